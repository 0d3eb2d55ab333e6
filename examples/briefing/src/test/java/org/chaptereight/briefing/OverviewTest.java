package org.chaptereight.briefing;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.chaptereight.text.UnLanguage.ENGLISH;

import java.io.IOException;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.chaptereight.citation.InstrumentId;
import org.chaptereight.dossier.Dossier;
import org.chaptereight.dossier.DossierId;
import org.chaptereight.instrument.LegalInstrument;
import org.chaptereight.organization.Organization;
import org.chaptereight.organization.OrganizationId;
import org.chaptereight.reference.ReferenceData;
import org.chaptereight.text.MultilingualText;
import org.chaptereight.text.UnLanguage;
import org.chaptereight.time.PartialDate;
import org.chaptereight.validation.MessageBundle;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** What is told of a dossier, in each official language. */
final class OverviewTest {

  private static final Dossier SHIPPED = ReferenceData.shipped().dossier();

  private static Organization organization(String id) {
    return SHIPPED.organization(OrganizationId.of(id));
  }

  private static LegalInstrument instrument(String id) {
    return SHIPPED.find(InstrumentId.of(id)).orElseThrow();
  }

  private static Dossier.Builder dossier() {
    return Dossier.builder().id(DossierId.of("treaties")).asOf(PartialDate.parse("2026-11-23"));
  }

  /** No debate; a title in one language; members of whom it is certain, not known, none at all. */
  private static final Dossier TREATIES =
      dossier()
          .title(MultilingualText.of(ENGLISH, "Charters and declarations"))
          .addOrganization(organization("CSTO"))
          .addOrganization(organization("UNASUR"))
          .addOrganization(organization("OAU"))
          .addOrganization(organization("CSTO-SECRETARIAT"))
          .addInstrument(instrument("CSTO-CHARTER"))
          .addInstrument(instrument("UN-CSTO-JD-2010"))
          .addInstrument(instrument("A/RES/71/12"))
          .build();

  @ParameterizedTest
  @EnumSource(UnLanguage.class)
  void tells_what_a_dossier_without_debates_holds(UnLanguage language) throws IOException {
    String golden = "overview_%s.txt".formatted(language.tag());
    try (var in = requireNonNull(OverviewTest.class.getResourceAsStream(golden), golden)) {
      assertThat(Overview.of(TREATIES, Labels.in(language)))
          .isEqualTo(new String(in.readAllBytes(), UTF_8));
    }
  }

  @Test
  void tells_the_identifier_of_a_dossier_without_a_title() {
    assertThat(Overview.of(dossier().build(), Labels.in(ENGLISH))).isEqualTo("treaties\n");
    assertThat(Overview.of(dossier().build(), Labels.in(UnLanguage.ARABIC)))
        .isEqualTo("\u2068treaties\u2069\n");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          ENGLISH | 0 members, 1 member, 2 members, 3 members, 11 members, 21 members, 100 members
          FRENCH  | 0 membre, 1 membre, 2 membres, 3 membres, 11 membres, 21 membres, 100 membres
          SPANISH | 0 miembros, 1 miembro, 2 miembros, 3 miembros, 11 miembros, 21 miembros, 100 miembros
          RUSSIAN | 0 членов, 1 член, 2 члена, 3 члена, 11 членов, 21 член, 100 членов
          CHINESE | 0个成员, 1个成员, 2个成员, 3个成员, 11个成员, 21个成员, 100个成员
          ARABIC  | لا أعضاء, عضو واحد, عضوان, \u20683\u2069 أعضاء, \u206811\u2069 عضوا, \u206821\u2069 عضوا, \u2068100\u2069 عضو
          """)
  void counts_in_the_forms_of_the_language(UnLanguage language, String counted) {
    assertThat(
            IntStream.of(0, 1, 2, 3, 11, 21, 100)
                .mapToObj(count -> Labels.in(language).counted("members", count))
                .collect(Collectors.joining(", ")))
        .isEqualTo(counted);
  }

  @Test
  void counts_the_records_of_every_list() {
    Set<String> lists =
        Arrays.stream(Dossier.class.getDeclaredMethods())
            .filter(method -> method.getReturnType().equals(List.class))
            .filter(method -> method.getParameterCount() == 0)
            .map(Method::getName)
            .collect(Collectors.toSet());
    assertThat(lists).hasSizeGreaterThan(16);
    MessageBundle labels = MessageBundle.read(Labels.class::getResourceAsStream, "labels");
    assertThat(labels.keys()).containsAll(lists.stream().map(list -> "count." + list).toList());
  }
}
