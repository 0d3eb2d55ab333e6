package org.chaptereight.rules;

import org.chaptereight.validation.Profile;
import org.chaptereight.validation.RuleCode;
import org.chaptereight.validation.Severity;

/**
 * Which of the library's rules apply to a dossier at which time of its life.
 *
 * <pre>{@code
 * StandardRules.validator().by(Profiles.DRAFT).validate(dossier);
 * }</pre>
 *
 * <p>They serve a validator of other rules too, which says nothing of those that it does not have.
 */
public final class Profiles {

  /**
   * While a dossier is written: what cannot be right counts, what is not there yet does not. What a
   * reference leads to may be written later, so that is a warning.
   */
  public static final Profile DRAFT =
      Profile.standard()
          .without(
              RuleCode.of("AREA-LABEL-MISSING"),
              RuleCode.of("INSTRUMENT-UNREGISTERED"),
              RuleCode.of("OBSERVER-RESOLUTION-MISSING"),
              RuleCode.of("PROVENANCE-MISSING"))
          .with(RuleCode.of("UNKNOWN-REFERENCE"), Severity.WARNING)
          .shared();

  /**
   * Before a dossier is published: all rules, and whoever publishes it says where it comes from.
   */
  public static final Profile PUBLICATION =
      Profile.standard().with(RuleCode.of("PROVENANCE-MISSING"), Severity.WARNING).shared();

  /**
   * For what others wrote long ago and nobody will change: errors and warnings, but none about the
   * practice of that day.
   */
  public static final Profile ARCHIVE =
      Profile.standard()
          .without(
              RuleCode.of("AGENDA-CONVENER-NOT-PRESIDENT"),
              RuleCode.of("AGENDA-PROVISIONAL-NOTICE"))
          .atLeast(Severity.WARNING)
          .shared();

  private Profiles() {}
}
