package org.chaptereight.rules;

import com.google.common.collect.ImmutableList;
import org.chaptereight.organization.ChapterEightStanding.Claim;
import org.chaptereight.validation.Argument;
import org.chaptereight.validation.Rule;
import org.chaptereight.validation.Severity;

/** Rules that follow from Chapter VIII of the Charter. */
final class CharterRules {

  static final Rule CLAIM_UNSUPPORTED =
      Rule.of("CH8-CLAIM-UNSUPPORTED", Severity.WARNING)
          .in(Groups.CHARTER)
          .requires(
              "An organization that declared itself a Chapter VIII arrangement did so in a text")
          .cites("UN-CHARTER", "Art. 52(1)")
          .says(Messages.ALL)
          .on(
              Subjects.ORGANIZATIONS,
              (organization, examination) ->
                  organization
                      .chapterEight()
                      .filter(standing -> standing.claim() == Claim.DECLARED)
                      .filter(standing -> standing.source().isEmpty())
                      .ifPresent(
                          standing ->
                              examination.report(
                                  examination.place().field("chapterEight"),
                                  Argument.of(
                                      "organization", organization.id(), organization.name()))));

  static final ImmutableList<Rule> ALL = ImmutableList.of(CLAIM_UNSUPPORTED);

  private CharterRules() {}
}
