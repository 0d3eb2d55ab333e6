package org.chaptereight.json.jackson2;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonStreamContext;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.core.exc.StreamReadException;
import java.io.UncheckedIOException;
import org.chaptereight.code.JsonPointer;
import org.chaptereight.json.problem.Problem;
import org.chaptereight.json.problem.ProblemCode;
import org.chaptereight.json.wire.Fault;
import org.chaptereight.json.wire.Place;
import org.chaptereight.json.wire.ReadSettings;
import org.chaptereight.json.wire.Recent;
import org.chaptereight.json.wire.TextWire;
import org.chaptereight.json.wire.Utf8Document;
import org.jspecify.annotations.Nullable;

/** Reads by a Jackson 2 parser over a document in memory. */
final class Jackson2DocumentIn extends Jackson2In {

  private final Utf8Document document;

  /** Whether reading failed inside a text, and not on the way to the next token. */
  private boolean inText;

  /** Is told that Jackson's table of names is full of such as collide. */
  private final Runnable collided;

  Jackson2DocumentIn(
      JsonParser parser, Utf8Document document, ReadSettings settings, Runnable collided) {
    super(parser, settings);
    this.document = document;
    isOfLength(document.length());
    this.collided = collided;
  }

  @Override
  protected String text() {
    try {
      return super.text();
    } catch (UncheckedIOException e) {
      inText = true;
      throw e;
    }
  }

  @Override
  protected <T> @Nullable T find(TextWire<T> wire, Recent among) {
    try {
      return super.find(wire, among);
    } catch (UncheckedIOException e) {
      inText = true;
      throw e;
    }
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
    if (hasEnded() && exception instanceof JsonProcessingException) {
      return document.refused(JsonPointer.ROOT);
    }
    if (exception instanceof Limits.ExceededException exceeded) {
      return exceeded.fault().at(place(exceeded.fault().code()), "");
    }
    if (exception instanceof StreamConstraintsException) {
      // No other limit is Jackson's own.
      collided.run();
      return Fault.COLLISIONS.at(place(mark()), "");
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
    return atValue || context.inRoot() ? pointerOf(context) : pointerOf(context.getParent());
  }

  @Override
  Place place(JsonPointer pointer, JsonLocation location) {
    return document.place(pointer, location.getLineNr(), location.getColumnNr());
  }
}
