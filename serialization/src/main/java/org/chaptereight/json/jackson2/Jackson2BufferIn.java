package org.chaptereight.json.jackson2;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonStreamContext;
import com.fasterxml.jackson.databind.util.TokenBufferReadContext;
import org.chaptereight.code.JsonPointer;
import org.chaptereight.json.wire.Place;
import org.chaptereight.json.wire.ReadSettings;

/**
 * Reads what the databind of a host has read before and kept in a buffer: a tree, or fields that
 * stand before the name of their type. Where it stood in the host's document, the buffer does not
 * tell; unless it holds the whole, places are told within the value.
 */
final class Jackson2BufferIn extends Jackson2In {

  private final JsonStreamContext around;

  Jackson2BufferIn(JsonParser parser, TokenBufferReadContext here) {
    super(parser, ReadSettings.STRICT);
    JsonStreamContext outermost = outermost(here);
    this.around = outermost.inRoot() ? outermost : around();
  }

  private static JsonStreamContext outermost(TokenBufferReadContext here) {
    JsonStreamContext outermost = here;
    while (outermost.getParent() instanceof TokenBufferReadContext parent) {
      outermost = parent;
    }
    return outermost;
  }

  @Override
  boolean isOutermost(JsonStreamContext context) {
    return context == around || context.inRoot();
  }

  @Override
  Place place(JsonPointer pointer, JsonLocation location) {
    return new Place(pointer, -1, -1, -1);
  }
}
