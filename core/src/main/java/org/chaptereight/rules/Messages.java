package org.chaptereight.rules;

import org.chaptereight.text.MultilingualText;
import org.chaptereight.validation.Argument;
import org.chaptereight.validation.MessageBundle;

/** The messages of the rules, by code. */
final class Messages {

  static final MessageBundle ALL =
      MessageBundle.read(Messages.class::getResourceAsStream, "messages");

  private Messages() {}

  /** What a rule would need to know, in words. */
  static MultilingualText missing(String what, Argument... arguments) {
    return ALL.message("NOT-CHECKED." + what, arguments);
  }
}
