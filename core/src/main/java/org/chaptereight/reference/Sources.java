package org.chaptereight.reference;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableMap;
import java.util.Optional;
import org.chaptereight.provenance.Provenance;
import org.chaptereight.reference.Table.Row;

/** The sources of the tables, by the keys that their rows have. */
final class Sources {

  private final ImmutableMap<String, Provenance> byKey;

  private Sources(ImmutableMap<String, Provenance> byKey) {
    this.byKey = byKey;
  }

  static Sources read() {
    return new Sources(
        Table.read("sources.tsv").stream()
            .collect(ImmutableMap.toImmutableMap(row -> row.get("key"), Sources::provenance)));
  }

  private static Provenance provenance(Row row) {
    return Provenance.builder()
        .source(row.get("source"))
        .asOf(row.date("as-of"))
        .note(row.find("note"))
        .build();
  }

  /** Where a row is from, by its cell {@code source}. */
  Provenance of(Row row) {
    return of(row.get("source"));
  }

  /** The source with a key. */
  Provenance of(String key) {
    return requireNonNull(byKey.get(key), () -> "no source has the key " + key);
  }

  /** Where a row is from, with its own note in the place of that of the source. */
  Provenance withNote(Row row) {
    Provenance source = of(row);
    Optional<String> note = row.find("note");
    return note.isPresent()
        ? Provenance.builder().source(source.source()).asOf(source.asOf()).note(note).build()
        : source;
  }
}
