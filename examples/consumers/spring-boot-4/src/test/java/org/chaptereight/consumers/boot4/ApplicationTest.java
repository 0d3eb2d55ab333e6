package org.chaptereight.consumers.boot4;

import static org.assertj.core.api.Assertions.assertThat;
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

  @Autowired private MockMvc mvc;

  @Test
  void a_debate_comes_back_as_it_was() throws Exception {
    String filing = "{\"note\":\"n\",\"debate\":" + canonical(DEBATE) + "}";
    mvc.perform(post("/filings").contentType(MediaType.APPLICATION_JSON).content(filing))
        .andExpect(status().isOk())
        .andExpect(content().string(filing));
  }

  private static String canonical(String debate) {
    StrictJson json = ChapterEightJson.strict();
    return json.toJson(json.read(DebateAgenda.class, debate));
  }

  @Test
  void problems_are_told_with_their_places() throws Exception {
    String filing = "{\"note\":\"n\",\"debate\":" + DEBATE.replace("2016-10-28", "2016-02-30") + "}";
    mvc.perform(post("/filings").contentType(MediaType.APPLICATION_JSON).content(filing))
        .andExpect(status().isBadRequest())
        .andExpect(jsonPath("$.problems.length()").value(1))
        .andExpect(
            jsonPath("$.problems[0]")
                .value(
                    org.hamcrest.Matchers.containsString(
                        "/debate/date BAD_DATE: \"2016-02-30\" is not a date")));
  }

  @Test
  void the_module_is_found_on_the_class_path() {
    DebateAgenda debate = ChapterEightJson.strict().read(DebateAgenda.class, DEBATE);
    assertThat(
            JsonMapper.builder().findAndAddModules().build().readValue(DEBATE, DebateAgenda.class))
        .isEqualTo(debate);
  }
}
