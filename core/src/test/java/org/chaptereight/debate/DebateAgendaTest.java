package org.chaptereight.debate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.chaptereight.text.MultilingualText;
import org.chaptereight.text.UnLanguage;
import org.chaptereight.time.PartialDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class DebateAgendaTest {

  private static DebateAgenda.Builder debate() {
    return DebateAgenda.builder()
        .id(DebateId.of("2016-11-18-au"))
        .theme(MultilingualText.of(UnLanguage.ENGLISH, "The African Union"))
        .format(MeetingFormat.DEBATE)
        .date(PartialDate.parse("2016-11-18"));
  }

  @ParameterizedTest
  @ValueSource(ints = {0, -1})
  void has_a_number_from_1(int number) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> debate().meeting(number).build())
        .withMessage("meetings are numbered from 1, 2016-11-18-au has number " + number);
    assertThat(debate().meeting(1).build().meeting()).hasValue(1);
  }

  @Test
  void needs_no_number() {
    assertThat(debate().build().meeting()).isEmpty();
  }

  @Test
  void is_no_signature_event_unless_it_is_said_to_be() {
    assertThat(debate().build().isSignatureEvent()).isFalse();
    assertThat(debate().isSignatureEvent(true).build())
        .isNotEqualTo(debate().build())
        .returns(true, DebateAgenda::isSignatureEvent);
  }
}
