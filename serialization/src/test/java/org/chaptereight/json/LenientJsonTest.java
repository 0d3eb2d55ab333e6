package org.chaptereight.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
import org.chaptereight.code.JsonPointer;
import org.chaptereight.dossier.Dossier;
import org.chaptereight.instrument.LegalInstrument;
import org.chaptereight.json.problem.InvalidDocumentException;
import org.chaptereight.json.problem.Problem;
import org.chaptereight.organization.Party;
import org.chaptereight.symbol.DocumentSymbol;
import org.chaptereight.text.LanguageTag;
import org.chaptereight.text.Wording;
import org.chaptereight.time.DateInterval;
import org.junit.jupiter.api.Test;

/** Documents of a later minor version pass through, and come out as they were. */
final class LenientJsonTest {

  private static final Both.Lenient LENIENT = Both.lenient();

  /** What a version 1.3 might write: new fields at every level, kinds, codes and lists. */
  private static final String LATER =
      """
      {
        "chapterEight": "1.3",
        "id": "d",
        "asOf": "2016-10-28",
        "signedBy": {"key": [1, 2.50, -0, 1e2, null, true, "\\u0628~/"]},
        "organizations": [
          {
            "id": "CSTO",
            "kind": "ALLIANCE_OF_ALLIANCES",
            "name": {"en": "Collective Security Treaty Organization"},
            "name/short~": {"en": "CSTO"},
            "existence": {"from": "2002", "precision": {"source": "SEAL"}},
            "memberships": [
              {
                "holder": {"state": "RUS", "since": 1},
                "status": "MEMBER",
                "during": {"from": "unknown", "note": "x"}
              }
            ]
          }
        ],
        "instruments": [
          {"communique": {"id": "C1", "title": {"en": "A communiqué"}}},
          {"act": {"id": "R1", "kind": "RESOLUTION", "title": {"en": "t"}, "organ": "UNSC"}},
          {"memorandum": {"id": "M1"}, "annexOf": "R1"}
        ],
        "observations": [{"id": "o1"}]
      }
      """;

  private static Document<Dossier> read(String json) {
    return LENIENT.read(Dossier.class, json);
  }

  private static String canonical(String json) {
    return new String(CanonicalJson.canonicalize(json.getBytes(UTF_8)), UTF_8);
  }

  @Test
  void a_document_of_a_later_minor_version_comes_out_as_it_was() {
    Document<Dossier> document = read(LATER);
    assertThat(canonical(LENIENT.toJson(document))).isEqualTo(canonical(LATER));
    Object any = document;
    assertThat(new String(CanonicalJson.of(any), UTF_8)).isEqualTo(canonical(LATER));
    assertThat(canonical(LENIENT.indented().toJson(document))).isEqualTo(canonical(LATER));
    assertThat(read(LENIENT.toJson(document))).isEqualTo(document);
  }

  @Test
  void what_is_known_is_read() {
    Dossier dossier = read(LATER).value();
    assertThat(dossier.instruments()).extracting(LegalInstrument::id).asString().contains("R1");
    assertThat(dossier.organizations().get(0).kind()).hasToString("ALLIANCE_OF_ALLIANCES");
    assertThat(dossier.organizations().get(0).memberships().get(0).during())
        .isEqualTo(DateInterval.ongoing());
  }

  @Test
  void what_is_unknown_is_told_by_its_place_as_canonical_json() {
    assertThat(read(LATER).kept())
        .containsExactly(
            kept("/chapterEight", "\"1.3\""),
            kept("/signedBy", "{\"key\":[1,2.5,0,100,null,true,\"\u0628~/\"]}"),
            kept("/organizations/0/name~1short~0", "{\"en\":\"CSTO\"}"),
            kept("/organizations/0/existence/precision", "{\"source\":\"SEAL\"}"),
            kept("/organizations/0/memberships/0/holder/since", "1"),
            kept("/organizations/0/memberships/0/during/note", "\"x\""),
            kept(
                "/instruments/0",
                "{\"communique\":{\"id\":\"C1\",\"title\":{\"en\":\"A communiqu\u00e9\"}}}"),
            kept("/instruments/2", "{\"annexOf\":\"R1\",\"memorandum\":{\"id\":\"M1\"}}"),
            kept("/observations", "[{\"id\":\"o1\"}]"));
  }

  private static java.util.Map.Entry<JsonPointer, String> kept(String pointer, String json) {
    return java.util.Map.entry(JsonPointer.parse(pointer), json);
  }

  @Test
  void a_field_that_is_unknown_comes_back_behind_those_that_are_known() {
    String json = Faults.document("'title':{'en':'t'}").replace("{\"chapter", "{\"x\":1,\"chapter");
    assertThat(LENIENT.toJson(read(json)))
        .isEqualTo(
            "{\"chapterEight\":\"1.0\",\"id\":\"d\",\"title\":{\"en\":\"t\"},\"asOf\":\"2016\","
                + "\"x\":1}");
  }

