package org.chaptereight.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.ArrayList;
import java.util.List;
import org.chaptereight.dossier.Dossier;
import org.chaptereight.json.problem.Problem;
import org.chaptereight.json.problem.ReadLimits;
import org.chaptereight.json.wire.Migrations;
import org.chaptereight.json.wire.ReadSettings;
import org.chaptereight.text.UnLanguage;
import org.junit.jupiter.api.Test;

/** How an older version of the format would be read, by one that is made up: 0.9. */
final class MigrationsTest {

  private static final Migrations NINE =
      Migrations.NONE.from(
          "0.9",
          older ->
              older
                  .renamed("Dossier", "date", "asOf")
                  .renamed("Organization", "names", "name")
                  .dropped("Dossier", "generator"));

  private static final Both JSON =
      Both.of(ReadLimits.standard(), ReadSettings.STRICT.migrating(NINE));

  private static final String OLDER =
      "{'chapterEight':'0.9','generator':{'name':'x'},'id':'d','date':'2016','organizations':"
          + "[{'id':'CSTO','kind':'REGIONAL','names':{'en':'t'}}]}";

  private static final String TODAY =
      "{'chapterEight':'1.0','id':'d','asOf':'2016','organizations':"
          + "[{'id':'CSTO','kind':'REGIONAL','name':{'en':'t'}}]}";

  private static String json(String text) {
    return text.replace('\'', '"');
  }

  private static List<String> problems(String text) {
    return JSON.tryRead(Dossier.class, json(text)).problems().stream()
        .map(Problem::toString)
        .toList();
  }

  @Test
  void an_older_document_is_read_and_written_as_today() {
    Dossier read = JSON.readDossier(json(OLDER));
    assertThat(read).isEqualTo(ChapterEightJson.strict().readDossier(json(TODAY)));
    assertThat(JSON.toJson(read)).isEqualTo(json(TODAY));
  }

  @Test
  void an_older_document_that_is_read_leniently_is_written_in_the_spelling_of_today() {
    Both.Lenient lenient = JSON.leniently();
    String other = OLDER.replace("{'en':'t'}", "{'EN':'t'},'variants':[]");
    String late =
        other.replace("'chapterEight':'0.9',", "").replaceAll("}$", ",'chapterEight':'0.9'}");
    assertThat(lenient.toJson(lenient.read(Dossier.class, json(other)))).isEqualTo(json(TODAY));
    assertThat(lenient.toJson(lenient.read(Dossier.class, json(late)))).isEqualTo(json(TODAY));
  }

  @Test
  void the_version_may_be_told_at_the_end() {
    String late =
        OLDER.replace("'chapterEight':'0.9',", "").replaceAll("}$", ",'chapterEight':'0.9'}");
    assertThat(JSON.readDossier(json(late))).isEqualTo(JSON.readDossier(json(OLDER)));
  }

  @Test
  void progress_does_not_go_back_when_a_document_is_read_again() {
    StringBuilder regions = new StringBuilder();
    for (int i = 0; i < 1_000; i++) {
      regions.append("{'id':'R%s','name':{'en':'r'}},".formatted(i));
    }
    String late =
        json(
            "{'id':'d','date':'2016','regions':["
                + regions.toString().replaceAll(",$", "")
                + "],'chapterEight':'0.9'}");
    List<Long> told = new ArrayList<>();
    JSON.reporting(told::add).readDossier(late);
    assertThat(told).hasSizeGreaterThan(6).isSorted().endsWith((long) late.length());
  }

  @Test
  void problems_have_the_places_of_the_older_document() {
    assertThat(problems(OLDER.replace("'2016'", "'2016-13'")))
        .containsExactly(
            "1:64 /date BAD_DATE: \"2016-13\" is not a date: month 13 is not from 01 to 12");
    assertThat(problems(OLDER.replace("'generator'", "'generators'")))
        .singleElement()
        .asString()
        .startsWith("1:23 /generators UNKNOWN_FIELD: Dossier has no field \"generators\"");
    assertThat(problems(OLDER.replace("'date':'2016'", "'date':'2016','asOf':'2016'")))
        .containsExactly("1:71 /asOf DUPLICATE_FIELD: Dossier has the field \"asOf\" already");
  }

  @Test
  void today_has_no_fields_of_older_versions() {
    assertThat(problems(TODAY.replace("'id':'d'", "'id':'d','generator':1")))
        .singleElement()
        .asString()
        .startsWith("1:32 /generator UNKNOWN_FIELD");
  }

  @Test
  void the_versions_that_are_read_are_named_to_others() {
    assertThat(problems(TODAY.replace("1.0", "0.8")))
        .containsExactly(
            "1:17 /chapterEight UNSUPPORTED_VERSION: version \"0.8\" is not read here;"
                + " expected \"1.0\" or \"0.9\"");
    String other = json(TODAY.replace("1.0", "2.0"));
    assertThat(JSON.tryRead(Dossier.class, other).problems())
        .map(Problem::expected)
        .containsExactly("1.0, 0.9");
    List<Problem> lenient = JSON.leniently().tryRead(Dossier.class, other).problems();
    assertThat(lenient).map(Problem::expected).containsExactly("1.0, 0.9, 1.x");
    assertThat(lenient)
        .map(Problem::message)
        .containsExactly("version \"2.0\" is not read here; expected \"1.0\" or \"0.9\" or 1.x");
    assertThat(lenient.get(0).message(UnLanguage.FRENCH))
        .isEqualTo(
            "La version \"2.0\" du format n'est pas lue ici\u00a0; version attendue\u00a0: \"1.0\","
                + " \"0.9\", 1.x.");
  }

  @Test
  void a_version_is_told_once() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> NINE.from("0.9", older -> {}))
        .withMessageContaining("0.9");
  }
}
