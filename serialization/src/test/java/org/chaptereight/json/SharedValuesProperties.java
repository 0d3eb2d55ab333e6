package org.chaptereight.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.chaptereight.text.UnLanguage.ENGLISH;

import com.google.common.collect.Iterables;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.chaptereight.citation.InstrumentId;
import org.chaptereight.dossier.Dossier;
import org.chaptereight.dossier.DossierId;
import org.chaptereight.organization.Organization;
import org.chaptereight.organization.OrganizationId;
import org.chaptereight.organization.OrganizationKind;
import org.chaptereight.provenance.Provenance;
import org.chaptereight.text.MultilingualText;
import org.chaptereight.time.PartialDate;

/** The laws of sharing values, over texts that are easily taken for each other. */
final class SharedValuesProperties {

  private static final Both JSON = Both.strict();

  /** So many that their document is one in which values are shared. */
  private static final int LARGE = 1_500;

  @Property(tries = 20)
  void texts_that_are_alike_and_of_several_types_are_read_as_they_were_written(
      @ForAll("organizations") List<Organization> organizations) {
    Dossier dossier =
        Dossier.builder()
            .id(DossierId.of("d"))
            .asOf(PartialDate.parse("2016"))
            .addAllOrganizations(Iterables.limit(Iterables.cycle(organizations), LARGE))
            .build();
    assertThat(JSON.readDossier(JSON.write(dossier))).isEqualTo(dossier);
    assertThat(JSON.leniently().read(Dossier.class, JSON.toJson(dossier)).value())
        .isEqualTo(dossier);
  }

  /** The same text may be of an organization, of an instrument and of a source. */
  @Provide
  Arbitrary<List<Organization>> organizations() {
    Arbitrary<String> alike =
        Arbitraries.strings()
            .withChars('A', 'B')
            .ofMaxLength(4)
            .map(middle -> "A" + middle + "B-1");
    return Combinators.combine(alike, alike, alike, alike)
        .as(
            (id, parent, instrument, source) ->
                Organization.builder()
                    .id(OrganizationId.of(id))
                    .kind(OrganizationKind.REGIONAL)
                    .name(MultilingualText.of(ENGLISH, source))
                    .parent(OrganizationId.of(parent))
                    .addFoundedBy(InstrumentId.of(instrument))
                    .provenance(Provenance.of(source))
                    .build())
        .list()
        .ofMinSize(10)
        .ofMaxSize(50);
  }
}
