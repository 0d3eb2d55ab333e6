package org.chaptereight;

import com.google.common.testing.NullPointerTester;
import java.io.File;
import java.io.IOException;
import java.lang.reflect.Modifier;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.Year;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.chaptereight.area.AreaCode;
import org.chaptereight.citation.InstrumentId;
import org.chaptereight.code.JsonPointer;
import org.chaptereight.cooperation.StatementId;
import org.chaptereight.debate.DebateAgenda;
import org.chaptereight.debate.DebateId;
import org.chaptereight.debate.MeetingFormat;
import org.chaptereight.dossier.Dossier;
import org.chaptereight.dossier.DossierId;
import org.chaptereight.instrument.InstrumentKind;
import org.chaptereight.instrument.InstrumentSetId;
import org.chaptereight.instrument.SeriesId;
import org.chaptereight.instrument.Treaty;
import org.chaptereight.instrument.TreatyParty;
import org.chaptereight.organization.Exit;
import org.chaptereight.organization.ExitKind;
import org.chaptereight.organization.Membership;
import org.chaptereight.organization.MembershipStatus;
import org.chaptereight.organization.Office;
import org.chaptereight.organization.OfficeKind;
import org.chaptereight.organization.OpenSet;
import org.chaptereight.organization.Organization;
import org.chaptereight.organization.OrganizationId;
import org.chaptereight.organization.OrganizationKind;
import org.chaptereight.organization.Party;
import org.chaptereight.organization.Person;
import org.chaptereight.organization.PersonId;
import org.chaptereight.provenance.IdentifierScheme;
import org.chaptereight.reference.ReferenceData;
import org.chaptereight.rules.StandardRules;
import org.chaptereight.state.RegionId;
import org.chaptereight.state.StateCode;
import org.chaptereight.symbol.DocumentSymbol;
import org.chaptereight.symbol.SymbolRegistry;
import org.chaptereight.text.LanguageTag;
import org.chaptereight.text.MultilingualText;
import org.chaptereight.text.UnLanguage;
import org.chaptereight.time.Certainty;
import org.chaptereight.time.DateInterval;
import org.chaptereight.time.PartialDate;
import org.chaptereight.time.PrintedDate;
import org.chaptereight.time.Timeline;
import org.chaptereight.validation.Profile;
import org.chaptereight.validation.RuleCode;
import org.chaptereight.validation.RuleGroup;
import org.chaptereight.validation.Subject;
import org.chaptereight.vote.Ballot;
import org.chaptereight.vote.VoteTally;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Nothing public takes null. */
final class NullsTest {

  /** The public types of the module, found where it was compiled to. */
  static List<Class<?>> types() throws IOException, URISyntaxException, ClassNotFoundException {
    Path classes =
        Path.of(Dossier.class.getProtectionDomain().getCodeSource().getLocation().toURI());
    List<Class<?>> types = new ArrayList<>();
    try (Stream<Path> files = Files.walk(classes)) {
      for (Path file : files.sorted().toList()) {
        String name = classes.relativize(file).toString().replace(File.separatorChar, '.');
        if (name.endsWith(".class") && !name.endsWith("-info.class")) {
          Class<?> type = Class.forName(name.substring(0, name.length() - ".class".length()));
          if (Modifier.isPublic(type.getModifiers())) {
            types.add(type);
          }
        }
      }
    }
    return types;
  }

