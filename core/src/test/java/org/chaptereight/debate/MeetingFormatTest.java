package org.chaptereight.debate;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class MeetingFormatTest {

  @ParameterizedTest
  @CsvSource({
    "OPEN_DEBATE, true, true, false",
    "DEBATE, true, true, false",
    "BRIEFING, true, true, false",
    "ADOPTION, true, true, false",
    "PRIVATE, true, true, false",
    "CONSULTATIONS, true, false, true",
    "ARRIA, true, false, true",
    "INFORMAL_DIALOGUE, true, false, true",
    "VTC, true, false, true",
    "HIGH_LEVEL_WEEK, false, false, false",
  })
  void is_formal_or_without_record(
      String text, boolean known, boolean formal, boolean withoutRecord) {
    assertThat(MeetingFormat.of(text))
        .hasToString(text)
        .returns(known, MeetingFormat::isKnown)
        .returns(formal, MeetingFormat::isFormal)
        .returns(withoutRecord, MeetingFormat::hasNoVerbatimRecord);
  }
}
