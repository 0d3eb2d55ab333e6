package org.chaptereight.json;

import static java.util.Objects.requireNonNull;

import java.util.Optional;
import java.util.stream.Stream;
import org.chaptereight.dossier.Dossier;
import org.chaptereight.json.table.RecordKind;
import org.chaptereight.json.wire.Wire;

/**
 * A record of a dossier, of whatever kind, on its own way: as a line of a stream it is {@code
 * {"debates": {…}}}, with the name of the list that it belongs to.
 *
 * <pre>{@code
 * ChapterEightJson.strict().lines().write(DossierRecord.in(dossier), path);
 * }</pre>
 */
public final class DossierRecord {

  static final Wire<DossierRecord> WIRE = RecordKind.record(DossierRecord::new, it -> it.entry);

  private final RecordKind.Entry entry;

  private DossierRecord(RecordKind.Entry entry) {
    this.entry = entry;
  }

  /**
   * A record, such as a {@code DebateAgenda}.
   *
   * @throws IllegalArgumentException if a dossier has no list of such
   */
  public static DossierRecord of(Object record) {
    requireNonNull(record, "record");
    return RecordKind.ALL.stream()
        .filter(kind -> kind.type().isInstance(record))
        .findFirst()
        .map(kind -> new DossierRecord(new RecordKind.Entry(kind, record)))
        .orElseThrow(
            () ->
                new IllegalArgumentException(
                    "a dossier has no list of %s".formatted(record.getClass().getName())));
  }

  /** All records of a dossier, in the order of its document. */
  public static Stream<DossierRecord> in(Dossier dossier) {
    requireNonNull(dossier, "dossier");
    return RecordKind.ALL.stream().flatMap(kind -> kind.in(dossier)).map(DossierRecord::new);
  }

  /** The name of its list in the document of a dossier, such as {@code debates}. */
  public String list() {
    return entry.kind().list();
  }

  /** The record. */
  public Object value() {
    return entry.value();
  }

  /** The record, if it is of a type. */
  public <T> Optional<T> as(Class<T> type) {
    requireNonNull(type, "type");
    return Optional.of(value()).filter(type::isInstance).map(type::cast);
  }

  /** Adds the record to the list that it belongs to. */
  public void addTo(Dossier.Builder dossier) {
    entry.kind().addTo(requireNonNull(dossier, "dossier"), value());
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof DossierRecord that && value().equals(that.value());
  }

  @Override
  public int hashCode() {
    return value().hashCode();
  }

  @Override
  public String toString() {
    return list() + " " + value();
  }
}
