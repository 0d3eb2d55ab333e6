package org.chaptereight.json.jackson3;

import java.util.function.Supplier;
import org.chaptereight.code.JsonPointer;
import org.chaptereight.json.problem.Problem;
import org.chaptereight.json.wire.AdapterForm.Adapter;
import org.chaptereight.json.wire.In;
import org.chaptereight.json.wire.NameIndex;
import org.chaptereight.json.wire.Names;
import org.chaptereight.json.wire.Place;
import org.chaptereight.json.wire.ReadSettings;
import org.chaptereight.json.wire.Recent;
import org.chaptereight.json.wire.TextWire;
import org.chaptereight.json.wire.Token;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.TokenStreamContext;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.io.ContentReference;

/**
 * Reads by a Jackson 3 parser of whatever kind, perhaps that of a host application in the midst of
 * its own document.
 */
class Jackson3In extends In {

  final JsonParser parser;

  Jackson3In(JsonParser parser, ReadSettings settings) {
    super(settings);
    this.parser = parser;
  }

  @Override
  protected Token nextToken() {
    return tokenOf(parser.nextToken());
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
      case PROPERTY_NAME -> Token.NAME;
      case VALUE_NUMBER_INT -> Token.INTEGER;
      case VALUE_NUMBER_FLOAT -> Token.DECIMAL;
      case VALUE_TRUE, VALUE_FALSE -> Token.BOOLEAN;
      case VALUE_NULL -> Token.NULL;
      case NOT_AVAILABLE, VALUE_EMBEDDED_OBJECT -> Token.OTHER;
    };
  }

  @Override
  protected int nextName(Names names) {
    String name = parser.nextName();
    return name == null
        ? END_OF_OBJECT
        : ((NameIndex) names.form(Adapter.JACKSON_3_HOST, NameIndex::new)).of(name);
  }

  @Override
  protected String name() {
    return parser.currentName();
  }

  @Override
  protected String text() {
    return parser.getString();
  }

  @Override
  protected <T> @Nullable T find(TextWire<T> wire, Recent among) {
    return parser.hasStringCharacters()
        ? among.find(
            wire, parser.getStringCharacters(), parser.getStringOffset(), parser.getStringLength())
        : null;
  }

  @Override
  protected boolean isTrue() {
    return parser.currentToken() == JsonToken.VALUE_TRUE;
  }

  /**
   * The context of the object or list; Jackson keeps where it began until its next sibling begins.
   */
  @Override
  protected Object mark() {
    return parser.streamReadContext();
  }

  @Override
  protected JsonPointer pointer() {
    return pointerOf(parser.streamReadContext());
  }

  @Override
  protected JsonPointer pointer(Object mark) {
    return pointerOf(((TokenStreamContext) mark).getParent());
  }

  @Override
  protected Supplier<Place> here() {
    JsonPointer pointer = pointer();
    TokenStreamLocation location = parser.currentTokenLocation();
    return () -> place(pointer, location);
  }

  @Override
  protected Place place(Object mark) {
    TokenStreamContext object = (TokenStreamContext) mark;
    return place(pointer(mark), object.startLocation(ContentReference.unknown()));
  }

  @Override
  protected long bytesRead() {
    return parser.currentLocation().getByteOffset();
  }

  /** The host's parser tells what is wrong with the host's document. */
  @Override
  protected @Nullable Problem faultOf(RuntimeException exception) {
    return null;
  }

  Place place(JsonPointer pointer, TokenStreamLocation location) {
    return new Place(
        pointer, location.getLineNr(), location.getColumnNr(), location.getByteOffset());
  }

  /** Whether pointers begin in a context. */
  boolean isOutermost(TokenStreamContext context) {
    return context.inRoot();
  }

  /** The context that the value beginning here stands in. */
  final TokenStreamContext around() {
    TokenStreamContext here = parser.streamReadContext();
    JsonToken token = parser.currentToken();
    return token != null && token.isStructStart() ? here.getParent() : here;
  }

  final JsonPointer pointerOf(TokenStreamContext context) {
    if (isOutermost(context)) {
      return JsonPointer.ROOT;
    }
    JsonPointer parent = pointerOf(context.getParent());
    if (context.inArray()) {
      return context.hasCurrentIndex() ? parent.index(context.getCurrentIndex()) : parent;
    }
    return context.hasCurrentName() ? parent.field(context.currentName()) : parent;
  }
}
