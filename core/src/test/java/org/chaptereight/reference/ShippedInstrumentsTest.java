package org.chaptereight.reference;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.chaptereight.citation.InstrumentId;
import org.chaptereight.dossier.Answer;
import org.chaptereight.dossier.Dossier;
import org.chaptereight.instrument.LegalInstrument;
import org.chaptereight.instrument.OrganAct;
import org.chaptereight.instrument.ResolutionSeries;
import org.chaptereight.instrument.SeriesEntry;
import org.chaptereight.instrument.SeriesId;
import org.chaptereight.instrument.Treaty;
import org.chaptereight.instrument.TreatyParty;
import org.chaptereight.organization.OrganizationId;
import org.chaptereight.organization.Party;
import org.chaptereight.state.StateCode;
import org.chaptereight.time.Certainty;
import org.chaptereight.time.DateInterval;
import org.chaptereight.time.PartialDate;
import org.chaptereight.vote.VoteTally;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The instruments that ship, held against documents and against each other. */
final class ShippedInstrumentsTest {

  private static final Dossier DATA = ReferenceData.shipped().dossier();

  private static LegalInstrument instrument(String id) {
    return DATA.find(InstrumentId.of(id)).orElseThrow();
  }

  private static Treaty treaty(String id) {
    return instrument(id).asTreaty().orElseThrow();
  }

  private static OrganAct act(String id) {
    return instrument(id).asAct().orElseThrow();
  }

  private static Party state(String code) {
    return Party.of(StateCode.of(code));
  }

  private static List<Treaty> treaties() {
    return DATA.instruments().stream().flatMap(one -> one.asTreaty().stream()).toList();
  }

  private static List<OrganAct> acts() {
    return DATA.instruments().stream().flatMap(one -> one.asAct().stream()).toList();
  }

  @ParameterizedTest
  @CsvSource({
    "UN-CHARTER, 1945-06-26, 1945-10-24/..",
    "CST, 1992-05-15, 1994-04-20/..",
    "CSTO-CHARTER, 2002-10-07, 2003-09-18/..",
    "SCO-CHARTER, 2002-06-07, 2003-09-19/..",
  })
  void a_treaty_was_signed_and_entered_into_force(String id, String signed, String inForce) {
    assertThat(treaty(id).signed()).contains(PartialDate.parse(signed));
    assertThat(treaty(id).inForce()).contains(DateInterval.parse(inForce));
  }

  @Test
  void the_charter_of_the_cis_was_adopted_and_entered_into_force_a_year_later() {
    assertThat(treaty("CIS-CHARTER").adopted()).contains(PartialDate.parse("1993-01-22"));
    assertThat(treaty("CIS-CHARTER").inForce()).contains(DateInterval.parse("1994-01-22/.."));
  }

  private static List<DateInterval> bound(String treaty, String state) {
    return treaty(treaty).parties().stream()
        .filter(one -> one.party().equals(state(state)))
        .map(TreatyParty::bound)
        .findFirst()
        .orElse(List.of());
  }

  /**
   * The treaty and the organization are two things; {@code ShippedOrganizationsTest} has the other.
   */
  @Test
  void uzbekistan_was_bound_by_the_collective_security_treaty_from_1994_to_1999() {
    assertThat(bound("CST", "UZB")).containsExactly(DateInterval.parse("1994-04-20/1999-04-20"));
    assertThat(
            treaty("CST").isInForceFor(state("UZB"), PartialDate.parse("2007-01-01"), DATA.asOf()))
        .isEqualTo(Certainty.NO);
  }

  private static List<InstrumentId> ids(List<LegalInstrument> instruments) {
    return instruments.stream().map(LegalInstrument::id).toList();
  }

  @Test
  void the_treaties_between_two_states_are_those_that_bind_both() {
    Answer<LegalInstrument> between =
        DATA.instrumentsBetween(state("RUS"), state("UZB"), PartialDate.parse("1995-06-01"));
    assertThat(ids(between.certain())).contains(InstrumentId.of("CST"));
    Answer<LegalInstrument> later =
        DATA.instrumentsBetween(state("RUS"), state("UZB"), PartialDate.parse("2000-06-01"));
    assertThat(ids(later.certain())).doesNotContain(InstrumentId.of("CST"));
    assertThat(ids(later.unknown())).doesNotContain(InstrumentId.of("CST"));
  }

  @ParameterizedTest
  @CsvSource({
    "2016-10-28, S/2010/507",
    "2017-08-29, S/2010/507",
    "2017-08-30, S/2017/507",
    "2017-09-01, S/2017/507",
    "2024-12-12, S/2017/507",
    "2024-12-13, S/2024/507",
    "2009-12-31, S/2006/507",
  })
  void the_note_on_working_methods_is_that_of_the_day(String day, String symbol) {
    Answer<LegalInstrument> notes = DATA.workingMethodsOn(PartialDate.parse(day));
    assertThat(notes.certain())
        .extracting(note -> note.symbol().map(Object::toString).orElse(""))
        .containsExactly(symbol);
    assertThat(notes.unknown()).isEmpty();
  }

