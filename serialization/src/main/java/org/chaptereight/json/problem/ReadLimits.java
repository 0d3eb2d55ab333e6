package org.chaptereight.json.problem;

import static com.google.common.base.Preconditions.checkArgument;

import org.chaptereight.text.PlainText;

/**
 * How large a document may be, so that none exhausts memory, time or the stack. What exceeds a
 * limit is a {@link Problem} like any other, with its place.
 *
 * <pre>{@code
 * ChapterEightJson.strict().within(ReadLimits.standard().documentBytes(10_000_000))
 * }</pre>
 *
 * @param depth how deep objects and lists may be nested in each other; at most {@value #MAX_DEPTH}
 * @param documentBytes how many bytes a document may have; of a text, as UTF-8
 * @param stringLength how many UTF-16 code units a text may have; what the types of the library
 *     refuse for being longer is refused all the same
 * @param nameLength how many UTF-16 code units the name of a field may have that the format does
 *     not know
 * @param numberLength how many characters a number may have
 * @param fields how many fields one object may have
 * @param elements how many elements all lists of a document may have together
 * @param lineBytes how many bytes a line of a stream of records may have
 */
public record ReadLimits(
    int depth,
    int documentBytes,
    int stringLength,
    int nameLength,
    int numberLength,
    int fields,
    int elements,
    int lineBytes) {

  /** The deepest nesting that can be allowed: reading needs some stack for each level. */
  public static final int MAX_DEPTH = 1_000;

  private static final ReadLimits STANDARD =
      new ReadLimits(
          100, 256 << 20, PlainText.MAX_LENGTH, 1_000, 100, 100_000, 20_000_000, 16 << 20);

  /**
   * Keeps the limits.
   *
   * @throws IllegalArgumentException if one is not positive, or the depth is above {@value
   *     #MAX_DEPTH}
   */
  public ReadLimits {
    positive("depth", depth);
    positive("documentBytes", documentBytes);
    positive("stringLength", stringLength);
    positive("nameLength", nameLength);
    positive("numberLength", numberLength);
    positive("fields", fields);
    positive("elements", elements);
    positive("lineBytes", lineBytes);
    checkArgument(depth <= MAX_DEPTH, "depth is at most %s, this is %s", MAX_DEPTH, depth);
  }

  private static void positive(String name, int limit) {
    checkArgument(limit > 0, "%s is positive, this is %s", name, limit);
  }

  /**
   * The limits that apply if no others are set: depth 100, documents of 256 MiB, lines of 16 MiB,
   * texts as long as the library's types allow, names of 1,000 characters, numbers of 100, objects
   * of 100,000 fields, and 20,000,000 elements in lists.
   */
  public static ReadLimits standard() {
    return STANDARD;
  }

  /** The same with another depth. */
  public ReadLimits depth(int levels) {
    return new ReadLimits(
        levels, documentBytes, stringLength, nameLength, numberLength, fields, elements, lineBytes);
  }

  /** The same with another length of documents. */
  public ReadLimits documentBytes(int bytes) {
    return new ReadLimits(
        depth, bytes, stringLength, nameLength, numberLength, fields, elements, lineBytes);
  }

  /** The same with another length of texts. */
  public ReadLimits stringLength(int length) {
    return new ReadLimits(
        depth, documentBytes, length, nameLength, numberLength, fields, elements, lineBytes);
  }

  /** The same with another length of names. */
  public ReadLimits nameLength(int length) {
    return new ReadLimits(
        depth, documentBytes, stringLength, length, numberLength, fields, elements, lineBytes);
  }

  /** The same with another length of numbers. */
  public ReadLimits numberLength(int length) {
    return new ReadLimits(
        depth, documentBytes, stringLength, nameLength, length, fields, elements, lineBytes);
  }

  /** The same with another number of fields in an object. */
  public ReadLimits fields(int count) {
    return new ReadLimits(
        depth, documentBytes, stringLength, nameLength, numberLength, count, elements, lineBytes);
  }

  /** The same with another number of elements in lists. */
  public ReadLimits elements(int count) {
    return new ReadLimits(
        depth, documentBytes, stringLength, nameLength, numberLength, fields, count, lineBytes);
  }

  /** The same with another length of lines. */
  public ReadLimits lineBytes(int bytes) {
    return new ReadLimits(
        depth, documentBytes, stringLength, nameLength, numberLength, fields, elements, bytes);
  }
}
