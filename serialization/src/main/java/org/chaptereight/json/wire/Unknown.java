package org.chaptereight.json.wire;

import java.util.HashSet;
import java.util.Set;
import org.chaptereight.code.Characters;
import org.chaptereight.code.JsonPointer;
import org.chaptereight.code.Reason;
import org.chaptereight.json.problem.ProblemCode;
import org.jspecify.annotations.Nullable;

/** The fields of one object that its table does not have. */
final class Unknown {

  private final String type;
  private final Names names;
  private final Set<String> seen = new HashSet<>();

  Unknown(String type, Names names) {
    this.type = type;
    this.names = names;
  }

  /**
   * Reads the name here and its value: keeps or refuses it, unless an older version of the format
   * had the field under this name.
   *
   * @return the index of the field that the table has today, of which the name is read only; or
   *     {@link In#UNKNOWN_NAME}
   */
  int read(In in) {
    String today = in.older() == null ? null : in.older().today(type, in.name());
    if (today != null && !today.isEmpty()) {
      return names.texts().indexOf(today);
    }
    in.countFields(seen.size() + 1);
    if (!seen.add(in.unknownName())) {
      ObjectWire.reportTwice(in, type);
      in.skipField();
    } else if (today != null) {
      in.skipField();
    } else if (in.isLenient()) {
      keep(in);
    } else {
      refuse(in);
    }
    return In.UNKNOWN_NAME;
  }

  private static void keep(In in) {
    in.next();
    JsonPointer place = in.pointer();
    @Nullable Object value = Tree.read(in);
    if (value != null) {
      in.keep(new Kept(place, false, value));
    }
  }

  private void refuse(In in) {
    String known = String.join(", ", names.texts());
    String field = Characters.quote(in.name());
    Reason reason =
        names
            .meantBy(in.name())
            .map(
                near ->
                    Reason.of(
                        "UNKNOWN_FIELD.near",
                        "{type} has no field {field}; did you mean \"{near}\"? It has {known}",
                        "type",
                        type,
                        "field",
                        field,
                        "near",
                        near,
                        "known",
                        known))
            .orElseGet(
                () ->
                    Reason.of(
                        "UNKNOWN_FIELD",
                        "{type} has no field {field}; it has {known}",
                        "type",
                        type,
                        "field",
                        field,
                        "known",
                        known));
    in.report(new Fault(ProblemCode.UNKNOWN_FIELD, known, reason));
    in.skipField();
  }
}
