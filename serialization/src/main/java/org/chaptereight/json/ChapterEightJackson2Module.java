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
 * same form; those that are texts, such as identifiers, codes and dates, can be keys of maps. What
 * is wrong is told by an exception of the host's, with all problems of the value or key in its
 * message, their places in the host's document, and the {@link
 * org.chaptereight.json.problem.InvalidDocumentException} as its cause; its location and path are
 * those of the first problem.
 *
 * <p>What is JSON is a matter of the host's parser, which may be set to take comments, other
 * quotes, leading zeros or trailing commas, and has limits of its own on depth and on the length of
 * texts and numbers. What these stand for is read strictly all the same: NaN is no whole number,
 * and a field given twice is a problem. A null that is the whole document is a problem; in an
 * object, list or map of the host's it is what the host makes of it. Values of ours have no marks
 * of types, and none is expected.
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
