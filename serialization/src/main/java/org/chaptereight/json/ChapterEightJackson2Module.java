package org.chaptereight.json;

import com.fasterxml.jackson.core.Version;
import com.fasterxml.jackson.databind.Module;
import org.chaptereight.json.jackson2.Databind2;

/**
 * Teaches the types of Chapter Eight to the databind of Jackson 2.
 *
 * <pre>{@code
 * ObjectMapper mapper = new ObjectMapper().registerModule(new ChapterEightJackson2Module());
 * }</pre>
 *
 * <p>In the host's own objects, records, lists and maps our types are then read as strictly as
 * {@link ChapterEightJson#strict()} reads them, whatever the mapper is set to, and written in the
 * same form; identifiers and codes can be keys of maps. What is wrong is told by an exception of
 * the host's, with all problems in its message, their places in the host's document, and the {@link
 * org.chaptereight.json.problem.InvalidDocumentException} as its cause. Comments and single quotes
 * are a matter of the host's parser, and so is what a null stands for in an object of the host's.
 *
 * <p>A {@link DossierRecord} is read and written as a line of a stream is, a {@link Document} is
 * written with what was kept of it. Other classes of ours that have no form in JSON, such as {@link
 * ReadResult} and reports of the validator, are refused, since Jackson would write them as empty
 * objects; a module that is registered after this one can have serializers for them. Records and
 * enums among them, such as {@link org.chaptereight.json.problem.Problem}, are left to Jackson.
 *
 * <p>On the class path it is found by {@code findAndRegisterModules()}; on the module path it is
 * registered as above, in a module that requires {@code com.fasterxml.jackson.databind}.
 */
public final class ChapterEightJackson2Module extends Module {

  /** A module without settings. */
  public ChapterEightJackson2Module() {}

  @Override
  public String getModuleName() {
    return "org.chaptereight";
  }

  @Override
  public Version version() {
    return Version.unknownVersion();
  }

  @Override
  public void setupModule(SetupContext context) {
    Databind2.setUp(context, HostForms.TYPES);
  }
}