  @Test
  void a_list_of_which_no_element_is_known_comes_back() {
    String json = Faults.document("'instruments':[{'memorandum':{}},{'letter':1}]");
    Document<Dossier> document = read(json);
    assertThat(document.value().instruments()).isEmpty();
    assertThat(canonical(LENIENT.toJson(document))).isEqualTo(canonical(json));
  }

  @Test
  void a_symbol_that_can_be_repaired_is_read_and_comes_out_as_it_was_written() {
    String json =
        Faults.document(
            "'instruments':[{'act':{'id':'R','kind':'RESOLUTION','title':{'en':'t'},"
                + "'organ':'UNSC','symbol':'s/res/2167 (2014)'}}]");
    Document<Dossier> document = read(json);
    assertThat(document.value().instruments().get(0).symbol())
        .contains(DocumentSymbol.of("S/RES/2167 (2014)"));
    assertThat(document.kept())
        .containsExactly(kept("/instruments/0/act/symbol", "\"s/res/2167 (2014)\""));
    assertThat(canonical(LENIENT.toJson(document))).isEqualTo(canonical(json));
    assertThat(Both.strict().tryRead(Dossier.class, json).isValid()).isFalse();
  }

  /**
   * Everything that strict reading takes and writes otherwise, as the page of the format has it.
   */
  private static final String SPELLED =
      """
      {
        "chapterEight": "1.0",
        "id": "d",
        "title": {"EN": "t", "ar": "\u0628", "i-klingon": "t", "ZH-hant": "t"},
        "asOf": "2016",
        "states": [{"code": "RUS", "name": {"en": "t"}, "existence": {"from": "unknown"}}],
        "organizations": [],
        "instruments": [
          {"act": {"id": "R1", "kind": "K", "title": {"en": "t"}, "organ": "O", "symbol": "A/RES/46/36L"}},
          {"letter": {}},
          {"act": {"id": "R2", "kind": "K", "title": {"en": "t"}, "organ": "O", "symbol": "S/RES/2320(2016)"}},
          {"act": {"id": "R3", "kind": "K", "title": {"en": "t"}, "organ": "O", "symbol": "S/PV.7015 (Resumption)"}}
        ],
        "instrumentSets": [{"id": "I", "description": {"en": "t"}, "exhaustive": false, "areas": ["a"]}]
      }
      """;

  @Test
  void what_is_spelled_otherwise_comes_out_as_it_was() {
    Document<Dossier> document = read(SPELLED);
    assertThat(document.kept())
        .containsOnly(
            kept(
                "/title", "{\"EN\":\"t\",\"ZH-hant\":\"t\",\"ar\":\"\u0628\",\"i-klingon\":\"t\"}"),
            kept("/states/0/existence", "{\"from\":\"unknown\"}"),
            kept("/organizations", "[]"),
            kept("/instruments/0/act/symbol", "\"A/RES/46/36L\""),
            kept("/instruments/1", "{\"letter\":{}}"),
            kept("/instruments/2/act/symbol", "\"S/RES/2320(2016)\""),
            kept("/instruments/3/act/symbol", "\"S/PV.7015 (Resumption)\""),
            kept("/instrumentSets/0/exhaustive", "false"));
    assertThat(new String(CanonicalJson.of(document), UTF_8)).isEqualTo(canonical(SPELLED));
    assertThat(canonical(LENIENT.toJson(document))).isEqualTo(canonical(SPELLED));
  }

  @Test
  void strict_reading_takes_what_is_spelled_otherwise_and_writes_it_as_the_page_says() {
    String strict = SPELLED.replace("{\"letter\": {}},", "");
    String written =
        strict
            .replace("\"EN\"", "\"en\"")
            .replace("\"i-klingon\"", "\"tlh\"")
            .replace("\"ZH-hant\"", "\"zh-Hant\"")
            .replace(", \"existence\": {\"from\": \"unknown\"}", "")
            .replace("\"organizations\": [],", "")
            .replace("46/36L", "46/36 L")
            .replace("2320(2016)", "2320 (2016)")
            .replace("(Resumption)", "(Resumption 1)")
            .replace(" \"exhaustive\": false,", "");
    assertThat(canonical(Both.strict().toJson(Both.strict().readDossier(strict))))
        .isEqualTo(canonical(written));
  }

  @Test
  void a_value_by_itself_comes_out_as_it_was_spelled_too() {
    Document<LanguageTag> tag = LENIENT.read(LanguageTag.class, "\"ZH-hant\"");
    assertThat(tag.value()).isEqualTo(LanguageTag.of("zh-Hant"));
    assertThat(tag.kept()).containsExactly(kept("", "\"ZH-hant\""));
    assertThat(LENIENT.toJson(tag)).isEqualTo("\"ZH-hant\"");
    String said = "{\"language\":\"FR\",\"text\":\"t\"}";
    assertThat(LENIENT.toJson(LENIENT.read(Wording.class, said))).isEqualTo(said);
  }

