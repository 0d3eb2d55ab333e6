package org.chaptereight.validation;

import com.google.common.collect.ImmutableList;
import java.util.function.Consumer;
import org.chaptereight.code.JsonPointer;
import org.chaptereight.dossier.Dossier;
import org.chaptereight.reference.ReferenceData;
import org.chaptereight.time.PartialDate;

/** What a check has at hand while it looks at one record. */
public final class Examination {

  private final Rule rule;
  private final JsonPointer place;
  private final Dossier dossier;
  private final ReferenceData reference;
  private final PartialDate asOf;
  private final Consumer<Finding> findings;

  Examination(
      Rule rule,
      JsonPointer place,
      Dossier dossier,
      ReferenceData reference,
      PartialDate asOf,
      Consumer<Finding> findings) {
    this.rule = rule;
    this.place = place;
    this.dossier = dossier;
    this.reference = reference;
    this.asOf = asOf;
    this.findings = findings;
  }

  /** Where the record is. */
  public JsonPointer place() {
    return place;
  }

  /** The dossier that holds the record. */
  public Dossier dossier() {
    return dossier;
  }

  /** What the dossier is held against. */
  public ReferenceData reference() {
    return reference;
  }

  /** The date that counts as today. */
  public PartialDate asOf() {
    return asOf;
  }

  /** Reports that the rule does not hold at a place. */
  public void report(JsonPointer at, Argument... arguments) {
    findings.accept(Finding.of(rule, at, ImmutableList.copyOf(arguments)));
  }
}
