package org.chaptereight.dossier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.chaptereight.text.UnLanguage.ENGLISH;
import static org.chaptereight.text.UnLanguage.RUSSIAN;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.chaptereight.area.AreaCode;
import org.chaptereight.area.CooperationArea;
import org.chaptereight.citation.InstrumentId;
import org.chaptereight.cooperation.Modality;
import org.chaptereight.cooperation.Statement;
import org.chaptereight.cooperation.StatementId;
import org.chaptereight.cooperation.StatementKind;
import org.chaptereight.council.CouncilYear;
import org.chaptereight.council.Presidency;
import org.chaptereight.debate.DebateAgenda;
import org.chaptereight.debate.DebateId;
import org.chaptereight.debate.MeetingFormat;
import org.chaptereight.instrument.Cadence;
import org.chaptereight.instrument.InstrumentKind;
import org.chaptereight.instrument.InstrumentSet;
import org.chaptereight.instrument.InstrumentSetId;
import org.chaptereight.instrument.OrganAct;
import org.chaptereight.instrument.ResolutionSeries;
import org.chaptereight.instrument.SeriesId;
import org.chaptereight.instrument.Treaty;
import org.chaptereight.organization.Membership;
import org.chaptereight.organization.MembershipStatus;
import org.chaptereight.organization.Office;
import org.chaptereight.organization.OfficeKind;
import org.chaptereight.organization.Organization;
import org.chaptereight.organization.OrganizationId;
import org.chaptereight.organization.OrganizationKind;
import org.chaptereight.organization.Party;
import org.chaptereight.organization.Person;
import org.chaptereight.organization.PersonId;
import org.chaptereight.provenance.Provenance;
import org.chaptereight.state.Region;
import org.chaptereight.state.RegionId;
import org.chaptereight.state.State;
import org.chaptereight.state.StateCode;
import org.chaptereight.text.LanguageTag;
import org.chaptereight.text.MultilingualText;
import org.chaptereight.text.Wording;
import org.chaptereight.time.Certainty;
import org.chaptereight.time.DateInterval;
import org.chaptereight.time.PartialDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class DossierTest {

  private static final OrganizationId LAS = OrganizationId.of("LAS");
  private static final OrganizationId NOBODY = OrganizationId.of("NOBODY");
  private static final PartialDate DAY = PartialDate.parse("2016-10-28");

  private static final Organization LEAGUE =
      organization("LAS", "League of Arab States")
          .addMemberships(
              membership("SYR", MembershipStatus.MEMBER, "1945-03-22/.."),
              membership("SYR", MembershipStatus.SUSPENDED, "2011-11-16/2023-05-07"),
              membership("EGY", MembershipStatus.MEMBER, "1945-03-22/1979-03-31"),
              membership("EGY", MembershipStatus.MEMBER, "1989-05-23/.."),
              membership("DJI", MembershipStatus.MEMBER, "1977/.."),
              membership("COM", MembershipStatus.MEMBER, "1993-11-20/"),
              membership("ERI", MembershipStatus.OBSERVER, "2003-01-01/.."))
          .addMembership(
              Membership.builder()
                  .holder(Party.of(OrganizationId.of("AU")))
                  .status(MembershipStatus.OBSERVER)
                  .during(DateInterval.parse("2002-07-09/.."))
                  .build())
          .build();

  private static Organization.Builder organization(String id, String name) {
    return Organization.builder()
        .id(OrganizationId.of(id))
        .kind(OrganizationKind.REGIONAL)
        .name(MultilingualText.of(ENGLISH, name));
  }

  private static Membership membership(String state, MembershipStatus status, String during) {
    return Membership.builder()
        .holder(party(state))
        .status(status)
        .during(DateInterval.parse(during))
        .build();
  }

  private static Party party(String state) {
    return Party.of(StateCode.of(state));
  }

  private static Dossier.Builder dossier(Organization... organizations) {
    return Dossier.builder()
        .id(DossierId.of("league"))
        .asOf(PartialDate.parse("2026-11-23"))
        .addOrganizations(organizations);
  }

  private static Answer<Party> roll(List<String> certain, List<String> unknown) {
    return Answer.of(
        certain.stream().map(DossierTest::party).toList(),
        unknown.stream().map(DossierTest::party).toList());
  }

  private static <T> Answer<T> nothingRecorded() {
    return Answer.<T>of(List.of(), List.of()).completeIf(false);
  }

  private static final MultilingualText TEXT = MultilingualText.of(ENGLISH, "x");

  private static Treaty treaty(String title) {
    return Treaty.builder()
        .id(InstrumentId.of("X"))
        .kind(InstrumentKind.TREATY)
        .title(MultilingualText.of(ENGLISH, title))
        .build();
  }

  private static Statement statement(StatementKind kind) {
    return Statement.builder()
        .id(StatementId.of("X"))
        .kind(kind)
        .modality(Modality.ACTUAL)
        .provenance(Provenance.of("S/2016/867"))
        .build();
  }

  private static ResolutionSeries series(Cadence cadence) {
    return ResolutionSeries.builder()
        .id(SeriesId.of("X"))
        .title(TEXT)
        .organ(OrganizationId.of("UNGA"))
        .cadence(cadence)
        .build();
  }

  private static DebateAgenda debate(MeetingFormat format) {
    return DebateAgenda.builder().id(DebateId.of("X")).theme(TEXT).format(format).date(DAY).build();
  }

  /** One of each kind of record, told apart by the text, all under the identifier X. */
  private static Dossier.Builder add(Dossier.Builder dossier, boolean first) {
    MultilingualText text = MultilingualText.of(ENGLISH, first ? "x" : "y");
    return dossier
        .addState(State.builder().code(StateCode.of("XXX")).name(text).build())
        .addRegion(Region.builder().id(RegionId.of("X")).name(text).build())
        .addOrganization(organization("X", first ? "x" : "y").build())
        .addPerson(Person.builder().id(PersonId.of("X")).name(text).build())
        .addArea(CooperationArea.builder().code(AreaCode.of("x")).label(text).build())
        .addInstrument(treaty(first ? "x" : "y"))
        .addInstrumentSet(
            InstrumentSet.builder().id(InstrumentSetId.of("X")).description(text).build())
        .addSeries(series(first ? Cadence.ANNUAL : Cadence.BIENNIAL))
        .addStatement(statement(first ? StatementKind.TOPIC : StatementKind.DUTY))
        .addDebate(debate(first ? MeetingFormat.DEBATE : MeetingFormat.BRIEFING));
  }

  @Test
  void finds_a_record_of_every_kind_by_its_identifier_and_the_first_of_two() {
    Dossier dossier = add(add(dossier(), true), false).build();
    assertThat(dossier.organizations()).hasSize(2);
    assertThat(dossier.find(StateCode.of("XXX")).map(State::name)).contains(TEXT);
    assertThat(dossier.find(RegionId.of("X")).map(Region::name)).contains(TEXT);
    assertThat(dossier.find(OrganizationId.of("X"))).contains(organization("X", "x").build());
    assertThat(dossier.organization(OrganizationId.of("X")))
        .isEqualTo(organization("X", "x").build());
    assertThat(dossier.find(PersonId.of("X")).map(Person::name)).contains(TEXT);
    assertThat(dossier.find(AreaCode.of("x")).map(CooperationArea::label)).contains(TEXT);
    assertThat(dossier.find(InstrumentId.of("X"))).contains(treaty("x"));
    assertThat(dossier.find(InstrumentSetId.of("X")).map(InstrumentSet::description))
        .contains(TEXT);
    assertThat(dossier.find(SeriesId.of("X"))).contains(series(Cadence.ANNUAL));
    assertThat(dossier.find(StatementId.of("X"))).contains(statement(StatementKind.TOPIC));
    assertThat(dossier.find(DebateId.of("X"))).contains(debate(MeetingFormat.DEBATE));
    assertThat(dossier.debate(DebateId.of("X"))).isEqualTo(debate(MeetingFormat.DEBATE));
  }

  @Test
  void finds_nothing_that_is_not_there() {
    Dossier empty = dossier().build();
    assertThat(empty.find(StateCode.of("XXX"))).isEmpty();
    assertThat(empty.find(RegionId.of("X"))).isEmpty();
    assertThat(empty.find(LAS)).isEmpty();
    assertThat(empty.find(PersonId.of("X"))).isEmpty();
    assertThat(empty.find(AreaCode.of("x"))).isEmpty();
    assertThat(empty.find(InstrumentId.of("X"))).isEmpty();
    assertThat(empty.find(InstrumentSetId.of("X"))).isEmpty();
    assertThat(empty.find(SeriesId.of("X"))).isEmpty();
    assertThat(empty.find(StatementId.of("X"))).isEmpty();
    assertThat(empty.find(DebateId.of("X"))).isEmpty();
    assertThat(empty.named("X")).isEmpty();
    assertThat(empty.presidentOf(YearMonth.of(2016, 10))).isEmpty();
    assertThat(empty.workingMethodsOn(DAY)).isEqualTo(nothingRecorded());
    assertThat(empty.mandatesOn(LAS, DAY)).isEqualTo(nothingRecorded());
    assertThat(empty.instrumentsBetween(party("SYR"), party("EGY"), DAY))
        .isEqualTo(nothingRecorded());
    assertThat(empty.organizationsOf(party("SYR"), DAY)).isEqualTo(nothingRecorded());
    assertThat(empty.organizationsOf(party("SYR"), MembershipStatus.MEMBER, DAY))
        .isEqualTo(nothingRecorded());
    assertThat(empty.holdersOn(Office.of(OfficeKind.CHAIR, LAS), DAY)).isEqualTo(nothingRecorded());
  }

  private static CouncilYear presidedBy(String state, String month) {
    return CouncilYear.builder()
        .year(2016)
        .addPresidency(Presidency.of(StateCode.of(state), YearMonth.parse(month)))
        .build();
  }

  @Test
  void tells_who_presides_as_the_first_record_of_a_year_has_it() {
    Dossier dossier =
        dossier().addCouncil(presidedBy("RUS", "2016-10"), presidedBy("SEN", "2016-11")).build();
    assertThat(dossier.presidentOf(YearMonth.parse("2016-10"))).contains(StateCode.of("RUS"));
    assertThat(dossier.presidentOf(YearMonth.parse("2016-11"))).isEmpty();
  }

  private static OrganAct act(String symbol, InstrumentKind kind, String effect) {
    return OrganAct.builder()
        .id(InstrumentId.of(symbol))
        .kind(kind)
        .title(TEXT)
        .organ(OrganizationId.of("UNSC"))
        .effect(DateInterval.parse(effect))
        .build();
  }

  @Test
  void tells_the_note_on_working_methods_of_a_day_and_no_other_act() {
    OrganAct old = act("S/2010/507", InstrumentKind.NOTE_ON_WORKING_METHODS, "2010/2017-08-30");
    OrganAct later = act("S/2017/507", InstrumentKind.NOTE_ON_WORKING_METHODS, "2017-08-30/..");
    OrganAct other = act("S/2016/1", InstrumentKind.NOTE, "2010-01-01/..");
    Dossier dossier = dossier().addInstruments(other, later, old).build();
    assertThat(dossier.workingMethodsOn(DAY)).isEqualTo(Answer.of(List.of(old), List.of()));
    assertThat(dossier.workingMethodsOn(PartialDate.parse("2017-09-01")))
        .isEqualTo(Answer.of(List.of(later), List.of()));
    assertThat(dossier.workingMethodsOn(PartialDate.parse("2017-08")))
        .isEqualTo(Answer.of(List.of(), List.of(later, old)));
  }

  @Test
  void cannot_know_when_a_note_held_of_which_that_is_not_told() {
    OrganAct note =
        OrganAct.builder()
            .id(InstrumentId.of("S/2006/507"))
            .kind(InstrumentKind.NOTE_ON_WORKING_METHODS)
            .title(TEXT)
            .organ(OrganizationId.of("UNSC"))
            .build();
    assertThat(dossier().addInstrument(note).build().workingMethodsOn(DAY))
        .isEqualTo(Answer.of(List.of(), List.of(note)));
  }

  @Test
  void finds_the_first_of_two_that_share_an_identifier() {
    Organization second = organization("LAS", "Another league").build();
    Dossier dossier = dossier(LEAGUE, second).build();
    assertThat(dossier.find(LAS)).contains(LEAGUE);
    assertThat(dossier.membersOn(LAS, DAY).certain()).contains(party("SYR"));
    assertThat(dossier.named("Another league")).containsExactly(second);
  }

  @Test
  void has_nothing_to_tell_of_what_is_not_there() {
    Dossier dossier = dossier(LEAGUE).build();
    assertMissing(() -> dossier.organization(NOBODY), "no organization NOBODY");
    assertMissing(() -> dossier.debate(DebateId.of("d")), "no debate d");
    assertMissing(() -> dossier.membersOn(NOBODY, DAY), "no organization NOBODY");
    assertMissing(
        () -> dossier.holdersOn(NOBODY, MembershipStatus.OBSERVER, DAY), "no organization NOBODY");
    assertMissing(() -> dossier.statusesOn(party("SYR"), NOBODY, DAY), "no organization NOBODY");
  }

  private static void assertMissing(ThrowingCallable question, String what) {
    assertThatExceptionOfType(NoSuchElementException.class)
        .isThrownBy(question)
        .withMessage(what + " in the dossier league");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "1944     |             |",
        "1945     |             | EGY SYR",
        "1977     | EGY SYR     | DJI",
        "1978     | DJI EGY SYR |",
        "1979     | DJI SYR     | EGY",
        "1985     | DJI SYR     |",
        "1989-05  | DJI SYR     | EGY",
        "1993-11-19 | DJI EGY SYR |",
        "1993-11-20 | COM DJI EGY SYR |",
        "1993-11-21 | DJI EGY SYR | COM",
        "2016-10-28 | DJI EGY SYR | COM",
      })
  void tells_who_is_a_member_and_apart_of_whom_it_cannot_be_known(
      String date, @Nullable String certain, @Nullable String unknown) {
    assertThat(dossier(LEAGUE).build().membersOn(LAS, PartialDate.parse(date)))
        .isEqualTo(roll(words(certain), words(unknown)));
  }

  private static List<String> words(@Nullable String text) {
    return text == null ? List.of() : List.of(text.split(" ", -1));
  }

  @Test
  void tells_all_organizations_of_a_party_only_if_each_has_its_members_told() {
    Organization.Builder organ = organization("LAS-COUNCIL", "Council").parent(LAS);
    Organization observed =
        organization("AU", "African Union")
            .addMembership(membership("EGY", MembershipStatus.OBSERVER, "2002-07-09/.."))
            .build();
    assertThat(dossier(LEAGUE).build().organizationsOf(party("EGY"), DAY).isComplete()).isTrue();
    assertThat(
            dossier(LEAGUE, organ.build()).build().organizationsOf(party("EGY"), DAY).isComplete())
        .isTrue();
    Dossier partly = dossier(LEAGUE, observed).build();
    assertThat(partly.organizationsOf(party("EGY"), DAY).isComplete()).isFalse();
    assertThat(partly.organizationsOf(party("EGY"), MembershipStatus.OBSERVER, DAY).isComplete())
        .isTrue();
    organ.addMembership(membership("SYR", MembershipStatus.OBSERVER, "2002-07-09/.."));
    assertThat(
            dossier(LEAGUE, organ.build()).build().organizationsOf(party("EGY"), DAY).isComplete())
        .isFalse();
  }

  @Test
  void tells_who_holds_another_status_states_first() {
    Answer<Party> observers =
        dossier(LEAGUE).build().holdersOn(LAS, MembershipStatus.OBSERVER, DAY);
    assertThat(observers.certain())
        .containsExactly(party("ERI"), Party.of(OrganizationId.of("AU")));
    assertThat(observers.unknown()).isEmpty();
    assertThat(dossier(LEAGUE).build().holdersOn(LAS, MembershipStatus.of("GUEST"), DAY))
        .isEqualTo(roll(List.of(), List.of()));
  }

  @Test
  void whether_a_status_that_is_not_known_here_makes_a_member_cannot_be_known() {
    MembershipStatus slip = MembershipStatus.of("MEMBR");
    Organization organization =
        organization("LAS", "x")
            .addMemberships(
                membership("EGY", MembershipStatus.MEMBER, "1945/"),
                membership("EGY", slip, "2000/.."),
                membership("SYR", slip, "1945-03-22/1990-01-01"),
                membership("DJI", slip, "1977/.."),
                membership("ERI", MembershipStatus.OBSERVER, "2003-01-01/.."))
            .build();
    Dossier dossier = dossier(organization).build();
    assertThat(dossier.membersOn(LAS, PartialDate.parse("1980")))
        .isEqualTo(roll(List.of(), List.of("DJI", "EGY", "SYR")));
    assertThat(dossier.membersOn(LAS, DAY)).isEqualTo(roll(List.of(), List.of("DJI", "EGY")));
    assertThat(dossier.activeMembersOn(LAS, DAY)).isEqualTo(roll(List.of(), List.of("DJI", "EGY")));
    assertThat(dossier.commonMembersOn(List.of(LAS), DAY))
        .isEqualTo(roll(List.of(), List.of("DJI", "EGY")));
    assertThat(dossier.organizationsOf(party("DJI"), DAY))
        .isEqualTo(Answer.of(List.of(), List.of(organization)));
    assertThat(dossier.organizationsOf(party("ERI"), DAY))
        .isEqualTo(Answer.of(List.of(), List.of()));
    // The code is that which was asked for, whatever it means.
    assertThat(dossier.holdersOn(LAS, slip, DAY)).isEqualTo(roll(List.of("DJI", "EGY"), List.of()));
    assertThat(dossier.organizationsOf(party("DJI"), slip, DAY))
        .isEqualTo(Answer.of(List.of(organization), List.of()));
  }

  @Test
  void a_suspended_member_stays_a_member() {
    assertThat(dossier(LEAGUE).build().statusesOn(party("SYR"), LAS, DAY))
        .isEqualTo(
            Map.of(
                MembershipStatus.MEMBER, Certainty.YES,
                MembershipStatus.SUSPENDED, Certainty.YES));
  }

  @Test
  void tells_the_statuses_that_a_party_has_or_may_have() {
    Dossier dossier = dossier(LEAGUE).build();
    assertThat(dossier.statusesOn(party("SYR"), LAS, PartialDate.parse("2011")))
        .isEqualTo(
            Map.of(
                MembershipStatus.MEMBER, Certainty.YES,
                MembershipStatus.SUSPENDED, Certainty.CANNOT_BE_KNOWN));
    assertThat(dossier.statusesOn(party("EGY"), LAS, PartialDate.parse("1985"))).isEmpty();
    assertThat(dossier.statusesOn(party("RUS"), LAS, DAY)).isEmpty();
    assertThat(dossier.statusesOn(Party.of(OrganizationId.of("AU")), LAS, DAY))
        .isEqualTo(Map.of(MembershipStatus.OBSERVER, Certainty.YES));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "League of Arab States",
        "LEAGUE  OF ARAB STATES",
        "Лига арабских государств",
        "LAS",
        "las",
        "ЛАГ",
        "Arab League"
      })
  void knows_an_organization_by_its_names_acronyms_and_variants(String spelling) {
    Organization league =
        organization("1", "x")
            .name(
                MultilingualText.builder()
                    .put(ENGLISH, "League of Arab States")
                    .put(RUSSIAN, "Лига арабских государств")
                    .build())
            .acronyms(MultilingualText.builder().put(ENGLISH, "LAS").put(RUSSIAN, "ЛАГ").build())
            .addVariant(Wording.of(LanguageTag.of("en"), "Arab League"))
            .build();
    Dossier dossier = dossier(organization("2", "Other").build(), league).build();
    assertThat(dossier.named(spelling)).containsExactly(league);
  }

  @Test
  void knows_all_organizations_of_one_name_in_their_order() {
    Organization shanghai =
        organization("2", "Shanghai Cooperation Organisation")
            .acronyms(MultilingualText.of(ENGLISH, "SCO"))
            .build();
    Organization sports =
        organization("1", "Some Other")
            .addVariant(Wording.of(LanguageTag.of("en"), "S.C.O."))
            .build();
    Organization office =
        organization("3", "SCO").acronyms(MultilingualText.of(ENGLISH, "sco")).build();
    Dossier dossier = dossier(shanghai, sports, office).build();
    assertThat(dossier.named("SCO")).containsExactly(shanghai, office);
    assertThat(dossier.named("s.c.o.")).containsExactly(sports);
  }

  @Test
  void does_not_change_with_the_lists_it_was_built_of() {
    List<Organization> organizations = new ArrayList<>(List.of(LEAGUE));
    Dossier dossier = dossier().organizations(organizations).build();
    organizations.clear();
    assertThat(dossier).isEqualTo(dossier(LEAGUE).build());
    assertThat(dossier.organization(LAS)).isEqualTo(LEAGUE);
  }

  /** Everything that the index answers, so that every part of it is asked for at once. */
  private static List<Object> answers(Dossier dossier) {
    return List.of(
        dossier.membersOn(LAS, DAY),
        dossier.activeMembersOn(LAS, DAY),
        dossier.statusesOn(party("SYR"), LAS, DAY),
        dossier.organizationsOf(party("SYR"), MembershipStatus.MEMBER, DAY),
        dossier.named("League of Arab States"),
        dossier.find(InstrumentId.of("X")),
        dossier.presidentOf(YearMonth.of(2016, 10)),
        dossier.representationIn(DebateId.of("X")));
  }

  @Test
  void tells_many_threads_at_once_the_same() throws Exception {
    int threads = 16;
    Dossier asked = add(dossier(LEAGUE), true).addCouncil(presidedBy("RUS", "2016-10")).build();
    List<Object> expected = answers(asked);
    assertThat(expected.get(0)).isEqualTo(roll(List.of("DJI", "EGY", "SYR"), List.of("COM")));
    ExecutorService pool = Executors.newFixedThreadPool(threads);
    try {
      for (int round = 0; round < 20; round++) {
        CyclicBarrier start = new CyclicBarrier(threads);
        Dossier fresh = Dossier.builder().from(asked).build();
        Callable<List<Object>> question =
            () -> {
              start.await();
              return answers(fresh);
            };
        for (Future<List<Object>> answer : pool.invokeAll(Collections.nCopies(threads, question))) {
          assertThat(answer.get()).isEqualTo(expected);
        }
      }
    } finally {
      pool.shutdownNow();
    }
  }
}
