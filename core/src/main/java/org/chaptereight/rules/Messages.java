package org.chaptereight.rules;

import org.chaptereight.validation.MessageBundle;

/** The messages of the rules, by code. */
final class Messages {

  static final MessageBundle ALL =
      MessageBundle.read(Messages.class::getResourceAsStream, "messages");

  private Messages() {}
}
