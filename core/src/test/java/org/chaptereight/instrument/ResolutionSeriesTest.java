package org.chaptereight.instrument;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.chaptereight.citation.InstrumentId;
import org.chaptereight.organization.OrganizationId;
import org.chaptereight.text.MultilingualText;
import org.chaptereight.text.UnLanguage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class ResolutionSeriesTest {

  private static SeriesEntry entry(int session) {
    return SeriesEntry.builder().session(session).build();
  }

  @ParameterizedTest
  @ValueSource(ints = {0, -1})
  void an_entry_is_of_a_session_from_1(int session) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> entry(session))
        .withMessage("sessions are counted from 1, this is " + session);
    assertThat(entry(1).session()).isEqualTo(1);
  }

  @Test
  void tells_apart_what_was_adopted_and_what_is_planned() {
    SeriesEntry adopted =
        SeriesEntry.builder().session(69).act(InstrumentId.of("A/RES/69/12")).build();
    ResolutionSeries series =
        ResolutionSeries.builder()
            .id(SeriesId.of("UNGA-UN-CSTO"))
            .title(MultilingualText.of(UnLanguage.ENGLISH, "Cooperation"))
            .organ(OrganizationId.of("UNGA"))
            .cadence(Cadence.BIENNIAL)
            .firstSession(65)
            .addEntry(adopted)
            .addPlanned(entry(71))
            .build();
    assertThat(series.entries()).containsExactly(adopted);
    assertThat(series.planned()).containsExactly(entry(71));
    assertThat(series.firstSession()).hasValue(65);
    assertThat(series.isEntryListComplete()).isFalse();
  }
}
