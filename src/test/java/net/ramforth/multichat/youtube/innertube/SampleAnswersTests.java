package net.ramforth.multichat.youtube.innertube;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.io.IOException;
import java.math.BigInteger;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import net.ramforth.multichat.chat.Badge;
import net.ramforth.multichat.chat.ChatEvent;
import net.ramforth.multichat.chat.ChatEvent.AuthorSilenced;
import net.ramforth.multichat.chat.ChatEvent.MessageHeld;
import net.ramforth.multichat.chat.ChatEvent.MessagePosted;
import net.ramforth.multichat.chat.ChatEvent.MessageRemoved;
import net.ramforth.multichat.chat.ChatEvent.MessageReplaced;
import net.ramforth.multichat.chat.ChatMessage;
import net.ramforth.multichat.chat.Fragment;
import net.ramforth.multichat.chat.Origin;
import net.ramforth.multichat.chat.Picture;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * Sends every collected answer of real chats through the translator. What must come out is worked
 * out here a second time, on the bare JSON.
 */
class SampleAnswersTests {

  /** Kinds of item that somebody made or paid for, and how we show them. */
  private static final Map<String, String> SHOWN =
      Map.of(
          "liveChatTextMessageRenderer", "chat",
          "liveChatPaidMessageRenderer", "superchat",
          "liveChatLegacyPaidMessageRenderer", "superchat",
          "liveChatPaidStickerRenderer", "supersticker",
          "liveChatMembershipItemRenderer", "membership",
          "liveChatSponsorshipsGiftPurchaseAnnouncementRenderer", "giftpurchase",
          "liveChatSponsorshipsGiftRedemptionAnnouncementRenderer", "giftreceived");

  private final UnknownKinds unknown =
      new UnknownKinds(new SimpleMeterRegistry(), Clock.systemUTC());
  private Map<String, JsonNode> samples = Map.of();

  @BeforeEach
  void readSamples() throws IOException {
    samples = SampleAnswers.all();
  }

  @Test
  void everythingSomebodyMadeComesOutAsItWasSent() {
    int shown = 0;
    for (var sample : samples.entrySet()) {
      Map<String, ChatMessage> posted = posted(translated(sample.getValue()));
      Set<String> seen = new HashSet<>();
      for (JsonNode action : flat(SampleAnswers.actions(sample.getValue()))) {
        JsonNode item = action.path("addChatItemAction").path("item");
        for (var renderer : item.properties()) {
          String id = renderer.getValue().path("id").asString("");
          if (SHOWN.containsKey(renderer.getKey()) && seen.add(id)) {
            shown++;
            check(
                sample.getKey(),
                renderer.getKey(),
                renderer.getValue(),
                requireNonNull(posted.get(id), id));
          }
        }
      }
    }
    assertThat(shown).isGreaterThan(150);
  }

  @Test
  void everyRemovalRemoves() {
    int removals = 0;
    for (var sample : samples.entrySet()) {
      List<ChatEvent> events = translated(sample.getValue());
      for (JsonNode action : flat(SampleAnswers.actions(sample.getValue()))) {
        for (var body : action.properties()) {
          String removed = removed(body.getKey(), body.getValue());
          if (removed != null) {
            removals++;
            assertThat(targets(events)).as(sample.getKey()).contains(removed);
          }
        }
      }
    }
    assertThat(removals).isGreaterThanOrEqualTo(8);
  }

  @Test
  void everyHeldOrReleasedMessageIsKnown() {
    int replaced = 0;
    for (JsonNode sample : samples.values()) {
      List<ChatEvent> events = translated(sample);
      for (JsonNode action : flat(SampleAnswers.actions(sample))) {
        JsonNode replace = action.path("replaceChatItemAction");
        if (replace.isObject()) {
          replaced++;
          String target = replace.path("targetItemId").asString();
          boolean isHeld = replace.path("replacementItem").has("liveChatPlaceholderItemRenderer");
          assertThat(events)
              .anyMatch(
                  event ->
                      isHeld
                          ? event instanceof MessageHeld held && held.id().value().equals(target)
                          : event instanceof MessageReplaced it
                              && it.message().id().value().equals(target));
        }
      }
    }
    assertThat(replaced).isGreaterThanOrEqualTo(3);
  }

  @Test
  void nothingIsBrokenAndOnlyWhatWasInventedIsUnknown() {
    samples.values().forEach(this::translated);
    assertThat(unknown.brokenKinds()).isEmpty();
    assertThat(unknown.counts()).containsOnlyKeys("liveChatFutureRenderer2042");
  }

