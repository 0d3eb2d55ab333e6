package org.chaptereight.json.jackson3;

import java.math.BigDecimal;
import java.math.BigInteger;
import org.chaptereight.json.wire.AdapterForm.Adapter;
import org.chaptereight.json.wire.Name;
import org.chaptereight.json.wire.Out;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.SerializableString;
import tools.jackson.core.StreamWriteCapability;
import tools.jackson.core.io.SerializedString;

/** Writes by a Jackson 3 generator. */
final class Jackson3Out extends Out {

  private final JsonGenerator generator;

  Jackson3Out(JsonGenerator generator) {
    this.generator = generator;
  }

  @Override
  protected void beginObject() {
    generator.writeStartObject();
  }

  @Override
  protected void endObject() {
    generator.writeEndObject();
  }

  @Override
  protected void beginList() {
    generator.writeStartArray();
  }

  @Override
  protected void endList() {
    generator.writeEndArray();
  }

  @Override
  protected void name(Name name) {
    generator.writeName(
        (SerializableString)
            name.form(Adapter.JACKSON_3, text -> new SerializedString(text.toString())));
  }

  @Override
  protected void name(String name) {
    generator.writeName(name);
  }

  @Override
  protected void text(String text) {
    generator.writeString(text);
  }

  @Override
  protected void integer(int number) {
    generator.writeNumber(number);
  }

  @Override
  protected void number(String text) {
    if (generator.has(StreamWriteCapability.CAN_WRITE_FORMATTED_NUMBERS)) {
      generator.writeNumber(text);
    } else if (isWhole(text)) {
      generator.writeNumber(new BigInteger(text));
    } else {
      generator.writeNumber(new BigDecimal(text));
    }
  }

  @Override
  protected void nothing() {
    generator.writeNull();
  }

  @Override
  protected void bool(boolean value) {
    generator.writeBoolean(value);
  }
}
