package net.ramforth.multichat.delivery;

import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.annotation.JsonTypeName;
import java.util.List;
import net.ramforth.multichat.chat.EmoteEffect;
import net.ramforth.multichat.chat.Fragment;

/** A piece of a message as browsers get it. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type")
sealed interface WireFragment {

  @JsonTypeName("text")
  record Text(String text) implements WireFragment {}

  @JsonTypeName("emote")
  record Emote(String text, String id, WirePicture picture, boolean stacks, List<String> effects)
      implements WireFragment {}

  @JsonTypeName("cheermote")
  record Cheermote(String text, int bits, String color, WirePicture picture)
      implements WireFragment {}

  @JsonTypeName("sticker")
  record Sticker(String text, WirePicture picture) implements WireFragment {}

  static WireFragment of(Fragment fragment) {
    return switch (fragment) {
      case Fragment.Text(var text) -> new Text(text);
      case Fragment.Emote(var text, var id, var picture, var stacks, var effects) ->
          new Emote(
              text,
              id,
              WirePicture.shown(picture),
              stacks,
              effects.stream().map(EmoteEffect::code).toList());
      case Fragment.Cheermote(var text, var bits, var color, var picture) ->
          new Cheermote(text, bits, color, WirePicture.shown(picture));
      case Fragment.Sticker(var text, var picture) -> new Sticker(text, WirePicture.shown(picture));
    };
  }
}