  /** One of each type that answers questions. */
  static List<Object> answering() {
    Dossier dossier =
        Dossier.builder().id(DossierId.of("D")).asOf(PartialDate.parse("2016")).build();
    Person person =
        Person.builder()
            .id(PersonId.of("P"))
            .name(MultilingualText.of(UnLanguage.ENGLISH, "x"))
            .build();
    MultilingualText text = MultilingualText.of(UnLanguage.ENGLISH, "x");
    StateCode rus = StateCode.of("RUS");
    OrganizationId un = OrganizationId.of("UN");
    Membership membership =
        Membership.builder()
            .holder(Party.of(rus))
            .status(MembershipStatus.MEMBER)
            .during(DateInterval.unknown())
            .exit(Exit.builder().kind(ExitKind.WITHDRAWAL).build())
            .build();
    Organization organization =
        Organization.builder().id(un).kind(OrganizationKind.UNIVERSAL).name(text).build();
    Treaty treaty =
        Treaty.builder()
            .id(InstrumentId.of("I"))
            .kind(InstrumentKind.TREATY)
            .title(text)
            .addParty(TreatyParty.builder().party(Party.of(rus)).build())
            .build();
    DebateAgenda debate =
        DebateAgenda.builder()
            .id(DebateId.of("D"))
            .theme(text)
            .format(MeetingFormat.DEBATE)
            .date(PartialDate.parse("2016"))
            .build();
    Dossier debating =
        Dossier.builder()
            .id(DossierId.of("D"))
            .asOf(PartialDate.parse("2016"))
            .addDebate(debate)
            .build();
    return List.of(
        PartialDate.parse("2016"),
        PrintedDate.parse("--10-28"),
        PrintedDate.parse("2016"),
        DateInterval.unknown(),
        Timeline.of(
            List.of(membership),
            Membership::holder,
            Membership::during,
            held -> PartialDate.parse("2016")),
        Certainty.NO,
        Certainty.CANNOT_BE_KNOWN,
        LanguageTag.of("en"),
        text,
        JsonPointer.ROOT,
        rus,
        Party.of(rus),
        person,
        membership,
        organization,
        treaty,
        VoteTally.of(1, 2, 3),
        VoteTally.of(List.of(Ballot.of(rus, Ballot.Choice.AGAINST))),
        dossier,
        debating.representationIn(DebateId.of("D")),
        ReferenceData.shipped(),
        ReferenceData.shipped().council(),
        ReferenceData.shipped().council().years().get(0),
        ReferenceData.shipped().state(StateCode.of("RUS")).orElseThrow(),
        StandardRules.validator(),
        Profile.standard());
  }

  @ParameterizedTest
  @MethodSource("answering")
  void the_questions_to_a_value_take_no_null(Object value) {
    tester().testInstanceMethods(value, NullPointerTester.Visibility.PUBLIC);
  }

  @ParameterizedTest
  @MethodSource("types")
  void the_factories_of_a_type_take_no_null(Class<?> type) {
    tester().testStaticMethods(type, NullPointerTester.Visibility.PUBLIC);
  }

  private static NullPointerTester tester() {
    return new NullPointerTester()
        .setDefault(String.class, "A")
        .setDefault(LocalDate.class, LocalDate.EPOCH)
        .setDefault(Year.class, Year.of(2016))
        .setDefault(YearMonth.class, YearMonth.of(2016, 10))
        .setDefault(SymbolRegistry.class, SymbolRegistry.shipped())
        .setDefault(PartialDate.class, PartialDate.parse("2016"))
        .setDefault(DateInterval.class, DateInterval.unknown())
        .setDefault(MonthDay.class, MonthDay.of(10, 28))
        .setDefault(DebateId.class, DebateId.of("D"))
        .setDefault(RegionId.class, RegionId.of("R"))
        .setDefault(SeriesId.class, SeriesId.of("S"))
        .setDefault(StatementId.class, StatementId.of("F01"))
        .setDefault(InstrumentSetId.class, InstrumentSetId.of("S"))
        .setDefault(DocumentSymbol.class, DocumentSymbol.of("S/2016/867"))
        .setDefault(IdentifierScheme.class, IdentifierScheme.UN_M49)
        .setDefault(MembershipStatus.class, MembershipStatus.MEMBER)
        .setDefault(
            TreatyParty.class, TreatyParty.builder().party(Party.of(StateCode.of("RUS"))).build())
        .setDefault(
            Dossier.class,
            Dossier.builder().id(DossierId.of("D")).asOf(PartialDate.parse("2016")).build())
        .setDefault(StateCode.class, StateCode.of("RUS"))
        .setDefault(OrganizationId.class, OrganizationId.of("UN"))
        .setDefault(PersonId.class, PersonId.of("P"))
        .setDefault(InstrumentId.class, InstrumentId.of("I"))
        .setDefault(JsonPointer.class, JsonPointer.ROOT)
        .setDefault(RuleCode.class, RuleCode.of("A"))
        .setDefault(RuleGroup.class, RuleGroup.of("A"))
        .setDefault(Profile.class, Profile.standard())
        .setDefault(Subject.class, Subject.dossier())
        .setDefault(AreaCode.class, AreaCode.of("a"))
        .setDefault(OfficeKind.class, OfficeKind.CHAIR)
        .setDefault(Office.class, Office.of(OfficeKind.CHAIR, OrganizationId.of("UN")))
        .setDefault(OpenSet.class, OpenSet.OTHER_INTERESTED_STATES)
        .setDefault(Party.class, Party.of(StateCode.of("RUS")))
        .setDefault(LanguageTag.class, LanguageTag.of("en"))
        .setDefault(MultilingualText.class, MultilingualText.of(UnLanguage.ENGLISH, "x"));
  }
}
