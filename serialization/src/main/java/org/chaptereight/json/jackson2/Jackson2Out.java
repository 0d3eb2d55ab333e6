package org.chaptereight.json.jackson2;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.SerializableString;
import com.fasterxml.jackson.core.StreamWriteCapability;
import com.fasterxml.jackson.core.io.SerializedString;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.math.BigInteger;
import org.chaptereight.json.wire.AdapterForm.Adapter;
import org.chaptereight.json.wire.Name;
import org.chaptereight.json.wire.Out;

/** Writes by a Jackson 2 generator. */
final class Jackson2Out extends Out {

  private final JsonGenerator generator;

  Jackson2Out(JsonGenerator generator) {
    this.generator = generator;
  }

  @Override
  protected void beginObject() {
    try {
      generator.writeStartObject();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  protected void endObject() {
    try {
      generator.writeEndObject();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  protected void beginList() {
    try {
      generator.writeStartArray();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  protected void endList() {
    try {
      generator.writeEndArray();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  protected void name(Name name) {
    try {
      generator.writeFieldName(
          (SerializableString)
              name.form(Adapter.JACKSON_2, text -> new SerializedString(text.toString())));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  protected void name(String name) {
    try {
      generator.writeFieldName(name);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  protected void text(String text) {
    try {
      generator.writeString(text);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  protected void integer(int number) {
    try {
      generator.writeNumber(number);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  protected void number(String text) {
    try {
      if (generator
          .getWriteCapabilities()
          .isEnabled(StreamWriteCapability.CAN_WRITE_FORMATTED_NUMBERS)) {
        generator.writeNumber(text);
      } else if (isWhole(text)) {
        generator.writeNumber(new BigInteger(text));
      } else {
        generator.writeNumber(new BigDecimal(text));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  protected void nothing() {
    try {
      generator.writeNull();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  protected void bool(boolean value) {
    try {
      generator.writeBoolean(value);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
