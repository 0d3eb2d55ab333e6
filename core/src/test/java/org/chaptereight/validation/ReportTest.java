package org.chaptereight.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.ArrayList;
import java.util.List;
import org.chaptereight.code.JsonPointer;
import org.junit.jupiter.api.Test;

final class ReportTest {

  private static final Finding WARNING = finding("A", Severity.WARNING);
  private static final Finding ERROR = finding("B", Severity.ERROR);
  private static final Finding ANOTHER = finding("C", Severity.WARNING);

  private static Finding finding(String code, Severity severity) {
    return Samples.finding(Samples.never(code, severity), JsonPointer.ROOT);
  }

  private static Report report(List<Finding> findings) {
    return Report.of(findings, List.of());
  }

  @Test
  void has_the_findings_of_each_severity_in_their_order() {
    Report report = report(List.of(WARNING, ERROR, ANOTHER));
    assertThat(report.findings()).containsExactly(WARNING, ERROR, ANOTHER);
    assertThat(report.findings(Severity.ERROR)).containsExactly(ERROR);
    assertThat(report.findings(Severity.WARNING)).containsExactly(WARNING, ANOTHER);
    assertThat(report.findings(Severity.INFO)).isEmpty();
  }

  @Test
  void has_errors_if_there_is_one() {
    assertThat(report(List.of(WARNING, ERROR)).hasErrors()).isTrue();
    assertThat(report(List.of(WARNING, finding("I", Severity.INFO))).hasErrors()).isFalse();
    assertThat(report(List.of()).hasErrors()).isFalse();
  }

  @Test
  void never_changes() {
    List<Finding> findings = new ArrayList<>(List.of(WARNING));
    Report report = report(findings);
    findings.add(ERROR);
    assertThat(report).isEqualTo(report(List.of(WARNING)));
    List<Finding> own = report.findings();
    assertThatExceptionOfType(UnsupportedOperationException.class).isThrownBy(() -> own.add(ERROR));
  }
}
