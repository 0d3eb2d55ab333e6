package org.chaptereight.json.wire;

import com.google.common.base.Utf8;
import com.google.common.collect.ImmutableList;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import org.chaptereight.code.Characters;
import org.chaptereight.code.JsonPointer;
import org.chaptereight.code.Reason;
import org.chaptereight.json.problem.InvalidDocumentException;
import org.chaptereight.json.problem.Problem;
import org.chaptereight.json.problem.ProblemCode;
import org.jspecify.annotations.Nullable;

/**
 * A document in UTF-8, and where its lines are; a byte order mark at its beginning is left out. Of
 * one that ceases to be UTF-8 it is what stands before.
 */
public final class Utf8Document {

  /** As many bytes of what does not parse are shown. */
  private static final int MAX_SHOWN = 40;

  private static final Fault END =
      Fault.of(
          ProblemCode.UNEXPECTED_END,
          Reason.of("UNEXPECTED_END", "the input ends before the document does"));

  private final byte[] bytes;
  private final int start;
  private final Lines lines;

  /** Why the document ends where it does, if it is not whole. */
  private final @Nullable Fault cut;

  private Utf8Document(byte[] bytes, @Nullable Fault cut) {
    this.bytes = bytes;
    this.cut = cut;
    this.start = hasMarkAt(0) ? 3 : 0;
    this.lines = new Lines(bytes, start);
  }

  /**
   * A document, up to the first byte that is not UTF-8.
   *
   * @param bytes neither changed nor kept for longer than it is read
   * @throws InvalidDocumentException if it begins as UTF-16 or UTF-32 do, or with two byte order
   *     marks
   */
  public static Utf8Document of(byte[] bytes) {
    Utf8Document document = new Utf8Document(bytes, null);
    if (document.hasZeroAtStart()) {
      throw document.refused(
          0, Reason.of("ENCODING.wide", "expected UTF-8, found UTF-16 or UTF-32"));
    }
    if (document.start > 0 && document.hasMarkAt(document.start)) {
      throw document.refused(
          document.start, Reason.of("ENCODING.marks", "expected one byte order mark, found two"));
    }
    return Utf8.isWellFormed(bytes) ? document : cut(bytes);
  }

  private static Utf8Document cut(byte[] bytes) {
    CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder();
    ByteBuffer rest = ByteBuffer.wrap(bytes);
    decoder.decode(rest, CharBuffer.allocate(rest.remaining()), true);
    int offset = rest.position();
    Reason reason =
        offset < rest.limit()
            ? Reason.of(
                "ENCODING",
                "expected UTF-8, found byte {byte} at offset {offset}",
                "byte",
                String.format(Locale.ROOT, "0x%02X", rest.get(offset)),
                "offset",
                offset)
            : Reason.of(
                "ENCODING.end",
                "expected UTF-8, found the end at offset {offset}",
                "offset",
                offset);
    return new Utf8Document(Arrays.copyOf(bytes, offset), encoding(reason));
  }

  private static Fault encoding(Reason reason) {
    return new Fault(ProblemCode.ENCODING, "UTF-8", reason);
  }

  private InvalidDocumentException refused(int offset, Reason reason) {
    return new InvalidDocumentException(
        ImmutableList.of(encoding(reason).at(placeAt(JsonPointer.ROOT, offset), "")), false);
  }

  /** Whether the byte order mark U+FEFF is at an index. */
  private boolean hasMarkAt(int i) {
    return bytes.length >= i + 3
        && bytes[i] == (byte) 0xEF
        && bytes[i + 1] == (byte) 0xBB
        && bytes[i + 2] == (byte) 0xBF;
  }

  /**
   * Whether one of the first bytes behind the byte order mark is zero, as in UTF-16 and UTF-32,
   * since JSON begins with ASCII. Jackson would detect these encodings and read them.
   */
  private boolean hasZeroAtStart() {
    for (int i = start; i < bytes.length && i < start + 4; i++) {
      if (bytes[i] == 0) {
        return true;
      }
    }
    return false;
  }

  /** The bytes, of which those of the byte order mark are no part of the document. */
  public byte[] bytes() {
    return bytes;
  }

  /** The index of the first byte behind the byte order mark. */
  public int start() {
    return start;
  }

  /** How many bytes there are behind the byte order mark. */
  public int length() {
    return bytes.length - start;
  }

  /** What is wrong behind what can be read, if the document ceases to be UTF-8. */
  @Nullable Problem cut() {
    return cut == null ? null : cut.at(placeAt(JsonPointer.ROOT, bytes.length), "");
  }

