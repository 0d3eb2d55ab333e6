package org.chaptereight.json.jackson3;

import org.chaptereight.code.JsonPointer;
import org.chaptereight.json.wire.Place;
import org.chaptereight.json.wire.ReadSettings;
import tools.jackson.core.JsonParser;
import tools.jackson.core.TokenStreamContext;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.databind.util.TokenBufferReadContext;

/**
 * Reads what the databind of a host has read before and kept in a buffer: a tree, or fields that
 * stand before the name of their type. Where it stood in the host's document, the buffer does not
 * tell; unless it holds the whole, places are told within the value.
 */
final class Jackson3BufferIn extends Jackson3In {

  private final TokenStreamContext around;

  Jackson3BufferIn(JsonParser parser, TokenBufferReadContext here) {
    super(parser, ReadSettings.STRICT);
    TokenStreamContext outermost = outermost(here);
    this.around = outermost.inRoot() ? outermost : around();
  }

  private static TokenStreamContext outermost(TokenBufferReadContext here) {
    TokenStreamContext outermost = here;
    while (outermost.getParent() instanceof TokenBufferReadContext parent) {
      outermost = parent;
    }
    return outermost;
  }

  @Override
  boolean isOutermost(TokenStreamContext context) {
    return context == around || context.inRoot();
  }

  @Override
  Place place(JsonPointer pointer, TokenStreamLocation location) {
    return new Place(pointer, -1, -1, -1);
  }
}
