package org.chaptereight.json.wire;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Lists;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.chaptereight.code.Characters;
import org.chaptereight.code.Reason;
import org.chaptereight.json.problem.ProblemCode;
import org.jspecify.annotations.Nullable;

/**
 * The wire of the version of the format: {@code major.minor}. Lenient reading also takes a later
 * minor version of the same major one, and keeps it; older versions are taken as {@link Migrations}
 * tell; any other is refused, and nothing else of the document with it, before the version or
 * behind: what is right in another version is not known.
 */
public final class VersionWire implements Wire<String> {

  private final String version;
  private final Pattern sameMajor;

  /** What messages call all minor versions of the same major one. */
  private final String anyMinor;

  /** The wire of a version that the tables tell. */
  public VersionWire(String version) {
    this.version = requireNonNull(version, "version");
    String major = version.substring(0, version.indexOf('.'));
    this.sameMajor = Pattern.compile(major + "\\.(?:0|[1-9][0-9]{0,8})");
    this.anyMinor = major + ".x";
  }

  @Override
  public @Nullable String read(In in) {
    if (in.token() != Token.TEXT) {
      in.wrongType("string", Reason.of("TYPE.version", "the version of the format"));
      return null;
    }
    String text = in.text();
    Migrations.@Nullable Version older = in.migrations().of(text);
    boolean later = sameMajor.matcher(text).matches();
    if (older != null) {
      in.isOf(older);
    } else if (!text.equals(version)) {
      if (!later || !in.isLenient()) {
        throw in.refusal(unsupported(in, text, later));
      }
      in.keepHere(text);
    }
    return text;
  }

  private Fault unsupported(In in, String text, boolean later) {
    List<String> read = new ArrayList<>();
    read.add(version);
    read.addAll(in.migrations().versions());
    List<String> words = new ArrayList<>(Lists.transform(read, Characters::quote));
    if (in.isLenient()) {
      read.add(anyMinor);
      words.add(anyMinor);
    }
    return new Fault(
        ProblemCode.UNSUPPORTED_VERSION,
        String.join(", ", read),
        later
            ? Reason.of(
                "UNSUPPORTED_VERSION.later",
                "version {found} is not read here; expected {expected}. Lenient reading takes it,"
                    + " and keeps what is new in it",
                "found",
                Characters.quote(text),
                "expected",
                String.join(" or ", words),
                "known",
                String.join(", ", words))
            : Reason.of(
                "UNSUPPORTED_VERSION",
                "version {found} is not read here; expected {expected}",
                "found",
                Characters.quote(text),
                "expected",
                String.join(" or ", words),
                "known",
                String.join(", ", words)));
  }

  @Override
  public void write(Out out, String value) {
    out.text(version);
  }

  @Override
  public Map<String, Object> schema(Definitions definitions) {
    return ImmutableMap.of(
        "description", "the version of the format", "type", "string", "const", version);
  }
}
