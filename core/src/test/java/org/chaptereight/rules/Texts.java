package org.chaptereight.rules;

import static org.chaptereight.text.UnLanguage.ENGLISH;

import java.util.Arrays;
import java.util.List;
import java.util.function.UnaryOperator;
import org.chaptereight.citation.InstrumentId;
import org.chaptereight.dossier.Dossier;
import org.chaptereight.instrument.Cadence;
import org.chaptereight.instrument.InstrumentKind;
import org.chaptereight.instrument.LegalInstrument;
import org.chaptereight.instrument.NonTreatyInstrument;
import org.chaptereight.instrument.OrganAct;
import org.chaptereight.instrument.ResolutionSeries;
import org.chaptereight.instrument.SeriesEntry;
import org.chaptereight.instrument.SeriesId;
import org.chaptereight.instrument.Signatory;
import org.chaptereight.instrument.Treaty;
import org.chaptereight.instrument.TreatyAction;
import org.chaptereight.instrument.TreatyActionKind;
import org.chaptereight.instrument.TreatyParty;
import org.chaptereight.organization.OrganizationId;
import org.chaptereight.organization.Party;
import org.chaptereight.state.StateCode;
import org.chaptereight.symbol.DocumentSymbol;
import org.chaptereight.text.MultilingualText;
import org.chaptereight.time.DateInterval;
import org.chaptereight.time.PartialDate;

/** Instruments and series in which nothing is wrong, to be changed in one respect. */
final class Texts {

  private Texts() {}

  /** What is found if one thing is changed in the Charter of the CSTO. */
  static List<String> treatyFindings(UnaryOperator<Treaty.Builder> change) {
    return Base.findings(dossier(change.apply(treaty()).build()));
  }

  static Dossier dossier(LegalInstrument instrument) {
    return Base.dossier().addInstrument(instrument).build();
  }

  static Treaty.Builder treaty() {
    return Treaty.builder()
        .id(InstrumentId.of("CSTO-CHARTER"))
        .kind(InstrumentKind.CHARTER)
        .title(text("Charter of the CSTO"))
        .signed(PartialDate.parse("2002-10-07"))
        .inForce(DateInterval.parse("2003-09-18/.."));
  }

  static TreatyParty bound(String state, String... bound) {
    return TreatyParty.builder()
        .party(Party.of(StateCode.of(state)))
        .bound(Arrays.stream(bound).map(DateInterval::parse).toList())
        .build();
  }

  static TreatyParty acting(String state, TreatyActionKind... acts) {
    return acting(state, "2003-01-01", acts);
  }

  static TreatyParty acting(String state, String date, TreatyActionKind... acts) {
    TreatyParty.Builder party = TreatyParty.builder().party(Party.of(StateCode.of(state)));
    for (TreatyActionKind act : acts) {
      party.addAction(TreatyAction.builder().kind(act).date(PartialDate.parse(date)).build());
    }
    return party.build();
  }

  /** The joint declaration of two secretariats. */
  static NonTreatyInstrument.Builder declaration() {
    return NonTreatyInstrument.builder()
        .id(InstrumentId.of("UN-CSTO-JD-2010"))
        .kind(InstrumentKind.JOINT_DECLARATION)
        .title(text("Joint declaration"))
        .signed(PartialDate.parse("2010-03-18"));
  }

  static Signatory.Builder signatory(String state) {
    return Signatory.builder().party(Party.of(StateCode.of(state)));
  }

  static Signatory.Builder bordyuzha() {
    return Signatory.builder()
        .party(Party.of(Base.CSTO))
        .person(Base.BORDYUZHA)
        .office(Base.HEAD_OF_CSTO);
  }

  static OrganAct.Builder act(String symbol, String adopted) {
    return OrganAct.builder()
        .id(InstrumentId.of(symbol))
        .kind(InstrumentKind.RESOLUTION)
        .title(text("Cooperation"))
        .organ(OrganizationId.of("UNGA"))
        .symbol(DocumentSymbol.of(symbol))
        .adopted(PartialDate.parse(adopted));
  }

  static ResolutionSeries.Builder series(int... sessions) {
    return ResolutionSeries.builder()
        .id(SeriesId.of("UNGA-UN-CSTO"))
        .title(text("Cooperation with the CSTO"))
        .organ(OrganizationId.of("UNGA"))
        .cadence(Cadence.BIENNIAL)
        .firstSession(65)
        .entries(
            Arrays.stream(sessions)
                .mapToObj(session -> SeriesEntry.builder().session(session).build())
                .toList());
  }

  static MultilingualText text(String english) {
    return MultilingualText.of(ENGLISH, english);
  }
}
