package org.chaptereight.json.wire;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSortedSet;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * What older versions of the format wrote otherwise, version by version. The tables tell the
 * version of today; of an older one it is told which fields had other names, and which there are no
 * more.
 *
 * <pre>{@code
 * Migrations.NONE.from(
 *     "0.9",
 *     older -> older.renamed("DebateAgenda", "chair", "presidency").dropped("Dossier", "draft"))
 * }</pre>
 *
 * <p>A field is read where it stands, so that problems have the places of the document that was
 * read. Each version is told in full: nothing is taken from those between it and today.
 */
public final class Migrations {

  /** There is no older version. */
  public static final Migrations NONE = new Migrations(ImmutableMap.of());

  private final ImmutableMap<String, Version> versions;

  private Migrations(Map<String, Version> versions) {
    this.versions = ImmutableMap.copyOf(versions);
  }

  /**
   * These, and those of one more version.
   *
   * @throws IllegalArgumentException if the version is told already
   */
  public Migrations from(String version, Consumer<Version.Builder> tell) {
    Version.Builder builder = new Version.Builder();
    tell.accept(builder);
    return new Migrations(
        ImmutableMap.<String, Version>builder()
            .putAll(versions)
            .put(requireNonNull(version, "version"), builder.build())
            .buildOrThrow());
  }

  /** The older versions that are read. */
  public Set<String> versions() {
    return ImmutableSortedSet.copyOf(versions.keySet());
  }

  /** What a version wrote otherwise; null if it is not among these. */
  @Nullable Version of(String version) {
    return versions.get(version);
  }

  /** What one version wrote otherwise. */
  public static final class Version {

    /** What became of a field: its name of today, or an empty one if there is none. */
    private final ImmutableMap<Field, String> fields;

    private record Field(String type, String name) {}

    private Version(ImmutableMap<Field, String> fields) {
      this.fields = fields;
    }

    /** The name that a field has today; empty if there is no such field any more; or null. */
    @Nullable String today(String type, String name) {
      return fields.get(new Field(type, name));
    }

    /** Tells what a version wrote otherwise. */
    public static final class Builder {

      private final ImmutableMap.Builder<Field, String> fields = ImmutableMap.builder();

      private Builder() {}

      /** A field of a type had another name, and the same values. */
      public Builder renamed(String type, String older, String today) {
        fields.put(new Field(type, older), today);
        return this;
      }

      /** A type had a field that it has no more, and that says nothing today. */
      public Builder dropped(String type, String older) {
        fields.put(new Field(type, older), "");
        return this;
      }

      private Version build() {
        return new Version(fields.buildOrThrow());
      }
    }
  }
}
