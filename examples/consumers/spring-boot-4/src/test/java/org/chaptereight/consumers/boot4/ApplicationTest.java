package org.chaptereight.consumers.boot4;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.startsWith;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import org.chaptereight.debate.DebateAgenda;
import org.chaptereight.json.ChapterEightJson;
import org.chaptereight.json.StrictJson;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.MockMvc;
import tools.jackson.databind.json.JsonMapper;

@SpringBootTest
@AutoConfigureMockMvc
class ApplicationTest {

  private static final String DEBATE =
      "{\"id\":\"d\",\"theme\":{\"en\":\"t\",\"ar\":\"\u0628\"},\"date\":\"2016-10-28\","
          + "\"format\":\"OPEN_DEBATE\"}";

  private static final String DOSSIER =
      "{\"chapterEight\":\"1.0\",\"id\":\"x\",\"asOf\":\"2016\",\"debates\":[" + DEBATE + "]}";

  @Autowired private MockMvc mvc;

  @Test
  void a_dossier_comes_back_as_it_was() throws Exception {
    String filing = "{\"note\":\"n\",\"dossier\":" + canonical(DOSSIER) + "}";
    mvc.perform(post("/filings").contentType(MediaType.APPLICATION_JSON).content(filing))
        .andExpect(status().isOk())
        .andExpect(content().string(filing));
  }

  private static String canonical(String dossier) {
    StrictJson json = ChapterEightJson.strict();
    return json.toJson(json.readDossier(dossier));
  }

  @Test
  void all_problems_are_told_with_their_places() throws Exception {
    String filing =
        "{\"note\":\"n\",\n\"dossier\":"
            + DOSSIER.replace("2016-10-28", "2016-02-30").replace("\"theme\"", "\"topic\"")
            + "}";
    mvc.perform(post("/filings").contentType(MediaType.APPLICATION_JSON).content(filing))
        .andExpect(status().isBadRequest())
        .andExpect(jsonPath("$.problems.length()").value(3))
        .andExpect(
            jsonPath("$.problems[0]")
                .value(
                    "2:67 /dossier/debates/0 MISSING_FIELD: DebateAgenda lacks the field \"theme\""))
        .andExpect(
            jsonPath("$.problems[1]")
                .value(
                    startsWith("2:77 /dossier/debates/0/topic UNKNOWN_FIELD: DebateAgenda has no")))
        .andExpect(
            jsonPath("$.problems[2]")
                .value(
                    containsString(
                        "/dossier/debates/0/date BAD_DATE: \"2016-02-30\" is not a date")));
  }

  @Test
  void no_dossier_is_no_filing() throws Exception {
    mvc.perform(post("/dossiers").contentType(MediaType.APPLICATION_JSON).content("null"))
        .andExpect(status().isBadRequest())
        .andExpect(
            jsonPath("$.problems[0]").value(startsWith("1:1 WRONG_TYPE: expected an object")));
  }

  @Test
  void the_module_is_found_on_the_class_path() {
    DebateAgenda debate = ChapterEightJson.strict().read(DebateAgenda.class, DEBATE);
    assertThat(
            JsonMapper.builder().findAndAddModules().build().readValue(DEBATE, DebateAgenda.class))
        .isEqualTo(debate);
  }
}
