package org.chaptereight.rules;

import com.google.common.collect.ImmutableList;
import java.util.List;
import org.chaptereight.validation.Rule;
import org.chaptereight.validation.Validator;

/** All rules of the library. */
public final class StandardRules {

  private static final ImmutableList<Rule> ALL =
      ImmutableList.<Rule>builder()
          .addAll(CharterRules.ALL)
          .addAll(AgendaRules.ALL)
          .addAll(ParticipationRules.ALL)
          .addAll(OutcomeRules.ALL)
          .addAll(VoteRules.ALL)
          .addAll(StatementRules.ALL)
          .addAll(MembershipRules.ALL)
          .addAll(AreaRules.ALL)
          .addAll(IdentifierRules.ALL)
          .addAll(ReferenceRules.ALL)
          .addAll(CodeRules.ALL)
          .addAll(TextRules.ALL)
          .addAll(ProvenanceRules.ALL)
          .addAll(TreatyRules.ALL)
          .addAll(InstrumentRules.ALL)
          .addAll(SymbolDateRules.ALL)
          .addAll(SymbolTextRules.ALL)
          .addAll(ActivityRules.ALL)
          .addAll(ExitRules.ALL)
          .addAll(OrganizationRules.ALL)
          .addAll(StateRules.ALL)
          .build();

  private StandardRules() {}

  /** The rules, in the order in which they are applied. */
  public static List<Rule> all() {
    return ALL;
  }

  /** A validator of all these rules, against the reference data that ships. */
  public static Validator validator() {
    return Validator.of(ALL);
  }
}
