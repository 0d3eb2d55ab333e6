package org.chaptereight.json.wire;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.chaptereight.citation.InstrumentId;
import org.chaptereight.json.problem.ProblemCode;
import org.chaptereight.organization.OrganizationId;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What is kept of a document is what was read of the same text by the same wire. */
final class RecentTest {

  private static final TextWire<OrganizationId> ORGANIZATION =
      Wires.text("an id", ProblemCode.INVALID_VALUE, OrganizationId::of);
  private static final TextWire<InstrumentId> INSTRUMENT =
      Wires.text("an id", ProblemCode.INVALID_VALUE, InstrumentId::of);

  private final Recent recent = new Recent();

  private <T> @Nullable T find(TextWire<T> wire, String text) {
    return recent.find(wire, ("«" + text + "»").toCharArray(), 1, text.length());
  }

  private void keep(TextWire<?> wire, String text) {
    assertThat(find(wire, text)).isNull();
    recent.keep(wire, text, wire.parse(text));
  }

  @Test
  void finds_what_was_kept() {
    keep(ORGANIZATION, "CSTO");
    keep(ORGANIZATION, "组织");
    assertThat(find(ORGANIZATION, "CSTO")).isEqualTo(OrganizationId.of("CSTO"));
    assertThat(find(ORGANIZATION, "组织")).isEqualTo(OrganizationId.of("组织"));
    assertThat(find(ORGANIZATION, "CST")).isNull();
  }

  @Test
  void takes_no_type_for_another() {
    keep(ORGANIZATION, "CSTO");
    assertThat(ORGANIZATION.hash()).isEqualTo(INSTRUMENT.hash());
    assertThat(find(INSTRUMENT, "CSTO")).isNull();
    assertThat(find(ORGANIZATION, "CSTO")).isEqualTo(OrganizationId.of("CSTO"));
  }

  @Test
  void takes_no_text_for_another_with_the_same_place() {
    keep(ORGANIZATION, "AAAB-1");
    assertThat(find(ORGANIZATION, "ABAB-1")).isNull();
  }

  @Test
  void gives_the_place_to_the_last_text() {
    keep(ORGANIZATION, "AAAB-1");
    keep(ORGANIZATION, "ABAB-1");
    assertThat(find(ORGANIZATION, "ABAB-1")).isEqualTo(OrganizationId.of("ABAB-1"));
    assertThat(find(ORGANIZATION, "AAAB-1")).isNull();
  }

  @Test
  void keeps_nothing_that_was_not_looked_for() {
    keep(ORGANIZATION, "CSTO");
    recent.keep(ORGANIZATION, "CIS", OrganizationId.of("CIS"));
    assertThat(find(ORGANIZATION, "CSTO")).isEqualTo(OrganizationId.of("CSTO"));
    assertThat(find(ORGANIZATION, "CIS")).isNull();
  }

  @Test
  void keeps_neither_an_empty_text_nor_a_long_one() {
    TextWire<String> any = Wires.text("a text", ProblemCode.BAD_TEXT, text -> text);
    for (String text : new String[] {"", "x".repeat(129)}) {
      keep(any, text);
      assertThat(find(any, text)).isNull();
    }
    keep(any, "x".repeat(128));
    assertThat(find(any, "x".repeat(128))).isEqualTo("x".repeat(128));
  }

  @Test
  void keeps_a_few_hundred_of_a_million() {
    IntStream.range(0, 1_000_000).forEach(i -> keep(ORGANIZATION, "P-" + i));
    assertThat(
            IntStream.range(0, 1_000_000).filter(i -> find(ORGANIZATION, "P-" + i) != null).count())
        .isBetween(100L, 512L);
  }
}
