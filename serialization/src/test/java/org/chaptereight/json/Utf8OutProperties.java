package org.chaptereight.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.Map;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;
import org.chaptereight.dossier.Dossier;
import org.chaptereight.json.jackson2.Jackson2;
import org.chaptereight.json.jackson3.Jackson3;
import org.chaptereight.json.problem.ReadLimits;
import org.chaptereight.json.table.Types;
import org.chaptereight.json.wire.Tree;
import org.chaptereight.json.wire.Utf8Out;

/** Our own writer gives the bytes that the libraries give. */
@Domain(DossierArbitraries.class)
@Domain(DomainContext.Global.class)
final class Utf8OutProperties {

  private static final Jackson3 THREE = new Jackson3(ReadLimits.standard());
  private static final Jackson2 TWO = new Jackson2(ReadLimits.standard());

  private static void assertSame(Object tree) {
    byte[] written = Utf8Out.write(out -> Tree.write(out, tree));
    assertThat(written)
        .isEqualTo(THREE.write(out -> Tree.write(out, tree), false))
        .isEqualTo(TWO.write(out -> Tree.write(out, tree), false));
  }

  @Property(tries = 2_000)
  void texts_are_written_as_by_the_libraries(@ForAll String text) {
    String whole = new String(text.getBytes(UTF_8), UTF_8);
    assertSame(List.of(whole, Map.of(whole, List.of(whole, whole))));
  }

  @Property(tries = 60, edgeCases = EdgeCasesMode.NONE)
  void dossiers_are_written_as_by_the_libraries(@ForAll Dossier dossier) {
    assertThat(ChapterEightJson.strict().write(dossier))
        .isEqualTo(THREE.write(out -> Types.table(Dossier.class).write(out, dossier), false))
        .isEqualTo(TWO.write(out -> Types.table(Dossier.class).write(out, dossier), false));
  }

  @Example
  void all_characters_and_all_kinds_of_values_are_written_as_by_the_libraries() {
    StringBuilder all = new StringBuilder();
    for (int c = 0; c < 0x11000; c++) {
      if (c < Character.MIN_SURROGATE || c > Character.MAX_SURROGATE) {
        all.appendCodePoint(c);
      }
    }
    assertSame(List.of(all.toString(), all.reverse().toString()));
    assertSame(
        List.of(
            1,
            -2147483648,
            true,
            false,
            Tree.Null.NULL,
            new Tree.Numeral("1.50e3"),
            Map.of(),
            List.of(),
            "",
            Map.of("a", List.of(1, List.of()))));
  }

  @Example
  void half_of_a_surrogate_pair_is_refused() {
    for (String half : List.of("\ud83d", "a\udd4a", "\ud83da")) {
      assertThatIllegalArgumentException()
          .isThrownBy(() -> Utf8Out.write(out -> Tree.write(out, half)))
          .withMessageContaining("half");
    }
  }
}
