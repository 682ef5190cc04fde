package net.ramforth.multichat.emote.image;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import net.ramforth.multichat.emote.image.PictureShape.Lifetime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PictureAddressTests {

  private static final String GOOGLE_ID =
      "KxCzlsOAOL0Wv0-aNQgvIjKGlNRFOmUGBbgHpr2-q5d9VFxl5tiVyOIPJ4JDxRtNQzVGnO1aFg";

  @ParameterizedTest
  @ValueSource(
      strings = {
        "static-cdn.jtvnw.net/emoticons/v2/25/default/dark/2.0",
        "static-cdn.jtvnw.net/emoticons/v2/emotesv2_0123456789abcdef0123456789abcdef_HF/static/light/1.0",
        "static-cdn.jtvnw.net/emoticons/v2/301696583_BW/animated/dark/3.0",
        "static-cdn.jtvnw.net/badges/v1/5d9f2208-5dd8-11e7-8513-2ff4adfae661/2",
        "static-cdn.jtvnw.net/jtv_user_pictures/ada-profile_image-b5e3a6c3556aed54-70x70.png",
        "static-cdn.jtvnw.net/user-default-pictures-uv/5d9f2208-5dd8-11e7-8513-2ff4adfae661-profile_image-300x300.png",
        "d3aqoihi2n8ty8.cloudfront.net/actions/cheer/dark/animated/10000/1.5.gif",
        "d3aqoihi2n8ty8.cloudfront.net/partner-actions/1001/5d9f2208/100/dark/animated/2/ada.gif",
        "cdn.betterttv.net/emote/54fa8f1401e468494b85b537/2x",
        "cdn.betterttv.net/emote/54fa8f1401e468494b85b537/static/2x.webp",
        "cdn.frankerfacez.com/emote/128054/2",
        "cdn.frankerfacez.com/emote/128054/animated/4.webp",
        "cdn.7tv.app/emote/60ae958e229664e8667aea38/2x.webp",
        "cdn.7tv.app/emote/01F6MXG8S80005EJWNT7HPP4ZN/4x_static.avif",
        "www.youtube.com/s/gaming/emoji/0f0cae22/emoji_u1f44d_1f3fb.svg",
        "yt3.ggpht.com/" + GOOGLE_ID + "=s64-c-k-c0x00ffffff-no-rj",
        "yt4.ggpht.com/ytc/" + GOOGLE_ID + "=s32-c-k-c0xffffffff-no-rj-mo",
        "yt3.ggpht.com/yti/" + GOOGLE_ID + "=w48-h48-c-k-nd",
        "yt3.googleusercontent.com/" + GOOGLE_ID + "=s88",
        "yt3.ggpht.com/-A7GmQ36IIjI/AAAAAAAAAAI/AAAAAAAAAAA/5NehWDlHx9Q/s32-c-k-no-mo-rj-c0xffffff/photo.jpg",
        "lh3.googleusercontent.com/" + GOOGLE_ID + "=s208-rwa",
      })
  void anAddressOfAKnownShapeBecomesOursAndComesBack(String name) {
    var address = PictureAddress.ofUrl("https://" + name).orElseThrow();
    assertThat(address.ownPath()).isEqualTo("/img/" + name);
    assertThat(PictureAddress.ofOwnPath(address.ownPath())).contains(address);
    assertThat(address.url()).isEqualTo("https://" + name);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "/",
        "https://",
        "http://cdn.frankerfacez.com/emote/128054/2",
        "//cdn.frankerfacez.com/emote/128054/2",
        "HTTPS://cdn.frankerfacez.com/emote/128054/2",
        "https:/cdn.frankerfacez.com/emote/128054/2",
        "https://CDN.frankerfacez.com/emote/128054/2",
        "https://cdn.frankerfacez.com./emote/128054/2",
        "https://cdn.frankerfacez.com:443/emote/128054/2",
        "https://trev@cdn.frankerfacez.com/emote/128054/2",
        "https://cdn.frankerfacez.com@trev.example/emote/128054/2",
        "https://trev.example/emote/128054/2",
        "https://cdn.frankerfacez.com.trev.example/emote/128054/2",
        "https://127.0.0.1/emote/128054/2",
        "https://[::1]/emote/128054/2",
        "https://cdn.frankerfacez.com",
        "https://cdn.frankerfacez.com/",
        "https://cdn.frankerfacez.com/emote/128054",
        "https://cdn.frankerfacez.com/emote/128054/2/",
        "https://cdn.frankerfacez.com//emote/128054/2",
        "https://cdn.frankerfacez.com/emote//128054/2",
        "https://cdn.frankerfacez.com/emote/128054/2?size=1",
        "https://cdn.frankerfacez.com/emote/128054/2#top",
        "https://cdn.frankerfacez.com/emote/128054/2;jsessionid=1",
        "https://cdn.frankerfacez.com/emote/1234567890123/2",
        "https://cdn.frankerfacez.com/emote/../emote/128054/2",
        "https://cdn.frankerfacez.com/emote/./128054/2",
        "https://cdn.frankerfacez.com/emote/..;/128054/2",
        "https://cdn.frankerfacez.com/emote/%2e%2e/128054/2",
        "https://cdn.frankerfacez.com/emote/%252e%252e/128054/2",
        "https://cdn.frankerfacez.com/emote%2F128054%2F2",
        "https://cdn.frankerfacez.com/emote/128054%2F2",
        "https://cdn.frankerfacez.com/emote/128054\\2",
        "https://cdn.frankerfacez.com\\emote\\128054\\2",
        "https://cdn.frankerfacez.com/emote/128054%5C2",
        "https://cdn.frankerfacez.com/emote/128054/2%00",
        "https://cdn.frankerfacez.com/emote/128054/2\0",
        "https://cdn.frankerfacez.com/emote/128054/2\n",
        "https://cdn.frankerfacez.com/emote/128054/2 ",
        "https://cdn.frankerfacez.com/emote/128054/\u0662",
        "https://cdn.frankerfacez.com/emote/\u2024\u2024/128054/2",
        "https://cdn.frankerfacez.com/emote/\uff0e\uff0e/128054/2",
        "https://cdn\u3002frankerfacez\u3002com/emote/128054/2",
        "https://cdn.frankerfacez.com/\uff45mote/128054/2",
        "https://static-cdn.jtvnw.net/emoticons/v2/../default/dark/2.0",
        "https://static-cdn.jtvnw.net/emoticons/v2/25/default/dark/9.0",
        "https://static-cdn.jtvnw.net/previews-ttv/live_user_ada-320x180.jpg",
        "https://www.youtube.com/watch?v=abc",
        "https://www.youtube.com/s/desktop/0f0cae22/jsbin/scheduler.vflset/scheduler.js",
        "https://yt3.ggpht.com/" + GOOGLE_ID,
        "https://yt3.ggpht.com/" + GOOGLE_ID + "=d",
        "https://yt3.ggpht.com/" + GOOGLE_ID + "=s0",
        "https://yt3.ggpht.com/" + GOOGLE_ID + "=s9999",
        "data:image/png;base64,AAAA",
        "javascript:alert(1)",
        "file:///etc/passwd",
      })
  void whatIsNotExactlyAKnownAddressIsNone(String url) {
    assertThat(PictureAddress.ofUrl(url)).isEmpty();
    if (url.startsWith("https://")) {
      assertThat(PictureAddress.ofOwnPath("/img/" + url.substring(8))).isEmpty();
    }
  }

  @Test
  void idsHaveABoundedLength() {
    assertThat(emote("x".repeat(64))).isPresent();
    assertThat(emote("x".repeat(65))).isEmpty();
    assertThat(emote("x".repeat(1_000_000))).isEmpty();
  }

  @Test
  void onlyPathsOfOursAreRead() {
    assertThat(PictureAddress.ofOwnPath("/cdn.frankerfacez.com/emote/128054/2")).isEmpty();
    assertThat(PictureAddress.ofOwnPath("/img")).isEmpty();
    assertThat(PictureAddress.ofOwnPath("/img/")).isEmpty();
  }

  @Test
  void peoplesPicturesMayChangeAndEmotesMayNot() {
    assertThat(lifetime("https://yt3.ggpht.com/" + GOOGLE_ID + "=s64")).isEqualTo(Lifetime.A_WEEK);
    assertThat(lifetime("https://cdn.frankerfacez.com/emote/128054/2")).isEqualTo(Lifetime.FOREVER);
  }

  private static Lifetime lifetime(String url) {
    return PictureAddress.ofUrl(url).orElseThrow().shape().lifetime();
  }

  private static Optional<PictureAddress> emote(String id) {
    return PictureAddress.ofUrl(
        "https://static-cdn.jtvnw.net/emoticons/v2/" + id + "/default/dark/2.0");
  }
}