  @Test
  void a_list_that_is_empty_and_what_is_unknown_of_a_default_come_back_together() {
    String json =
        Faults.document(
            "'states':[{'code':'RUS','name':{'en':'t'},'formerNames':[],"
                + "'existence':{'from':'unknown','seal':[]}}],'council':[]");
    assertThat(canonical(LENIENT.toJson(read(json)))).isEqualTo(canonical(json));
  }

  @Test
  void a_document_without_anything_unknown_is_written_as_strict_writing_does() {
    String json = Faults.document("'title':{'en':'t'}");
    Document<Dossier> document = read(json);
    assertThat(document.kept()).isEmpty();
    assertThat(LENIENT.toJson(document))
        .isEqualTo(Both.strict().toJson(document.value()))
        .isEqualTo(
            "{\"chapterEight\":\"1.0\",\"id\":\"d\",\"title\":{\"en\":\"t\"},\"asOf\":\"2016\"}");
  }

  private static List<String> problems(String json) {
    return LENIENT.tryRead(Dossier.class, json).problems().stream().map(Faults::brief).toList();
  }

  @Test
  void what_is_broken_is_refused_all_the_same() {
    assertThat(problems(Faults.document("'asOf':'2016','x':1,'x':2,'title':null")))
        .containsExactly(
            "DUPLICATE_FIELD 1:46 /asOf", "DUPLICATE_FIELD 1:66 /x", "WRONG_TYPE 1:80 /title");
    assertThat(problems(Faults.document("'x':{'a':1,'a':2}")))
        .containsExactly("DUPLICATE_FIELD 1:57 /x/a");
    assertThat(problems(Faults.document("'x':'\\ud800'"))).containsExactly("BAD_TEXT 1:50 /x");
    assertThat(problems(Faults.document("'x':{'\\udc00':1}"))).containsExactly("SYNTAX 1:52 /x");
  }

  @Test
  void what_cannot_be_left_out_is_refused_as_strict_reading_refuses_it() {
    String json =
        Faults.document(
            "'organizations':[{'id':'X','kind':'K','name':{'en':'t'},'memberships':"
                + "[{'holder':{'states':'RUS','x':1},'status':'MEMBER','during':{'from':'2010'}}]}]");
    List<Problem> problems = LENIENT.tryRead(Dossier.class, json).problems();
    assertThat(problems).isEqualTo(Both.strict().tryRead(Dossier.class, json).problems());
    assertThat(problems)
        .map(Problem::toString)
        .containsExactly(
            "1:128 /organizations/0/memberships/0/holder/states UNKNOWN_FIELD: unknown field"
                + " \"states\" (did you mean \"state\"?); a party is one of state, organization",
            "1:143 /organizations/0/memberships/0/holder/x UNKNOWN_FIELD: unknown field \"x\";"
                + " a party is one of state, organization");
    assertThat(problems.get(0).expected()).isEqualTo("state, organization");
  }

  @Test
  void a_document_that_is_of_an_unknown_kind_has_nothing_to_read() {
    assertThat(LENIENT.tryRead(Party.class, "{\"people\":\"P\"}").problems())
        .map(Problem::toString)
        .containsExactly(
            "1:2 /people UNKNOWN_FIELD: unknown field \"people\"; a party is one of state,"
                + " organization");
  }

  @Test
  void another_major_version_is_refused_by_name_and_a_later_minor_one_by_strict_reading() {
    assertThat(problems("{\"chapterEight\":\"2.0\",\"id\":\"d\",\"asOf\":\"2016\"}"))
        .containsExactly("UNSUPPORTED_VERSION 1:17 /chapterEight");
    assertThat(problems("{\"chapterEight\":\"1.x\",\"id\":\"d\",\"asOf\":\"2016\"}"))
        .containsExactly("UNSUPPORTED_VERSION 1:17 /chapterEight");
    assertThat(
            catchThrowableOfType(
                InvalidDocumentException.class,
                () ->
                    Both.strict()
                        .readDossier("{\"chapterEight\":\"1.1\",\"id\":\"d\",\"asOf\":\"2016\"}")))
        .hasMessage(
            "the document has a problem:\n"
                + "  1:17 /chapterEight UNSUPPORTED_VERSION: version \"1.1\" is not read here;"
                + " expected \"1.0\". Lenient reading takes it, and keeps what is new in it\n"
                + "  reading stopped; there may be more");
  }

  @Test
  void documents_are_equal_if_value_and_what_was_kept_are() {
    assertThat(read(LATER)).isEqualTo(read(LATER)).hasSameHashCodeAs(read(LATER));
    assertThat(read(LATER)).isNotEqualTo(read(LATER.replace("\"SEAL\"", "\"LETTER\"")));
    assertThat(read(LATER)).isNotEqualTo(read(LATER.replace("2016-10-28", "2016-10-29")));
  }
}
