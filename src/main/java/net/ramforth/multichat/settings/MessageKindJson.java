package net.ramforth.multichat.settings;

import com.fasterxml.jackson.annotation.JsonValue;
import net.ramforth.multichat.chat.MessageKind;
import org.springframework.boot.jackson.JacksonMixin;

/** Has kinds written by their codes, of which the vocabulary itself must not know. */
@JacksonMixin(MessageKind.class)
interface MessageKindJson {

  @JsonValue
  String code();
}
