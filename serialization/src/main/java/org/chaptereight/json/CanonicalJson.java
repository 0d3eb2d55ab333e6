package org.chaptereight.json;

import static java.util.Objects.requireNonNull;

import com.google.common.hash.Hashing;
import org.chaptereight.json.problem.InvalidDocumentException;
import org.chaptereight.json.problem.ReadLimits;
import org.chaptereight.json.table.Types;
import org.chaptereight.json.wire.CanonicalOut;
import org.chaptereight.json.wire.ReadSettings;
import org.chaptereight.json.wire.Reading;
import org.chaptereight.json.wire.Tree;
import org.chaptereight.json.wire.TreeOut;
import org.chaptereight.json.wire.Wire;

/**
 * The one form of a document that can be hashed and signed: no blanks, fields sorted, numbers as
 * ECMAScript prints them.
 *
 * <pre>{@code
 * String hash = CanonicalJson.sha256(CanonicalJson.of(dossier));
 * }</pre>
 *
 * <p>Equal values have equal bytes, on every JVM and with every version of Jackson; and so have
 * documents that differ in blanks and in the order of fields only. The order of the elements of a
 * list counts.
 *
 * @see <a href="https://www.rfc-editor.org/rfc/rfc8785">RFC 8785</a>
 */
public final class CanonicalJson {

  private CanonicalJson() {}

  /**
   * The canonical form of a value; of a {@link Document}, with what was kept of it.
   *
   * @throws IllegalArgumentException if it is of no type of the library that has a form in JSON
   */
  public static byte[] of(Object value) {
    return value instanceof Document<?> document
        ? CanonicalOut.write(document.tree())
        : ofValue(requireNonNull(value, "value"));
  }

  private static <T> byte[] ofValue(T value) {
    Wire<? super T> wire = Types.tableOf(value);
    return CanonicalOut.write(TreeOut.of(wire, value));
  }

  /**
   * The canonical form of any JSON, whether it is of this format or not, within the standard
   * limits.
   *
   * @param json UTF-8
   * @throws InvalidDocumentException if it is not JSON, has a field twice in an object, half of a
   *     surrogate pair, or a number out of the range of a double (RFC 7493)
   */
  public static byte[] canonicalize(byte[] json) {
    return canonicalize(json, ReadLimits.standard());
  }

  /**
   * The same within other limits; see {@link #canonicalize(byte[])}.
   *
   * @throws InvalidDocumentException if it has a problem
   */
  public static byte[] canonicalize(byte[] json, ReadLimits limits) {
    requireNonNull(json, "json");
    requireNonNull(limits, "limits");
    Object tree =
        Reading.of(
                Libraries.within(limits),
                Tree.wire(),
                Input.of(json, limits),
                ReadSettings.STRICT.within(limits))
            .value();
    return CanonicalOut.write(tree);
  }

  /** The SHA-256 of these bytes, as 64 hexadecimal digits in lower case. */
  public static String sha256(byte[] canonical) {
    return Hashing.sha256().hashBytes(requireNonNull(canonical, "canonical")).toString();
  }
}
