package org.chaptereight.rules;

import com.google.common.collect.ImmutableList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.chaptereight.code.JsonPointer;
import org.chaptereight.dossier.Dossier;
import org.chaptereight.text.LanguageTag;
import org.jspecify.annotations.Nullable;

/**
 * The source of a record that means to be a document symbol and is none.
 *
 * @param at where the text stands
 * @param text the text
 * @param wrong what is wrong with it
 */
record WrongSource(JsonPointer at, String text, SymbolText wrong) {

  /** All of a dossier, in the order of the document. */
  static List<WrongSource> allIn(Dossier dossier) {
    ImmutableList.Builder<WrongSource> found = ImmutableList.builder();
    // Many records have the same source.
    Map<String, Optional<SymbolText>> read = new HashMap<>();
    new TextWalk() {
      @Override
      void text(@Nullable LanguageTag language, String text) {
        // Only sources mean to be symbols.
      }

      @Override
      void sourceName(String source) {
        read.computeIfAbsent(source, SymbolText::faultOf)
            .ifPresent(wrong -> found.add(new WrongSource(place(), source, wrong)));
      }
    }.through(dossier);
    return found.build();
  }
}