  @Test
  void everyAnswerSaysHowToReadOn() {
    int leadOn = 0;
    for (var sample : samples.entrySet()) {
      if (sample.getKey().startsWith("responses")) {
        LiveChatAnswer answer = LiveChatAnswer.read(sample.getValue());
        assertThat(answer.actions()).isEqualTo(SampleAnswers.actions(sample.getValue()));
        leadOn += answer.next() instanceof Continuation.End ? 0 : 1;
      }
    }
    assertThat(leadOn).isEqualTo(23);
  }

  @Test
  void anAnswerThatIsRepeatedPostsNothing() {
    for (var sample : samples.entrySet()) {
      var translator = new Translator(Recording.ADAS_CHANNEL, unknown, Clock.systemUTC());
      List<JsonNode> actions = SampleAnswers.actions(sample.getValue());
      translator.translate(actions, Origin.LIVE);
      assertThat(translator.translate(actions, Origin.LIVE))
          .as(sample.getKey())
          .noneMatch(MessagePosted.class::isInstance);
    }
  }

  @Test
  void anActionThatIsBrokenAnywhereBreaksNothingElse() {
    List<JsonNode> wrong =
        List.of(
            JsonNodeFactory.instance.nullNode(),
            JsonNodeFactory.instance.numberNode(-7),
            JsonNodeFactory.instance.stringNode(""),
            JsonNodeFactory.instance.arrayNode().addNull(),
            JsonNodeFactory.instance.objectNode());
    JsonNode good = Recording.actions("plain-message").getFirst();
    for (JsonNode sample : samples.values()) {
      for (JsonNode action : SampleAnswers.actions(sample)) {
        JsonNode copy = action.deepCopy();
        breakEverywhere(copy, wrong, () -> assertThat(translate(List.of(copy, good))).isNotEmpty());
      }
    }
  }

  private void check(String file, String key, JsonNode item, ChatMessage message) {
    JsonNode header = item.path("header").path("liveChatSponsorshipsHeaderRenderer");
    JsonNode author = header.isObject() ? header : item;
    String handle = text(author.path("authorName"));
    assertThat(message.author().login()).as(file).isEqualTo(handle);
    assertThat(message.author().displayName()).isEqualTo(handle.replaceFirst("^@", ""));
    assertThat(message.author().id().value())
        .isEqualTo(item.path("authorExternalChannelId").asString());
    checkPictures(author, message);
    boolean isMilestone = item.has("headerPrimaryText");
    assertThat(message.kind().code()).isEqualTo(isMilestone ? "milestone" : SHOWN.get(key));
    checkTime(item, message);
    if (item.has("purchaseAmountText")) {
      assertThat(requireNonNull(message.payment()).amount())
          .isEqualTo(text(item.path("purchaseAmountText")));
    }
    if (message.kind().code().startsWith("gift")) {
      assertThat(message.notice())
          .isEqualTo(
              text(item.path(header.isObject() ? "" : "message"))
                  + text(header.path("primaryText")));
      assertThat(requireNonNull(message.gift()).count())
          .isEqualTo(
              Integer.parseInt("0" + text(header.path("primaryText")).replaceAll("\\D", ""))
                  + (header.isObject() ? 0 : 1));
    } else if (item.has("sticker")) {
      checkSticker(item.path("sticker"), message.fragments().getFirst());
    } else {
      assertThat(message.plainText()).as(file).isEqualTo(text(item.path("message")));
      assertThat(emotes(message)).isEqualTo(emojis(item.path("message")));
    }
    if (key.equals("liveChatMembershipItemRenderer")) {
      assertThat(message.notice())
          .contains(text(item.path(isMilestone ? "headerPrimaryText" : "headerSubtext")).strip());
    }
  }

  /** Of the photo the largest, of a badge the larger of two. */
  private static void checkPictures(JsonNode author, ChatMessage message) {
    List<String> photos = author.path("authorPhoto").findValuesAsString("url");
    Picture avatar = message.author().avatar();
    assertThat(avatar == null ? List.of() : List.of(avatar.url()))
        .isEqualTo(photos.isEmpty() ? List.of() : List.of(photos.getLast()));
    List<String> badges = new ArrayList<>();
    for (JsonNode badge : author.path("authorBadges")) {
      badges.add(badge.findValue("tooltip").asString());
      List<String> thumbnails = badge.findValuesAsString("url");
      badges.add(thumbnails.isEmpty() ? "" : thumbnails.getLast().replaceFirst("^http:", "https:"));
    }
    List<String> heard = new ArrayList<>();
    for (Badge badge : message.author().badges()) {
      heard.add(badge.title());
      heard.add(badge.picture() == null ? "" : badge.picture().url());
    }
    assertThat(heard).isEqualTo(badges);
  }