  @Test
  void in_june_2010_it_cannot_be_known_which_note_it_is() {
    Answer<LegalInstrument> notes = DATA.workingMethodsOn(PartialDate.parse("2010-06"));
    assertThat(notes.certain()).isEmpty();
    assertThat(notes.unknown())
        .extracting(note -> note.symbol().map(Object::toString).orElse(""))
        .containsExactlyInAnyOrder("S/2006/507", "S/2010/507");
    assertThat(DATA.workingMethodsOn(PartialDate.parse("2005")))
        .returns(List.of(), Answer::certain)
        .returns(List.of(), Answer::unknown);
  }

  @Test
  void the_vote_on_cooperation_with_the_csto_is_that_of_the_record() {
    assertThat(act("A/RES/79/10").vote()).contains(VoteTally.of(67, 8, 69));
    assertThat(act("A/RES/77/13").vote()).contains(VoteTally.of(51, 7, 70));
    assertThat(act("A/RES/71/12"))
        .returns(true, OrganAct::isWithoutVote)
        .returns(Optional.empty(), OrganAct::vote);
  }

  /** A party is bound when the treaty is in force, and not before. */
  @Test
  void no_party_is_bound_before_the_treaty_enters_into_force() {
    assertThat(treaties()).isNotEmpty();
    for (Treaty treaty : treaties()) {
      Optional<PartialDate> entry = treaty.inForce().flatMap(DateInterval::start);
      for (TreatyParty party : treaty.parties()) {
        for (DateInterval bound : party.bound()) {
          assertThat(
                  entry.isPresent()
                      && bound
                          .start()
                          .filter(start -> start.isBefore(entry.get()) == Certainty.YES)
                          .isPresent())
              .as("%s binds %s since %s", treaty.id(), party.party(), bound)
              .isFalse();
        }
      }
    }
    assertThat(treaties().stream().flatMap(treaty -> treaty.parties().stream())).isNotEmpty();
  }

  @Test
  void no_treaty_enters_into_force_before_it_is_signed() {
    for (Treaty treaty : treaties()) {
      Optional<PartialDate> signed = treaty.signed().or(treaty::adopted);
      assertThat(
              treaty
                  .inForce()
                  .flatMap(DateInterval::start)
                  .filter(
                      entry -> signed.isPresent() && entry.isBefore(signed.get()) == Certainty.YES))
          .as("%s", treaty.id())
          .isEmpty();
    }
  }

  /** Session n runs from September of the year 1945 + n; the months at both ends count whole. */
  @Test
  void what_the_general_assembly_adopts_is_of_the_session_of_its_date_and_symbol() {
    int held = 0;
    for (OrganAct act : acts()) {
      if (act.organ().equals(OrganizationId.of("UNGA"))
          && act.session().isPresent()
          && act.adopted().isPresent()) {
        int session = act.session().getAsInt();
        LocalDate first = LocalDate.of(1945 + session, 9, 1);
        PartialDate adopted = act.adopted().get();
        assertThat(adopted.latest()).as("%s", act.id()).isAfterOrEqualTo(first);
        assertThat(adopted.earliest()).as("%s", act.id()).isBefore(first.plusMonths(13));
        String symbol = act.symbol().map(Object::toString).orElse("");
        if (symbol.matches("A/RES/[0-9]+/[0-9]+")) {
          assertThat(symbol).startsWith("A/RES/" + session + "/");
        }
        held++;
      }
    }
    assertThat(held).isGreaterThanOrEqualTo(40);
  }

  @Test
  void an_act_of_the_council_has_no_session() {
    assertThat(acts())
        .filteredOn(act -> act.organ().equals(OrganizationId.of("UNSC")))
        .isNotEmpty()
        .allMatch(act -> act.session().isEmpty());
  }

  @Test
  void the_sessions_of_a_series_ascend_and_are_those_of_its_acts() {
    assertThat(DATA.series()).isNotEmpty();
    for (ResolutionSeries series : DATA.series()) {
      List<Integer> sessions = new ArrayList<>();
      for (SeriesEntry entry : series.entries()) {
        sessions.add(entry.session());
        entry
            .act()
            .ifPresent(
                id -> {
                  OrganAct act = act(id.toString());
                  assertThat(act.session()).as("%s", id).hasValue(entry.session());
                  assertThat(act.organ()).isEqualTo(series.organ());
                  assertThat(act.about()).containsAll(series.about());
                });
      }
      assertThat(sessions).as("%s", series.id()).isNotEmpty().isSorted().doesNotHaveDuplicates();
    }
  }

  @Test
  void the_series_on_the_csto_is_biennial_since_the_65th_session() {
    ResolutionSeries series = DATA.find(SeriesId.of("UNGA-UN-CSTO")).orElseThrow();
    assertThat(series.firstSession()).hasValue(65);
    assertThat(series.entries())
        .extracting(SeriesEntry::session)
        .containsExactly(64, 65, 67, 69, 71, 73, 75, 77, 79);
  }
}
