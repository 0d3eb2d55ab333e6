package org.chaptereight.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.TimeZone;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.PropertyDefaults;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;
import org.chaptereight.dossier.Dossier;
import org.chaptereight.json.problem.InvalidDocumentException;
import org.chaptereight.json.problem.Problem;

/** The laws of reading and writing, over dossiers of every shape. */
@Domain(DossierArbitraries.class)
@PropertyDefaults(edgeCases = EdgeCasesMode.NONE)
@Domain(DomainContext.Global.class)
final class RoundTripProperties {

  private static final Both JSON = Both.strict();

  @Property(tries = 200)
  void what_was_written_is_read_as_an_equal_dossier(@ForAll Dossier dossier) {
    assertThat(JSON.readDossier(JSON.write(dossier))).isEqualTo(dossier);
    assertThat(JSON.readDossier(JSON.indented().toJson(dossier))).isEqualTo(dossier);
  }

  @Property(tries = 100)
  void equal_dossiers_have_equal_bytes(@ForAll Dossier dossier) {
    byte[] bytes = JSON.write(dossier);
    assertThat(JSON.write(JSON.readDossier(bytes))).isEqualTo(bytes);
  }

  @Property(tries = 50)
  void the_bytes_do_not_depend_on_locale_and_time_zone(@ForAll Dossier dossier) {
    Locale locale = Locale.getDefault();
    TimeZone zone = TimeZone.getDefault();
    byte[] bytes = JSON.write(dossier);
    try {
      Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
      TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
      assertThat(JSON.write(dossier)).isEqualTo(bytes);
    } finally {
      Locale.setDefault(locale);
      TimeZone.setDefault(zone);
    }
  }

  @Property(tries = 500)
  void a_flipped_byte_gives_a_dossier_or_problems_with_places_and_nothing_else(
      @ForAll Dossier dossier, @ForAll @IntRange(max = 1_000_000) int at, @ForAll byte mask) {
    byte[] bytes = JSON.write(dossier);
    bytes[at % bytes.length] ^= mask;
    try {
      JSON.readDossier(bytes);
    } catch (InvalidDocumentException e) {
      assertThat(e.problems()).isNotEmpty();
      for (Problem problem : e.problems()) {
        assertThat(problem.line()).isPositive();
        assertThat(problem.column()).isBetween(1, bytes.length + 1);
      }
    }
  }

  @Property(tries = 100)
  void a_prefix_is_never_a_dossier(
      @ForAll Dossier dossier, @ForAll @IntRange(max = 1_000_000) int length) {
    String json = JSON.toJson(dossier);
    String prefix = json.substring(0, length % json.length());
    boolean read;
    try {
      JSON.readDossier(prefix.getBytes(UTF_8));
      read = true;
    } catch (InvalidDocumentException e) {
      read = false;
    }
    assertThat(read).isFalse();
  }
}
