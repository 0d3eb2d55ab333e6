package org.chaptereight.json.jackson2;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonStreamContext;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.exc.StreamReadException;
import com.fasterxml.jackson.core.io.ContentReference;
import com.google.common.collect.ImmutableMap;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.chaptereight.code.JsonPointer;
import org.chaptereight.json.problem.Problem;
import org.chaptereight.json.problem.ProblemCode;
import org.chaptereight.json.wire.AdapterForm.Adapter;
import org.chaptereight.json.wire.In;
import org.chaptereight.json.wire.Names;
import org.chaptereight.json.wire.Place;
import org.chaptereight.json.wire.ReadSettings;
import org.chaptereight.json.wire.Token;
import org.chaptereight.json.wire.Utf8Document;
import org.jspecify.annotations.Nullable;

/** Reads by a Jackson 2 parser over a document in memory. */
final class Jackson2In extends In {

  private final JsonParser parser;
  private final Utf8Document document;

  /** Whether reading failed inside a text, and not on the way to the next token. */
  private boolean inText;

  Jackson2In(JsonParser parser, Utf8Document document, ReadSettings settings) {
    super(settings);
    this.parser = parser;
    this.document = document;
  }

  @Override
  protected Token next() {
    try {
      return tokenOf(parser.nextToken());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  protected Token token() {
    return tokenOf(parser.currentToken());
  }

  private static Token tokenOf(@Nullable JsonToken token) {
    if (token == null) {
      return Token.END;
    }
    return switch (token) {
      case VALUE_STRING -> Token.TEXT;
      case START_OBJECT -> Token.OBJECT;
      case END_OBJECT -> Token.OBJECT_END;
      case START_ARRAY -> Token.LIST;
      case END_ARRAY -> Token.LIST_END;
      case FIELD_NAME -> Token.NAME;
      case VALUE_NUMBER_INT -> Token.INTEGER;
      case VALUE_NUMBER_FLOAT -> Token.DECIMAL;
      case VALUE_TRUE, VALUE_FALSE -> Token.BOOLEAN;
      case VALUE_NULL -> Token.NULL;
      case NOT_AVAILABLE, VALUE_EMBEDDED_OBJECT -> Token.OTHER;
    };
  }

  @Override
  protected int nextField(Names names) {
    try {
      String name = parser.nextFieldName();
      if (name == null) {
        return END_OF_OBJECT;
      }
      Integer index = ((Index) names.form(Adapter.JACKSON_2, Index::of)).of(name);
      return index == null ? UNKNOWN_NAME : index;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Where each name stands among those of a table. */
  private record Index(ImmutableMap<String, Integer> byName) {

    static Index of(Names names) {
      List<String> texts = names.texts();
      ImmutableMap.Builder<String, Integer> byName = ImmutableMap.builder();
      for (int i = 0; i < texts.size(); i++) {
        byName.put(texts.get(i), i);
      }
      return new Index(byName.buildOrThrow());
    }

    @Nullable Integer of(String name) {
      return byName.get(name);
    }
  }

  @Override
  protected String name() {
    try {
      return parser.currentName();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  protected String text() {
    try {
      return parser.getText();
    } catch (IOException e) {
      inText = true;
      throw new UncheckedIOException(e);
    }
  }

  @Override
  protected boolean isTrue() {
    return parser.currentToken() == JsonToken.VALUE_TRUE;
  }

  @Override
  protected void skip() {
    try {
      parser.skipChildren();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * The context of the object or list; Jackson keeps where it began until its next sibling begins.
   */
  @Override
  protected Object mark() {
    return parser.getParsingContext();
  }

  @Override
  protected Place place() {
    return place(pointer(parser.getParsingContext()), parser.currentTokenLocation());
  }

  @Override
  protected Place place(Object mark) {
    JsonStreamContext object = (JsonStreamContext) mark;
    return place(pointer(object.getParent()), object.startLocation(ContentReference.unknown()));
  }

  @Override
  protected Place place(Object mark, String field) {
    return document.field(place(mark), field);
  }

  @Override
  protected long bytesRead() {
    return document.start() + parser.currentLocation().getByteOffset();
  }

  @Override
  protected @Nullable Problem faultOf(RuntimeException unchecked) {
    Throwable exception = unchecked.getCause();
    if (exception instanceof Limits.ExceededException exceeded) {
      return exceeded.fault().at(place(exceeded.fault().code()), "");
    }
    return exception instanceof StreamReadException ? document.refused(faultPointer()) : null;
  }

  /** Where a limit is exceeded; Jackson tells where it stopped. */
  private Place place(ProblemCode limit) {
    if (inText) {
      return place(faultPointer(), parser.currentTokenLocation());
    }
    Place stopped = place(faultPointer(), parser.currentLocation());
    return switch (limit) {
      case LIMIT_DEPTH -> document.placeAt(stopped.pointer(), (int) stopped.offset() - 1);
      case LIMIT_NUMBER -> document.beginningOfNumber(stopped);
      case LIMIT_NAME -> document.longName(stopped.pointer(), Limits.nameBytes(limits()));
      default -> stopped;
    };
  }

  /**
   * What does not parse: the value here, or else the object or list around it, since the context
   * still tells the name of the field before.
   */
  private JsonPointer faultPointer() {
    JsonStreamContext context = parser.getParsingContext();
    boolean atValue = inText || parser.currentToken() == JsonToken.FIELD_NAME;
    return atValue || context.inRoot() ? pointer(context) : pointer(context.getParent());
  }

  private Place place(JsonPointer pointer, JsonLocation location) {
    return document.place(pointer, location.getLineNr(), location.getColumnNr());
  }

  private static JsonPointer pointer(JsonStreamContext context) {
    if (context.inRoot()) {
      return JsonPointer.ROOT;
    }
    JsonPointer parent = pointer(context.getParent());
    if (context.inArray()) {
      return context.hasCurrentIndex() ? parent.index(context.getCurrentIndex()) : parent;
    }
    return context.hasCurrentName() ? parent.field(context.getCurrentName()) : parent;
  }
}
