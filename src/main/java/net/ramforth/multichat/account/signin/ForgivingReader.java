package net.ramforth.multichat.account.signin;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.convert.converter.Converter;
import org.springframework.core.serializer.support.DeserializingConverter;
import org.springframework.core.serializer.support.SerializationFailedException;

/** Reads a stored session attribute; one that no version of us can read any more is none. */
final class ForgivingReader implements Converter<byte[], @Nullable Object> {

  private static final Logger log = LoggerFactory.getLogger(ForgivingReader.class);

  private final DeserializingConverter reader = new DeserializingConverter();

  @Override
  public @Nullable Object convert(byte[] stored) {
    try {
      return reader.convert(stored);
    } catch (SerializationFailedException e) {
      log.atInfo()
          .addKeyValue("problem", String.valueOf(e.getMostSpecificCause()))
          .log("A stored session attribute cannot be read and is left out");
      return null;
    }
  }
}
