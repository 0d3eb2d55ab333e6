package org.chaptereight.instrument;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.chaptereight.text.UnLanguage.ENGLISH;

import java.time.Period;
import org.chaptereight.citation.InstrumentId;
import org.chaptereight.organization.OrganizationId;
import org.chaptereight.organization.Party;
import org.chaptereight.state.StateCode;
import org.chaptereight.text.MultilingualText;
import org.chaptereight.time.Certainty;
import org.chaptereight.time.DateInterval;
import org.chaptereight.time.PartialDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class TreatyTest {

  private static final PartialDate NOW = PartialDate.parse("2026-11-23");
  private static final Party UZBEKISTAN = Party.of(StateCode.of("UZB"));

  private static Treaty.Builder treaty() {
    return Treaty.builder()
        .id(InstrumentId.of("I"))
        .kind(InstrumentKind.TREATY)
        .title(MultilingualText.of(ENGLISH, "x"));
  }

  private static TreatyParty bound(Party party, String... periods) {
    TreatyParty.Builder bound = TreatyParty.builder().party(party);
    for (String period : periods) {
      bound.addBound(DateInterval.parse(period));
    }
    return bound.build();
  }

  @ParameterizedTest
  @CsvSource({
    "2009-12-31, NO",
    "2010-03-01, CANNOT_BE_KNOWN",
    "2011-01-01, CANNOT_BE_KNOWN",
  })
  void is_not_in_force_before_its_signature_and_perhaps_after(String day, Certainty inForce) {
    Treaty signed = treaty().signed(PartialDate.parse("2010")).build();
    assertThat(signed.isInForceOn(PartialDate.parse(day), NOW)).isEqualTo(inForce);
    Treaty adopted = treaty().adopted(PartialDate.parse("2010")).build();
    assertThat(adopted.isInForceOn(PartialDate.parse(day), NOW)).isEqualTo(inForce);
  }

  @Test
  void may_have_been_in_force_always_if_no_date_of_it_is_known() {
    assertThat(treaty().build().isInForceOn(PartialDate.parse("1648-10-24"), NOW))
        .isEqualTo(Certainty.CANNOT_BE_KNOWN);
  }

  @ParameterizedTest
  @CsvSource({
    "1994-04-19, NO",
    "1994-04-20, YES",
    "1994, CANNOT_BE_KNOWN",
    "2026-11-23, YES",
    "2026-11-24, CANNOT_BE_KNOWN",
  })
  void is_in_force_since_its_entry_into_force(String day, Certainty inForce) {
    Treaty treaty =
        treaty()
            .signed(PartialDate.parse("1992-05-15"))
            .inForce(DateInterval.parse("1994-04-20/.."))
            .build();
    assertThat(treaty.isInForceOn(PartialDate.parse(day), NOW)).isEqualTo(inForce);
  }

  @ParameterizedTest
  @CsvSource({
    "1952-07-22, NO",
    "1952-07-23, YES",
    "2002-07-22, YES",
    "2002-07, CANNOT_BE_KNOWN",
    "2002-07-23, NO",
  })
  void is_in_force_until_it_is_terminated(String day, Certainty inForce) {
    Treaty coalAndSteel =
        treaty()
            .signed(PartialDate.parse("1951-04-18"))
            .inForce(DateInterval.parse("1952-07-23/2002-07-23"))
            .build();
    assertThat(coalAndSteel.isInForceOn(PartialDate.parse(day), NOW)).isEqualTo(inForce);
  }

  @Test
  void stays_in_force_while_its_operation_is_suspended() {
    Treaty suspended =
        treaty()
            .inForce(DateInterval.parse("1994-04-20/.."))
            .addSuspension(DateInterval.parse("2000-01-01/2001-01-01"))
            .build();
    assertThat(suspended.isInForceOn(PartialDate.parse("2000-06-01"), NOW))
        .isEqualTo(Certainty.YES);
  }

  @Test
  void is_in_force_for_a_party_while_it_is_bound() {
    Treaty treaty =
        treaty()
            .inForce(DateInterval.parse("1994-04-20/.."))
            .addParty(bound(UZBEKISTAN, "1994-04-20/1999-04-20"))
            .build();
    assertThat(treaty.isInForceFor(UZBEKISTAN, PartialDate.parse("1995"), NOW))
        .isEqualTo(Certainty.YES);
    assertThat(treaty.isInForceFor(UZBEKISTAN, PartialDate.parse("2000"), NOW))
        .isEqualTo(Certainty.NO);
  }

  @ParameterizedTest
  @CsvSource({
    "true, 1995, NO",
    "false, 1995, CANNOT_BE_KNOWN",
    "false, 1993, NO",
    "true, 1993, NO",
  })
  void is_not_in_force_for_others_only_if_all_parties_are_listed(
      boolean complete, String day, Certainty inForce) {
    Treaty treaty =
        treaty()
            .inForce(DateInterval.parse("1994-04-20/.."))
            .addParty(bound(UZBEKISTAN, "1994-04-20/1999-04-20"))
            .isPartyListComplete(complete)
            .build();
    Party other = Party.of(StateCode.of("UKR"));
    assertThat(treaty.isInForceFor(other, PartialDate.parse(day), NOW)).isEqualTo(inForce);
  }

  @ParameterizedTest
  @CsvSource({"1990/2000, 2010, NO", "1990/2000, 1995, YES", "1992/.., 1991-06-01, NO"})
  void binds_nobody_when_it_is_not_in_force(String inForce, String day, Certainty expected) {
    Treaty treaty =
        treaty()
            .inForce(DateInterval.parse(inForce))
            .addParty(bound(UZBEKISTAN, "1991/.."))
            .build();
    assertThat(treaty.isInForceFor(UZBEKISTAN, PartialDate.parse(day), NOW)).isEqualTo(expected);
  }

  @Test
  void binds_nobody_before_it_is_signed_and_else_whom_it_is_said_to_bind() {
    Treaty treaty =
        treaty().signed(PartialDate.parse("1991-12-08")).addParty(bound(UZBEKISTAN, "/..")).build();
    assertThat(treaty.isInForceFor(UZBEKISTAN, PartialDate.parse("1950"), NOW))
        .isEqualTo(Certainty.NO);
    assertThat(treaty.isInForceFor(UZBEKISTAN, NOW, NOW)).isEqualTo(Certainty.YES);
  }

  @ParameterizedTest
  @CsvSource({
    "1994-04-20, YES",
    "1999-04-19, YES",
    "1999-04-20, NO",
    "2006, CANNOT_BE_KNOWN",
    "2007, YES",
    "2012-12-19, NO",
  })
  void is_in_force_again_for_a_party_that_left_and_came_back(String day, Certainty inForce) {
    Treaty treaty =
        treaty()
            .inForce(DateInterval.parse("1994-04-20/.."))
            .addParty(bound(UZBEKISTAN, "1994-04-20/1999-04-20", "2006-08-16/2012-12-19"))
            .build();
    assertThat(treaty.isInForceFor(UZBEKISTAN, PartialDate.parse(day), NOW)).isEqualTo(inForce);
  }

  @Test
  void may_be_in_force_for_a_party_of_which_nothing_more_is_known_but_not_before_it_is_at_all() {
    Treaty treaty =
        treaty()
            .inForce(DateInterval.parse("1994-04-20/2000-01-01"))
            .addParty(bound(UZBEKISTAN))
            .build();
    assertThat(treaty.isInForceFor(UZBEKISTAN, PartialDate.parse("1995"), NOW))
        .isEqualTo(Certainty.CANNOT_BE_KNOWN);
    assertThat(treaty.isInForceFor(UZBEKISTAN, PartialDate.parse("1993"), NOW))
        .isEqualTo(Certainty.NO);
    assertThat(treaty.isInForceFor(UZBEKISTAN, PartialDate.parse("2000"), NOW))
        .isEqualTo(Certainty.NO);
  }

  @Test
  void can_bind_an_organization() {
    Party union = Party.of(OrganizationId.of("EU"));
    Treaty treaty = treaty().addParty(bound(union, "2010-01-01/..")).build();
    assertThat(treaty.isInForceFor(union, PartialDate.parse("2016-10-28"), NOW))
        .isEqualTo(Certainty.YES);
  }

  @ParameterizedTest
  @ValueSource(strings = {"P0D", "P-12M"})
  void has_a_period_of_notice_that_is_longer_than_nothing(String notice) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> treaty().withdrawalNotice(Period.parse(notice)).build())
        .withMessage("a period of notice is positive, that of I is " + notice);
    assertThat(treaty().withdrawalNotice(Period.ofMonths(12)).build().withdrawalNotice())
        .contains(Period.ofMonths(12));
  }

  @Test
  void is_registered_or_known_not_to_be_or_neither_is_told() {
    Registration registration = Registration.builder().kind(RegistrationKind.REGISTERED).build();
    assertThat(treaty().registration(registration).build())
        .returns(false, Treaty::isUnregistered)
        .isNotEqualTo(treaty().build());
    assertThat(treaty().isUnregistered(true).build().registration()).isEmpty();
    assertThatIllegalArgumentException()
        .isThrownBy(() -> treaty().registration(registration).isUnregistered(true).build())
        .withMessage(
            treaty().build().id() + " is known not to be registered and has a registration");
  }

  @Test
  void is_a_treaty_and_nothing_else() {
    LegalInstrument treaty = treaty().build();
    assertThat(treaty.asTreaty()).contains(treaty().build());
    assertThat(treaty.asNonTreaty()).isEmpty();
    assertThat(treaty.asAct()).isEmpty();
  }
}
