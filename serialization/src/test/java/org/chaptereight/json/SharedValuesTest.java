package org.chaptereight.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.chaptereight.json.Faults.document;

import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.chaptereight.debate.DebateAgenda;
import org.chaptereight.dossier.Dossier;
import org.chaptereight.json.jackson2.Jackson2;
import org.chaptereight.json.jackson3.Jackson3;
import org.chaptereight.json.problem.ReadLimits;
import org.chaptereight.json.wire.JsonLibrary;
import org.chaptereight.json.wire.ReadSettings;
import org.chaptereight.organization.Organization;
import org.chaptereight.provenance.Provenance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What a document names over and over is made once, which saves memory. */
final class SharedValuesTest {

  /** Only a large document is worth it. */
  private static final String DOCUMENT = large(2_000);

  private static String large(int copies) {
    String organization =
        """
        {'id': 'CSTO', 'kind': 'REGIONAL', 'name': {'en': 'CSTO'}, 'foundedBy': ['CST'],
         'parent': 'CIS', 'provenance': {'source': 'Charter of the CSTO'}}
        """;
    String debate =
        """
        {'id': '2016-10-28', 'theme': {'en': 'CSTO, SCO, CIS'}, 'format': 'DEBATE',
         'date': '2016-10-28',
         'items': [{'kind': 'TOPIC', 'title': {'en': 'Cooperation'},
                    'documents': [{'symbol': 'S/2016/867'}]}],
         'conceptNote': {'symbol': 'S/2016/867'}}
        """;
    return document(
        "'organizations': ["
            + String.join(",", Collections.nCopies(copies, organization))
            + "], 'debates': ["
            + debate
            + "]");
  }

  private static Stream<StrictJson> readers() {
    ReadLimits limits = ReadLimits.standard();
    return Stream.<JsonLibrary>of(new Jackson3(limits), new Jackson2(limits))
        .map(library -> StrictJson.of(library, ReadSettings.STRICT));
  }

  @ParameterizedTest
  @MethodSource("readers")
  void strict_reading_makes_one_object_of_equal_identifiers_symbols_and_sources(StrictJson json) {
    assertShared(json.readDossier(DOCUMENT));
  }

  @ParameterizedTest
  @MethodSource("readers")
  void lenient_reading_does_too(StrictJson json) {
    assertShared(json.lenient().read(Dossier.class, DOCUMENT).value());
  }

  private static void assertShared(Dossier dossier) {
    List<Organization> organizations = dossier.organizations();
    Organization last = organizations.get(organizations.size() - 1);
    Organization other = organizations.get(0);
    assertThat(last.id()).isSameAs(other.id());
    assertThat(last.parent().orElseThrow()).isSameAs(other.parent().orElseThrow());
    assertThat(last.foundedBy().get(0)).isSameAs(other.foundedBy().get(0));
    assertThat(source(last)).isSameAs(source(other));
    DebateAgenda debate = dossier.debates().get(0);
    assertThat(debate.conceptNote().orElseThrow().symbol().orElseThrow())
        .isSameAs(debate.items().get(0).documents().get(0).symbol());
  }

  private static String source(Organization organization) {
    return organization.provenance().map(Provenance::source).orElseThrow();
  }
}
