package org.chaptereight.benchmarks;

import com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility;
import com.fasterxml.jackson.annotation.JsonInclude.Include;
import org.chaptereight.dossier.Dossier;
import tools.jackson.databind.ObjectReader;
import tools.jackson.databind.ObjectWriter;
import tools.jackson.databind.json.JsonMapper;

/** Reads and writes dossiers by Jackson databind with mixins, in the same format as ours. */
final class Databind {

  private static final JsonMapper MAPPER = mapper();

  private static final ObjectReader READER = MAPPER.readerFor(Dossier.class);
  private static final ObjectWriter WRITER =
      MAPPER.writerFor(Dossier.class).withAttribute("chapterEight", "1.0");

  private Databind() {}

  private static JsonMapper mapper() {
    JsonMapper.Builder mapper =
        JsonMapper.builder()
            .changeDefaultVisibility(visibility -> visibility.with(Visibility.NONE))
            .changeDefaultPropertyInclusion(
                inclusion -> inclusion.withValueInclusion(Include.NON_EMPTY))
            .addModule(Scalars.module());
    OrganizationMixins.addTo(mapper);
    InstrumentMixins.addTo(mapper);
    DebateMixins.addTo(mapper);
    return DossierMixins.addTo(mapper).build();
  }

  static Dossier read(byte[] document) {
    return READER.readValue(document);
  }

  static byte[] write(Dossier dossier) {
    return WRITER.writeValueAsBytes(dossier);
  }
}
