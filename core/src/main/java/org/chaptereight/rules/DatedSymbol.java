package org.chaptereight.rules;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.chaptereight.code.JsonPointer;
import org.chaptereight.cooperation.DisputeReferral;
import org.chaptereight.debate.AgendaItem;
import org.chaptereight.debate.ConceptNote;
import org.chaptereight.debate.DebateAgenda;
import org.chaptereight.debate.Outcome;
import org.chaptereight.dossier.Dossier;
import org.chaptereight.instrument.OrganAct;
import org.chaptereight.symbol.DocumentReference;
import org.chaptereight.symbol.DocumentSymbol;
import org.chaptereight.time.PartialDate;

/**
 * A symbol in a dossier, and the date of its document.
 *
 * @param symbol the symbol
 * @param date the date of the document, or of the meeting or adoption that it records
 * @param at where the symbol stands; ask when there is something to report
 */
record DatedSymbol(DocumentSymbol symbol, PartialDate date, Supplier<JsonPointer> at) {

  /**
   * All of a dossier, in the order of the document. What is not known to be of a date is left out:
   * drafts, the documents that hold a treaty, and what came of a meeting that was resumed on
   * another day.
   */
  static List<DatedSymbol> allIn(Dossier dossier) {
    Walk walk = new Walk();
    for (int i = 0; i < dossier.instruments().size(); i++) {
      int index = i;
      dossier
          .instruments()
          .get(i)
          .asAct()
          .ifPresent(act -> walk.act(act, () -> list("instruments").index(index).field("act")));
    }
    for (int i = 0; i < dossier.activities().size(); i++) {
      int index = i;
      Supplier<JsonPointer> at = () -> list("activities").index(index);
      walk.documents(dossier.activities().get(i).authorizations(), at, "authorizations");
      walk.documents(dossier.activities().get(i).reports(), at, "reports");
    }
    for (int i = 0; i < dossier.referrals().size(); i++) {
      int index = i;
      walk.referral(dossier.referrals().get(i), () -> list("referrals").index(index));
    }
    for (int i = 0; i < dossier.debates().size(); i++) {
      int index = i;
      walk.debate(dossier.debates().get(i), () -> list("debates").index(index));
    }
    return walk.found.build();
  }

  private static JsonPointer list(String field) {
    return JsonPointer.ROOT.field(field);
  }

  private static final class Walk {

    private final ImmutableList.Builder<DatedSymbol> found = ImmutableList.builder();

    private void add(
        Optional<DocumentSymbol> symbol,
        Optional<PartialDate> date,
        Supplier<JsonPointer> owner,
        String field) {
      if (symbol.isPresent() && date.isPresent()) {
        found.add(new DatedSymbol(symbol.get(), date.get(), () -> owner.get().field(field)));
      }
    }

    void act(OrganAct act, Supplier<JsonPointer> at) {
      add(act.symbol(), act.adopted(), at, "symbol");
      add(act.record(), act.adopted(), at, "record");
    }

    void documents(List<DocumentReference> documents, Supplier<JsonPointer> owner, String field) {
      for (int i = 0; i < documents.size(); i++) {
        int index = i;
        add(
            Optional.of(documents.get(i).symbol()),
            documents.get(i).date(),
            () -> owner.get().field(field).index(index),
            "symbol");
      }
    }

    void referral(DisputeReferral referral, Supplier<JsonPointer> at) {
      document(referral.document(), () -> at.get().field("document"));
      for (int i = 0; i < referral.regionalSteps().size(); i++) {
        int index = i;
        document(
            referral.regionalSteps().get(i).document(),
            () -> at.get().field("regionalSteps").index(index).field("document"));
      }
    }

    private void document(Optional<DocumentReference> document, Supplier<JsonPointer> at) {
      document.ifPresent(own -> add(Optional.of(own.symbol()), own.date(), at, "symbol"));
    }

    void items(List<AgendaItem> items, Supplier<JsonPointer> owner) {
      for (int i = 0; i < items.size(); i++) {
        int index = i;
        AgendaItem item = items.get(i);
        Supplier<JsonPointer> at = () -> owner.get().field("items").index(index);
        for (int j = 0; j < item.subItems().size(); j++) {
          int sub = j;
          documents(
              item.subItems().get(j).documents(),
              () -> at.get().field("subItems").index(sub),
              "documents");
        }
        documents(item.documents(), at, "documents");
      }
    }

    void debate(DebateAgenda debate, Supplier<JsonPointer> at) {
      add(debate.record(), Optional.of(debate.date()), at, "record");
      for (int i = 0; i < debate.resumptions().size(); i++) {
        int index = i;
        add(
            debate.resumptions().get(i).record(),
            debate.resumptions().get(i).date(),
            () -> at.get().field("resumptions").index(index),
            "record");
      }
      debate
          .provisionalAgenda()
          .ifPresent(
              agenda -> {
                Supplier<JsonPointer> here = () -> at.get().field("provisionalAgenda");
                add(agenda.symbol(), agenda.communicated(), here, "symbol");
                items(agenda.items(), here);
              });
      items(debate.items(), at);
      debate.conceptNote().ifPresent(note -> conceptNote(note, at));
      if (debate.resumptions().isEmpty()) {
        results(debate, at);
      }
    }

    /** The number tells the year in which the note was issued; the letter may be older. */
    private void conceptNote(ConceptNote note, Supplier<JsonPointer> at) {
      add(
          note.symbol(),
          note.circulated().or(note::letter),
          () -> at.get().field("conceptNote"),
          "symbol");
    }

    private void results(DebateAgenda debate, Supplier<JsonPointer> at) {
      Optional<PartialDate> date = Optional.of(debate.date());
      for (int i = 0; i < debate.votes().size(); i++) {
        int index = i;
        add(
            debate.votes().get(i).result(),
            date,
            () -> at.get().field("votes").index(index),
            "result");
      }
      for (int i = 0; i < debate.outcomes().size(); i++) {
        int index = i;
        Outcome outcome = debate.outcomes().get(i);
        add(outcome.symbol(), date, () -> at.get().field("outcomes").index(index), "symbol");
      }
    }
  }
}
