package org.chaptereight.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;
import static org.chaptereight.text.UnLanguage.ENGLISH;

import java.util.ArrayList;
import java.util.List;
import org.chaptereight.code.JsonPointer;
import org.chaptereight.dossier.Dossier;
import org.chaptereight.text.MultilingualText;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What a check has at hand, while it looks and afterwards. */
final class ExaminationTest {

  private static final Dossier ONE = Samples.dossier("d");

  private static <T> Validator with(Subject<T> subject, Check<T> check) {
    return Validator.of(
        List.of(
            Rule.of("OURS", Severity.INFO)
                .says(MultilingualText.of(ENGLISH, "Found."))
                .on(subject, check)));
  }

  @Test
  void is_over_when_the_check_has_returned_or_thrown() {
    List<Examination> kept = new ArrayList<>();
    Validator keeping = with(Samples.DEBATES, (debate, examination) -> kept.add(examination));
    Validator throwing =
        with(
            Samples.DEBATES,
            (debate, examination) -> {
              kept.add(examination);
              throw new IllegalArgumentException("no");
            });
    assertThat(keeping.tellingWhatIsNotChecked().validate(ONE).findings()).isEmpty();
    assertThat(throwing.validate(ONE).findings()).hasSize(1);
    assertThat(kept).hasSize(2);
    for (Examination over : kept) {
      assertThatIllegalStateException()
          .isThrownBy(() -> over.report(JsonPointer.ROOT))
          .withMessage("an examination by OURS is used after the call of its check");
      assertThatIllegalStateException().isThrownBy(() -> over.notChecked(JsonPointer.ROOT, "x"));
      assertThatIllegalStateException().isThrownBy(over::place);
    }
  }

  private static String failure(Check<Dossier> check) {
    List<Finding> found = with(Subject.dossier(), check).validate(ONE).findings();
    assertThat(found).hasSize(1);
    return found.get(0).argument("failure").orElseThrow().value();
  }

  @SuppressWarnings("NullAway") // What a caller without NullAway can do.
  @Test
  void a_null_is_told_by_the_name_of_the_parameter() {
    Argument @Nullable [] none = null;
    JsonPointer root = JsonPointer.ROOT;
    assertThat(failure((dossier, examination) -> examination.report(root, none)))
        .isEqualTo("java.lang.NullPointerException: arguments");
    assertThat(failure((dossier, examination) -> examination.report(root, (Argument) null)))
        .isEqualTo("java.lang.NullPointerException: an argument");
    assertThat(failure((dossier, examination) -> examination.report(null)))
        .isEqualTo("java.lang.NullPointerException: at");
    assertThat(failure((dossier, examination) -> examination.report(root, (Repair) null)))
        .isEqualTo("java.lang.NullPointerException: repair");
    assertThatNullPointerException()
        .isThrownBy(() -> Argument.of("states", null))
        .withMessage("value");
  }
}
