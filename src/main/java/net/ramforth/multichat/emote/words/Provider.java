package net.ramforth.multichat.emote.words;

import java.util.Locale;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/** Somebody who gives Twitch channels emotes of their own. In the order in which they win. */
enum Provider {
  FFZ("/v1/set/global", "/v1/room/id/%s") {
    @Override
    Map<String, Meaning> readGlobal(JsonNode answer) {
      return Ffz.global(answer);
    }

    @Override
    Map<String, Meaning> readChannel(JsonNode answer) {
      return Ffz.room(answer);
    }

    @Override
    boolean isAnswer(JsonNode answer) {
      return answer.path("sets").isObject();
    }
  },
  BTTV("/3/cached/emotes/global", "/3/cached/users/twitch/%s") {
    @Override
    Map<String, Meaning> readGlobal(JsonNode answer) {
      return Bttv.global(answer);
    }

    @Override
    Map<String, Meaning> readChannel(JsonNode answer) {
      return Bttv.channel(answer);
    }

    @Override
    boolean isAnswer(JsonNode answer) {
      return answer.isArray() || answer.path("channelEmotes").isArray();
    }
  },
  SEVENTV("/v3/emote-sets/global", "/v3/users/twitch/%s") {
    @Override
    Map<String, Meaning> readGlobal(JsonNode answer) {
      return SevenTv.set(answer);
    }

    @Override
    Map<String, Meaning> readChannel(JsonNode answer) {
      return SevenTv.set(answer.path("emote_set"));
    }

    /** Who has chosen no set has a null in its place. */
    @Override
    boolean isAnswer(JsonNode answer) {
      return answer.has("emote_set") || answer.has("emotes");
    }
  };

  private final String globalPath;
  private final String channelPath;

  Provider(String globalPath, String channelPath) {
    this.globalPath = globalPath;
    this.channelPath = channelPath;
  }

  /** How metrics and file names write it. */
  String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  String globalPath() {
    return globalPath;
  }

  /** Of a Twitch channel, by Twitch's id. */
  String channelPath(String id) {
    return channelPath.formatted(id);
  }

  /** Whether this is an answer at all, not some other JSON: only then what was known may go. */
  abstract boolean isAnswer(JsonNode answer);

  abstract Map<String, Meaning> readGlobal(JsonNode answer);

  abstract Map<String, Meaning> readChannel(JsonNode answer);
}
