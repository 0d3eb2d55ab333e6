package org.chaptereight.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.chaptereight.text.UnLanguage.ENGLISH;

import java.nio.charset.StandardCharsets;
import java.time.Period;
import java.util.List;
import java.util.stream.Stream;
import org.chaptereight.citation.InstrumentId;
import org.chaptereight.cooperation.Modality;
import org.chaptereight.cooperation.Statement;
import org.chaptereight.cooperation.StatementId;
import org.chaptereight.cooperation.StatementKind;
import org.chaptereight.debate.CouncilVote;
import org.chaptereight.instrument.InstrumentKind;
import org.chaptereight.instrument.LegalInstrument;
import org.chaptereight.instrument.NonTreatyInstrument;
import org.chaptereight.instrument.OrganAct;
import org.chaptereight.instrument.Treaty;
import org.chaptereight.organization.Membership;
import org.chaptereight.organization.MembershipStatus;
import org.chaptereight.organization.Office;
import org.chaptereight.organization.OfficeKind;
import org.chaptereight.organization.OpenSet;
import org.chaptereight.organization.Participant;
import org.chaptereight.organization.Party;
import org.chaptereight.organization.PersonId;
import org.chaptereight.provenance.ExternalId;
import org.chaptereight.provenance.IdentifierScheme;
import org.chaptereight.provenance.Provenance;
import org.chaptereight.state.State;
import org.chaptereight.text.MultilingualText;
import org.chaptereight.time.DateInterval;
import org.chaptereight.time.PrintedDate;
import org.chaptereight.vote.Ballot;
import org.chaptereight.vote.VoteTally;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Databind writes our types as we do, and reads back what it wrote. */
final class DatabindTest {

  private static final MultilingualText TITLE = MultilingualText.of(ENGLISH, "A title");
  private static final InstrumentId ID = InstrumentId.of("ID");

  static Stream<Arguments> values() {
    return Stream.of(
        Arguments.of(
            LegalInstrument.class,
            Treaty.builder()
                .id(ID)
                .kind(InstrumentKind.CHARTER)
                .title(TITLE)
                .withdrawalNotice(Period.ofMonths(6))
                .build(),
            """
            {"treaty":{"id":"ID","kind":"CHARTER","title":{"en":"A title"},\
            "withdrawalNotice":"P6M"}}"""),
        Arguments.of(
            LegalInstrument.class,
            NonTreatyInstrument.builder()
                .id(ID)
                .kind(InstrumentKind.MEMORANDUM)
                .title(TITLE)
                .build(),
            """
            {"nonTreaty":{"id":"ID","kind":"MEMORANDUM","title":{"en":"A title"}}}"""),
        Arguments.of(
            LegalInstrument.class,
            OrganAct.builder()
                .id(ID)
                .kind(InstrumentKind.RESOLUTION)
                .title(TITLE)
                .organ(FullDossier.UN)
                .isWithoutVote(true)
                .build(),
            """
            {"act":{"id":"ID","kind":"RESOLUTION","title":{"en":"A title"},"organ":"UN",\
            "withoutVote":true}}"""),
        Arguments.of(
            VoteTally.class,
            VoteTally.of(67, 0, 69),
            """
            {"counts":{"inFavour":67,"against":0,"abstaining":69}}"""),
        Arguments.of(
            VoteTally.class,
            VoteTally.of(List.of(Ballot.of(FullDossier.RUS, Ballot.Choice.IN_FAVOUR))),
            """
            {"ballots":[{"state":"RUS","choice":"IN_FAVOUR"}]}"""),
        Arguments.of(
            CouncilVote.class,
            CouncilVote.builder().tally(VoteTally.of(9, 6, 0)).isAdopted(true).build(),
            """
            {"tally":{"counts":{"inFavour":9,"against":6,"abstaining":0}},"adopted":true}"""),
        Arguments.of(
            Participant.class,
            Participant.of(Party.of(FullDossier.RUS)),
            """
            {"state":"RUS"}"""),
        Arguments.of(
            Participant.class,
            Participant.of(Party.of(FullDossier.UN)),
            """
            {"organization":"UN"}"""),
        Arguments.of(
            Participant.class,
            Participant.of(PersonId.of("P-BAN")),
            """
            {"person":"P-BAN"}"""),
        Arguments.of(
            Participant.class,
            Participant.membersOf(List.of(FullDossier.UN)),
            """
            {"membersOf":["UN"]}"""),
        Arguments.of(
            Participant.class,
            Participant.of(OpenSet.MEMBER_STATES),
            """
            {"openSet":"MEMBER_STATES"}"""),
        Arguments.of(
            ExternalId.class,
            ExternalId.of(IdentifierScheme.UN_M49, "010"),
            """
            {"scheme":"UN_M49","value":"010"}"""),
        Arguments.of(
            Office.class,
            Office.of(OfficeKind.SECRETARY_GENERAL, FullDossier.UN),
            """
            {"kind":"SECRETARY_GENERAL","organization":"UN"}"""),
        Arguments.of(
            Office.class,
            Office.representing(
                Party.of(FullDossier.RUS), OfficeKind.PERMANENT_REPRESENTATIVE, FullDossier.UN),
            """
            {"kind":"PERMANENT_REPRESENTATIVE","organization":"UN","represents":{"state":"RUS"}}"""),
        Arguments.of(
            State.class,
            State.builder().code(FullDossier.RUS).name(TITLE).build(),
            """
            {"code":"RUS","name":{"en":"A title"}}"""),
        Arguments.of(
            Membership.class,
            Membership.builder()
                .holder(Party.of(FullDossier.RUS))
                .status(MembershipStatus.MEMBER)
                .during(DateInterval.ongoing())
                .build(),
            """
            {"holder":{"state":"RUS"},"status":"MEMBER","during":{"from":"unknown"}}"""),
        Arguments.of(
            Statement.class,
            Statement.builder()
                .id(StatementId.of("S"))
                .kind(StatementKind.COOPERATION)
                .modality(Modality.ACTUAL)
                .exhaustive(false)
                .date(PrintedDate.parse("--10-28"))
                .provenance(Provenance.of("S/2016/867"))
                .build(),
            """
            {"id":"S","kind":"COOPERATION","modality":"ACTUAL","exhaustive":false,\
            "date":"--10-28","provenance":{"source":"S/2016/867"}}"""));
  }

  @ParameterizedTest
  @MethodSource("values")
  void values_are_written_as_we_write_them(Class<?> type, Object value, String json) {
    assertThat(Databind.MAPPER.writerFor(type).writeValueAsString(value)).isEqualTo(json);
    assertThat(Databind.MAPPER.readerFor(type).<Object>readValue(json)).isEqualTo(value);
  }

  @Test
  void no_field_of_a_dossier_is_lost() {
    byte[] document = Databind.write(FullDossier.DOSSIER);

    assertThat(new String(document, StandardCharsets.UTF_8))
        .startsWith("{\"chapterEight\":\"1.0\",\"id\":\"FULL\",\"title\":");
    assertThat(Databind.read(document)).isEqualTo(FullDossier.DOSSIER);
  }
}
