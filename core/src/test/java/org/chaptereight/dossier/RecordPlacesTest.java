package org.chaptereight.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.chaptereight.code.JsonPointer;
import org.chaptereight.reference.ReferenceData;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Which record of a dossier holds a place in its document. */
final class RecordPlacesTest {

  private static final Dossier SHIPPED = ReferenceData.shipped().dossier();

  private static Optional<String> at(String place) {
    return SHIPPED.recordAt(JsonPointer.parse(place));
  }

  @Test
  void each_list_tells_the_identifiers_of_its_records() {
    assertThat(at("/states/0/name/en")).contains(SHIPPED.states().get(0).code().toString());
    assertThat(at("/withdrawnCodes/1")).contains(SHIPPED.withdrawnCodes().get(1).code().toString());
    assertThat(at("/regions/0")).contains(SHIPPED.regions().get(0).id().toString());
    assertThat(at("/organizations/2/memberships/0/holder/state"))
        .contains(SHIPPED.organizations().get(2).id().toString());
    assertThat(at("/areas/3/label")).contains(SHIPPED.areas().get(3).code().toString());
    assertThat(at("/instruments/1/act/symbol"))
        .contains(SHIPPED.instruments().get(1).id().toString());
    assertThat(at("/series/0")).contains(SHIPPED.series().get(0).id().toString());
    assertThat(at("/council/0/members/3")).contains("1946");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "/asOf",
        "/states",
        "/states/-1",
        "/states/99999",
        "/states/first",
        "/successions/0",
        "/colours/0"
      })
  void what_is_in_no_record_has_none(String place) {
    assertThat(at(place)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"/persons/0", "/statements/0", "/debates/0"})
  void a_list_without_records_has_none(String place) {
    assertThat(at(place)).isEmpty();
  }
}
