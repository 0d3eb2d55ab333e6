package org.chaptereight.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import org.chaptereight.debate.DebateAgenda;
import org.chaptereight.fixtures.Fixtures;
import org.junit.jupiter.api.Test;

/** The records of the long stream are those of the example, over and over. */
final class LongStreamTest {

  @Test
  void debates_have_ids_of_their_own() {
    assertThat(
            LongStream.records(Fixtures.EURASIA_2016)
                .flatMap(record -> record.as(DebateAgenda.class).stream())
                .map(debate -> debate.id().toString())
                .limit(3))
        .doesNotHaveDuplicates()
        .allMatch(id -> id.matches("2016-10-28-csto-sco-cis-[0-2]"));
  }
}
