package net.ramforth.multichat.youtube.broadcast;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import net.ramforth.multichat.youtube.broadcast.ChannelPage.Item;
import net.ramforth.multichat.youtube.broadcast.ChannelPage.Listed;
import net.ramforth.multichat.youtube.broadcast.ChannelPage.State;
import net.ramforth.multichat.youtube.broadcast.LiveVideo.Access;
import net.ramforth.multichat.youtube.page.LiveChatPage;
import net.ramforth.multichat.youtube.page.YoutubePage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The verdict on every collected page of YouTube, whatever its language and layout. */
class SamplePagesTests {

  private static final String AKI = "UCFTLzh12_nrtzqBPsTCqenA";
  private static final String LUNA = "UCa9Y57gfeY0Zro_noHRVrnw";

  @Test
  void aPublicBroadcastIsOnAir() throws IOException {
    var page = WatchPage.read(page("pages/HimemoriLuna.live.2026-02-17.html"));

    LiveVideo video = ((WatchPage.OnAir) page).video();
    assertThat(video.id()).isEqualTo("qT5OTDvJK1Q");
    assertThat(video.title()).startsWith("【 Minecraft 】");
    assertThat(video.channelId()).isEqualTo(LUNA);
    assertThat(video.channelName()).isEqualTo("Luna Ch. 姫森ルーナ");
    assertThat(video.viewers()).as("who watches now, not who ever did").isEqualTo(5516);
    assertThat(video.startedAt()).isEqualTo(Instant.parse("2026-02-17T11:58:03Z"));
    assertThat(video.access()).isEqualTo(Access.READABLE);
  }

  @Test
  void aWaitingRoomIsUpcoming() throws IOException {
    var page = WatchPage.read(page("pages/AiraniIofifteen.live.2026-02-17.html"));

    var upcoming = (WatchPage.Upcoming) page;
    assertThat(upcoming.id()).isEqualTo("c2lb7tb1SEA");
    assertThat(upcoming.channelId()).isEqualTo("UCAoy6rzhSf4ydcYjJw3WoVg");
    assertThat(upcoming.startsAt()).isEqualTo(Instant.parse("2026-02-17T13:00:00Z"));
  }

  @Test
  void aBroadcastForMembersIsOnAirAndCannotBeRead() throws IOException {
    var page = WatchPage.read(page("pages/AkiRosenthal.memberlive.qS50yDHZOx4.2026-02-17.html"));

    LiveVideo video = ((WatchPage.OnAir) page).video();
    assertThat(video.id()).isEqualTo("qS50yDHZOx4");
    assertThat(video.channelId()).isEqualTo(AKI);
    assertThat(video.access()).isEqualTo(Access.MEMBERS_ONLY);
    assertThat(video.viewers()).isNull();
  }

  @Test
  void aListShowsWhatIsOnAirBehindARoomForChatting() throws IOException {
    var aki = listed("pages/AkiRosenthal.streams.2026-02-17.current.html");
    assertThat(aki.channelId()).isEqualTo(AKI);
    assertThat(aki.onAir())
        .singleElement()
        .satisfies(item -> assertThat(item.videoId()).isEqualTo("qS50yDHZOx4"))
        .satisfies(item -> assertThat(item.membersOnly()).isTrue());
    assertThat(aki.items())
        .filteredOn(item -> item.state() == State.UPCOMING)
        .singleElement()
        .satisfies(item -> assertThat(item.videoId()).isEqualTo("VoWHIX4tp5k"))
        .satisfies(
            item ->
                assertThat(item.startsAt())
                    .as("310 days ahead")
                    .isEqualTo(Instant.ofEpochSecond(1798123500)));

    var luna = listed("pages/HimemoriLuna.streams.2026-02-17.html");
    assertThat(luna.channelId()).isEqualTo(LUNA);
    assertThat(luna.onAir()).extracting(Item::videoId).containsExactly("qT5OTDvJK1Q");
    assertThat(luna.onAir()).extracting(Item::membersOnly).containsExactly(false);
    assertThat(luna.items()).hasSizeGreaterThan(20);
  }

  @Test
  void theNewLayoutWithNothingButARoomForChattingIsNotOnAir() throws IOException {
    var list = listed("pages/HakosBaelz.streams.2026-04-23.html");

    assertThat(list.channelId()).isEqualTo("UCgmPnx-EEeOrZSg5Tiw7ZRQ");
    assertThat(list.items()).extracting(Item::videoId).contains("197OEpjj8RI");
    assertThat(list.items()).hasSizeGreaterThan(20);
    assertThat(list.onAir()).isEmpty();
  }

  @Test
  void aHomePageShowsItsFeaturedBroadcastAndNoOtherChannels() throws IOException {
    var home = listed("pages/IRyS.home.2026-04-24.html");

    assertThat(home.channelId()).isEqualTo("UC8rcEBzJSleTkf_-agPM20g");
    assertThat(home.onAir()).extracting(Item::videoId).containsExactly("WSU7drBSBkE");
  }

