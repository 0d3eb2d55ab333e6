package org.chaptereight.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.PropertyDefaults;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;
import org.chaptereight.dossier.Dossier;

/** The law of lenient reading: what comes out is what went in, but for blanks and order. */
@Domain(DossierArbitraries.class)
@PropertyDefaults(edgeCases = EdgeCasesMode.NONE)
@Domain(DomainContext.Global.class)
final class LenientProperties {

  private static final Both.Lenient LENIENT = Both.lenient();

  private static String canonical(byte[] json) {
    return new String(CanonicalJson.canonicalize(json), UTF_8);
  }

  private static void assertComesOutAsItWas(Document<Dossier> document, byte[] json) {
    assertThat(new String(CanonicalJson.of(document), UTF_8)).isEqualTo(canonical(json));
    assertThat(canonical(LENIENT.toJson(document).getBytes(UTF_8))).isEqualTo(canonical(json));
  }

  @Property(tries = 300)
  void however_a_dossier_is_spelled_it_is_the_same_and_comes_out_as_it_was(
      @ForAll Dossier dossier, @ForAll long seed) {
    byte[] json = Respelling.of(dossier, seed);
    Document<Dossier> document = LENIENT.tryRead(Dossier.class, json).orElseThrow();
    assertThat(document.value()).isEqualTo(dossier);
    assertComesOutAsItWas(document, json);
    assertThat(LENIENT.read(Dossier.class, LENIENT.toJson(document))).isEqualTo(document);
  }

  @Property(tries = 500)
  void a_document_of_which_a_byte_was_flipped_comes_out_as_it_was_if_it_is_read(
      @ForAll Dossier dossier,
      @ForAll long seed,
      @ForAll @IntRange(max = 1_000_000) int at,
      @ForAll byte mask) {
    byte[] json = Respelling.of(dossier, seed);
    json[at % json.length] ^= mask;
    LENIENT
        .tryRead(Dossier.class, json)
        .value()
        .ifPresent(document -> assertComesOutAsItWas(document, json));
  }
}