  /**
   * What is wrong with a document that a JSON library refused: it is cut off, it ceases to be
   * UTF-8, it is no JSON, or something follows it.
   *
   * @param pointer the place in the tree that the library had come to
   */
  public Problem refused(JsonPointer pointer) {
    SyntaxCheck.Wrong wrong = SyntaxCheck.find(bytes, start, Integer.MAX_VALUE);
    int offset = wrong == null ? start : wrong.offset();
    if (offset == bytes.length) {
      return (cut == null ? END : cut).at(placeAt(pointer, offset), "");
    }
    if (wrong != null && wrong.isTrailing()) {
      Place place = placeAt(JsonPointer.ROOT, offset);
      return Fault.TRAILING.at(place, shown(place));
    }
    Reason expected = wrong == null ? Reason.of("", "JSON") : wrong.expected();
    Place place = placeAt(pointer, offset);
    return new Fault(
            ProblemCode.SYNTAX,
            expected.toString(),
            Reason.of(
                "SYNTAX",
                "this is not JSON: expected {expected}, found {found}",
                "expected",
                expected,
                "found",
                character(offset)))
        .at(place, shown(place));
  }

  private String character(int offset) {
    int length = Math.min(4, bytes.length - offset);
    String text = new String(bytes, offset, length, StandardCharsets.UTF_8);
    return Characters.name(text.codePointAt(0));
  }

  /**
   * The place of the first name that has more bytes than this; if there is none, of the document.
   */
  public Place longName(JsonPointer pointer, int longest) {
    SyntaxCheck.Wrong wrong = SyntaxCheck.find(bytes, start, longest);
    return placeAt(pointer, wrong == null ? start : wrong.offset());
  }

  /** A place of which the column is given in bytes; line and column are from 1. */
  public Place place(JsonPointer pointer, int line, int byteColumn) {
    return placeAt(pointer, lines.begin(line) + byteColumn - 1);
  }

  /** The place of the number that ends at a place, or before it. */
  public Place beginningOfNumber(Place end) {
    int at = (int) end.offset();
    while (at > start && "+-.eE0123456789".indexOf(bytes[at - 1]) >= 0) {
      at--;
    }
    return placeAt(end.pointer(), at);
  }

  /** The place of the byte at an index. */
  public Place placeAt(JsonPointer pointer, int offset) {
    return lines.place(pointer, offset);
  }

  /** How many bytes were looked at to tell places, for tests. */
  long looked() {
    return lines.looked();
  }

  /**
   * The place of the value of a field in an object, or that of the object if the name is not
   * written plainly. The object has been read: it is well-formed, and the field is there.
   */
  public Place field(Place object, String name) {
    byte[] plain = ('"' + name + '"').getBytes(StandardCharsets.UTF_8);
    JsonPointer pointer = object.pointer().field(name);
    int depth = 0;
    for (int i = (int) object.offset(); i < bytes.length; i++) {
      switch (bytes[i]) {
        case '{', '[' -> depth++;
        case '}', ']' -> depth--;
        case '"' -> {
          int end = endOfText(i);
          int colon = skipBlanks(end);
          if (depth == 1
              && bytes[colon] == ':'
              && Arrays.equals(bytes, i, end, plain, 0, plain.length)) {
            return placeAt(pointer, skipBlanks(colon + 1));
          }
          i = end - 1;
        }
        default -> {}
      }
      if (depth == 0) {
        break;
      }
    }
    return new Place(pointer, object.line(), object.column(), object.offset());
  }

  /** The index behind the text that begins at an index. */
  private int endOfText(int begin) {
    int i = begin + 1;
    while (bytes[i] != '"') {
      i += bytes[i] == '\\' ? 2 : 1;
    }
    return i + 1;
  }

  private int skipBlanks(int begin) {
    int i = begin;
    while (bytes[i] == ' ' || bytes[i] == '\n' || bytes[i] == '\r' || bytes[i] == '\t') {
      i++;
    }
    return i;
  }

  /** What stands at a place, up to the end of its line, shortened; in quotation marks. */
  public String shown(Place place) {
    int from = (int) Math.min(Math.max(place.offset(), start), bytes.length);
    int to = from;
    while (to < bytes.length && to - from < MAX_SHOWN && bytes[to] != '\n' && bytes[to] != '\r') {
      to++;
    }
    while (to < bytes.length && to > from && (bytes[to] & 0xC0) == 0x80) {
      to--;
    }
    return from == to
        ? ""
        : Characters.quote(new String(bytes, from, to - from, StandardCharsets.UTF_8));
  }
}