  @Test
  void twoBroadcastsAtOnceAreBothFound() throws IOException {
    var channel = listed("pages/channel-livenow-two-concurrent-2021.html");

    assertThat(channel.channelName()).isEqualTo("KABUKICHO");
    assertThat(channel.onAir())
        .extracting(Item::videoId)
        .containsExactly("f0CxUscMX20", "EHkMjfMw7oU");
  }

  @Test
  void aChannelThatOnlyHasOldVideosIsNotOnAir() throws IOException {
    assertThat(listed("pages/youtube-chat-2021-no_live_page.html").onAir()).isEmpty();
  }

  @Test
  void thePopOutChatIsOpenWithAllMessages() throws IOException {
    var chat = LiveChatPage.read(page("pages/live_chat-popout-2021.html"));

    var open = (LiveChatPage.Open) chat;
    assertThat(open.allMessages()).isTrue();
    assertThat(open.continuation()).startsWith("0ofMyA");
    assertThat(open.client().version()).startsWith("2.2021");
    assertThat(open.client().apiKey()).isEqualTo("AIzaSyAO_FJ2SlqU8Q4STEHLGCilw_Y9_11qcW8");
  }

  @Test
  void aShortenedWaitingRoomIsNeverOnAir() throws IOException {
    var page = WatchPage.read(page("pages-fragments/HakosLivePageSnapshot.html"));

    assertThat(page).isNotInstanceOf(WatchPage.OnAir.class);
  }

  @Test
  void fragmentsOfAListWithoutItsChannelAreNoAnswer() throws IOException {
    assertThat(ChannelPage.read(page("pages-fragments/StreamsPageSnapshotFragments.html")))
        .isInstanceOf(ChannelPage.Unknown.class);
  }

  @Test
  void ofTheSingleItemsOnlyTheLiveOneIsOnAir() throws IOException {
    assertThat(itemsOf("lockups/lockupviewmodelchannelonerowliveviewsonly.json", "UCx"))
        .extracting(Item::state)
        .containsExactly(State.LIVE);
    assertThat(itemsOf("lockups/lockupviewmodelpremiere.json", "UCD_on7-zu7Zuc3zissQvrgw"))
        .extracting(Item::state)
        .containsExactly(State.OTHER);
    assertThat(itemsOf("lockups/lockupviewmodelpremiere.json", "UCx"))
        .as("another channel's")
        .isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "pages/HimemoriLuna.live.2026-02-17.html",
        "pages/AiraniIofifteen.live.2026-02-17.html",
        "pages/AkiRosenthal.memberlive.qS50yDHZOx4.2026-02-17.html",
        "pages/AkiRosenthal.streams.2026-02-17.current.html",
        "pages/HakosBaelz.streams.2026-04-23.html",
        "pages/IRyS.home.2026-04-24.html",
        "pages/channel-livenow-two-concurrent-2021.html",
        "pages/youtube-chat-2021-no_live_page.html",
        "pages/live_chat-popout-2021.html"
      })
  void noPageIsTakenForAWall(String file) throws IOException {
    assertThat(page(file).wall()).isEmpty();
  }

  @Test
  void aWholePageIsReadHoweverLarge() throws IOException {
    var page = page("pages/HimemoriLuna.live.2026-02-17.html");

    assertThat(page.initialData().orElseThrow().path("topbar").isObject())
        .as("the end of a page of 1.9 MB")
        .isTrue();
    assertThat(page.config().path("INNERTUBE_CLIENT_VERSION").asString()).startsWith("2.2026");
  }

  private static Listed listed(String file) throws IOException {
    return (Listed) ChannelPage.read(page(file));
  }

  private static List<Item> itemsOf(String file, String channelId) throws IOException {
    String html =
        """
        <script>var ytInitialData = {"metadata":{"channelMetadataRenderer":{"externalId":"%s"}},
        "contents":[{"lockupViewModel":%s}]};</script>
        """
            .formatted(channelId, Files.readString(samples().resolve(file)));
    var page = YoutubePage.of(URI.create("https://www.youtube.com/channel/x/streams"), html);
    return ((Listed) ChannelPage.read(page)).items();
  }

  private static YoutubePage page(String file) throws IOException {
    return YoutubePage.of(
        URI.create("https://www.youtube.com/"), Files.readString(samples().resolve(file)));
  }

  private static Path samples() {
    Path folder = Path.of(System.getProperty("multichat.samples", "../shared/samples"), "youtube");
    if (!Files.isDirectory(folder)) {
      // GitHub's runners check out the repository alone.
      if (System.getenv("CI") != null && System.getenv("GITHUB_ACTIONS") == null) {
        fail("No samples in " + folder);
      }
      assumeTrue(false, "No samples in " + folder);
    }
    return folder;
  }
}
