package org.chaptereight;

import com.google.common.testing.NullPointerTester;
import java.io.File;
import java.io.IOException;
import java.lang.reflect.Modifier;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.chaptereight.area.AreaCode;
import org.chaptereight.debate.OpenSet;
import org.chaptereight.dossier.Dossier;
import org.chaptereight.instrument.InstrumentId;
import org.chaptereight.organization.OfficeKind;
import org.chaptereight.organization.OrganizationId;
import org.chaptereight.organization.Party;
import org.chaptereight.organization.PersonId;
import org.chaptereight.state.StateCode;
import org.chaptereight.text.LanguageTag;
import org.chaptereight.text.MultilingualText;
import org.chaptereight.text.UnLanguage;
import org.chaptereight.time.PartialDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** No public factory takes null. */
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

  @ParameterizedTest
  @MethodSource("types")
  void the_factories_of_a_type_take_no_null(Class<?> type) {
    new NullPointerTester()
        .setDefault(String.class, "A")
        .setDefault(LocalDate.class, LocalDate.EPOCH)
        .setDefault(Year.class, Year.of(2016))
        .setDefault(YearMonth.class, YearMonth.of(2016, 10))
        .setDefault(PartialDate.class, PartialDate.parse("2016"))
        .setDefault(StateCode.class, StateCode.of("RUS"))
        .setDefault(OrganizationId.class, OrganizationId.of("UN"))
        .setDefault(PersonId.class, PersonId.of("P"))
        .setDefault(InstrumentId.class, InstrumentId.of("I"))
        .setDefault(AreaCode.class, AreaCode.of("a"))
        .setDefault(OfficeKind.class, OfficeKind.CHAIR)
        .setDefault(OpenSet.class, OpenSet.OTHER_INTERESTED_STATES)
        .setDefault(Party.class, Party.of(StateCode.of("RUS")))
        .setDefault(LanguageTag.class, LanguageTag.of("en"))
        .setDefault(MultilingualText.class, MultilingualText.of(UnLanguage.ENGLISH, "x"))
        .testStaticMethods(type, NullPointerTester.Visibility.PUBLIC);
  }
}
