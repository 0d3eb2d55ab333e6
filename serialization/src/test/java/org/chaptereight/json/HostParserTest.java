package org.chaptereight.json;

import static java.nio.charset.StandardCharsets.UTF_16BE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.chaptereight.json.HostMapperTest.refusal;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import org.chaptereight.dossier.Dossier;
import org.chaptereight.text.MultilingualText;
import org.chaptereight.vote.VoteTally;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.core.json.JsonReadFeature;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** What a host's parser lets through that is no JSON, and what is refused all the same. */
final class HostParserTest {

  /** A mapper of which the parser takes everything that it can take. */
  interface Lax {
    <T> T read(byte[] json, Class<T> type) throws Exception;

    <T> T read(String json, Class<T> type) throws Exception;
  }

  static List<Lax> mappers() {
    JsonMapper three =
        JsonMapper.builder()
            .enable(JsonReadFeature.values())
            .disable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .addModule(new ChapterEightModule())
            .build();
    ObjectMapper two =
        com.fasterxml.jackson.databind.json.JsonMapper.builder()
            .enable(com.fasterxml.jackson.core.json.JsonReadFeature.values())
            .addModule(new ChapterEightJackson2Module())
            .build();
    return List.of(
        new Lax() {
          @Override
          public <T> T read(byte[] json, Class<T> type) {
            return three.readValue(json, type);
          }

          @Override
          public <T> T read(String json, Class<T> type) {
            return three.readValue(json, type);
          }
        },
        new Lax() {
          @Override
          public <T> T read(byte[] json, Class<T> type) throws Exception {
            return two.readValue(json, type);
          }

          @Override
          public <T> T read(String json, Class<T> type) throws Exception {
            return two.readValue(json, type);
          }
        });
  }

  @ParameterizedTest
  @MethodSource("mappers")
  void the_spelling_is_a_matter_of_the_hosts_parser(Lax mapper) throws Exception {
    String json =
        "# comment\n{/* comment */counts:{'inFavour':014, // comment\n"
            + "\"ag\\ainst\":+0,\"abstaining\":1,},} trailing";
    assertThat(mapper.read(json, VoteTally.class)).isEqualTo(VoteTally.of(14, 0, 1));
    assertThat(mapper.read(json.getBytes(UTF_16BE), VoteTally.class))
        .isEqualTo(VoteTally.of(14, 0, 1));
  }

  private static List<String> problems(Callable<?> read) {
    return refusal(catchThrowable(read::call)).problems().stream()
        .map(problem -> problem.code() + " " + problem.pointer())
        .toList();
  }

  @ParameterizedTest
  @MethodSource("mappers")
  void what_the_spelling_stands_for_is_as_strict_as_ever(Lax mapper) {
    assertThat(
            problems(
                () ->
                    mapper.read(
                        "{counts:{inFavour:NaN,'against':.5,abstaining:'1',inFavour:1}}",
                        VoteTally.class)))
        .containsExactlyInAnyOrder(
            "NUMBER_RANGE /counts/inFavour",
            "NUMBER_RANGE /counts/against",
            "WRONG_TYPE /counts/abstaining",
            "DUPLICATE_FIELD /counts/inFavour");
    assertThat(problems(() -> mapper.read("{ballots:[,1],x:1,}", VoteTally.class)))
        .containsExactlyInAnyOrder(
            "WRONG_TYPE /ballots/0", "WRONG_TYPE /ballots/1", "UNKNOWN_FIELD /x");
    assertThat(problems(() -> mapper.read("{en:'a\tb',ar:'\u0007'}", MultilingualText.class)))
        .contains("BAD_TEXT /ar");
    assertThat(problems(() -> mapper.read("{en:'\\ud800'}", MultilingualText.class)))
        .containsExactly("BAD_TEXT /en");
  }

  @ParameterizedTest
  @MethodSource("mappers")
  void our_limits_of_fields_elements_and_names_hold_and_the_hosts_of_depth_and_size(Lax mapper) {
    String fields =
        String.join(",", IntStream.range(0, 100_001).mapToObj(i -> "x" + i + ":1").toList());
    assertThat(problems(() -> mapper.read("{" + fields + "}", Dossier.class))).hasSize(100);
    String elements = "{regions:[" + "1,".repeat(200) + "]}";
    assertThat(problems(() -> mapper.read(elements, Dossier.class))).hasSize(100);
    assertThat(problems(() -> mapper.read("{" + "x".repeat(20_000) + ":1}", Dossier.class)))
        .singleElement()
        .asString()
        .startsWith("LIMIT_NAME /xxx");
    String deep = "{x:" + "[".repeat(2_000);
    assertThat(catchThrowable(() -> mapper.read(deep, Dossier.class)))
        .hasMessageContaining("exceeds the maximum allowed");
  }
}