  private static void checkTime(JsonNode item, ChatMessage message) {
    var micros = new BigInteger(item.path("timestampUsec").asString());
    if (micros.signum() > 0) {
      assertThat(Duration.between(Instant.EPOCH, message.postedAt()).toNanos())
          .isEqualTo(micros.longValueExact() * 1_000);
    }
  }

  private static void checkSticker(JsonNode sticker, Fragment fragment) {
    assertThat(fragment.text())
        .isEqualTo(
            sticker.path("accessibility").path("accessibilityData").path("label").asString());
    assertThat(sticker.path("thumbnails").valueStream())
        .anyMatch(
            it ->
                ((Fragment.Sticker) fragment)
                    .picture()
                    .url()
                    .equals("https:" + it.path("url").asString()));
  }

  private static String text(JsonNode words) {
    return words.path("simpleText").asString("")
        + words
            .path("runs")
            .valueStream()
            .map(SampleAnswersTests::run)
            .collect(Collectors.joining());
  }

  private static String run(JsonNode run) {
    JsonNode emoji = run.path("emoji");
    return emoji.path("isCustomEmoji").asBoolean(false)
        ? emoji.path("shortcuts").path(0).asString()
        : run.path("text").asString("") + emoji.path("emojiId").asString("");
  }

  private static List<String> emojis(JsonNode words) {
    return words
        .path("runs")
        .valueStream()
        .map(run -> run.path("emoji"))
        .filter(emoji -> emoji.path("isCustomEmoji").asBoolean(false))
        .map(emoji -> emoji.path("emojiId").asString())
        .toList();
  }

  private static List<String> emotes(ChatMessage message) {
    return message.fragments().stream()
        .filter(Fragment.Emote.class::isInstance)
        .map(it -> (Fragment.Emote) it)
        .peek(it -> assertThat(it.picture().url()).startsWith("https://"))
        .map(Fragment.Emote::id)
        .toList();
  }

  private static @Nullable String removed(String key, JsonNode body) {
    return switch (key) {
      case "removeChatItemAction", "markChatItemAsDeletedAction" ->
          body.path("targetItemId").asString();
      case "removeChatItemByAuthorAction", "markChatItemsByAuthorAsDeletedAction" ->
          body.path("externalChannelId").asString();
      case "removeBannerForLiveChatCommand" -> body.path("targetActionId").asString();
      default -> null;
    };
  }

  private static List<String> targets(List<ChatEvent> events) {
    List<String> targets = new ArrayList<>();
    for (ChatEvent event : events) {
      if (event instanceof MessageRemoved removed) {
        targets.add(removed.id().value());
      } else if (event instanceof AuthorSilenced silenced) {
        targets.add(silenced.author().value());
      }
    }
    return targets;
  }

  private static List<JsonNode> flat(List<JsonNode> actions) {
    List<JsonNode> flat = new ArrayList<>();
    for (JsonNode action : actions) {
      flat.add(action);
      flat.addAll(flat(action.path("replayChatItemAction").path("actions").valueStream().toList()));
    }
    return flat;
  }

  private static Map<String, ChatMessage> posted(List<ChatEvent> events) {
    Map<String, ChatMessage> posted = new HashMap<>();
    for (ChatEvent event : events) {
      if (event instanceof MessagePosted it) {
        ChatMessage before = posted.put(it.message().id().value(), it.message());
        assertThat(before).isNull();
      }
    }
    return posted;
  }

  private List<ChatEvent> translated(JsonNode sample) {
    return translate(SampleAnswers.actions(sample));
  }

  private List<ChatEvent> translate(List<JsonNode> actions) {
    return new Translator(Recording.ADAS_CHANNEL, unknown, Clock.systemUTC())
        .translate(actions, Origin.LIVE);
  }

  /** Puts each wrong value in the place of each part in turn, and the part back again. */
  private static void breakEverywhere(JsonNode node, List<JsonNode> wrong, Runnable check) {
    if (node instanceof ObjectNode object) {
      for (String key : List.copyOf(object.propertyNames())) {
        JsonNode right = requireNonNull(object.get(key));
        for (JsonNode value : wrong) {
          object.set(key, value);
          check.run();
        }
        object.set(key, right);
        breakEverywhere(right, wrong, check);
      }
    } else if (node instanceof ArrayNode array) {
      for (int i = 0; i < array.size(); i++) {
        JsonNode right = requireNonNull(array.get(i));
        for (JsonNode value : wrong) {
          array.set(i, value);
          check.run();
        }
        array.set(i, right);
        breakEverywhere(right, wrong, check);
      }
    }
  }
}
