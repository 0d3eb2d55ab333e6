package org.chaptereight.validation;

/** How much a finding weighs. */
public enum Severity {
  /** The data cannot be right. */
  ERROR,
  /** The data is unusual, or against practice; a person should look. */
  WARNING,
  /** Worth knowing. */
  INFO
}
