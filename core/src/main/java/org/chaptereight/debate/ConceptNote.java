package org.chaptereight.debate;

import java.util.Optional;
import org.chaptereight.organization.Office;
import org.chaptereight.organization.PersonId;
import org.chaptereight.provenance.Provenance;
import org.chaptereight.state.StateCode;
import org.chaptereight.symbol.DocumentSymbol;
import org.chaptereight.text.LanguageTag;
import org.chaptereight.text.MultilingualText;
import org.chaptereight.time.PartialDate;
import org.chaptereight.time.PrintedDate;
import org.immutables.value.Value;

/** The paper that prepares a debate, usually the annex of a letter from the presidency. */
@Value.Immutable
public abstract class ConceptNote {

  ConceptNote() {}

  /** Returns a builder. */
  public static Builder builder() {
    return new Builder();
  }

  /** The title by language. */
  public abstract Optional<MultilingualText> title();

  /** The symbol of the document that holds it. */
  public abstract Optional<DocumentSymbol> symbol();

  /** The date of the letter that transmits it. */
  public abstract Optional<PartialDate> letter();

  /** The date on which it was circulated. */
  public abstract Optional<PartialDate> circulated();

  /** The State that sent it. */
  public abstract Optional<StateCode> sender();

  /** The person who signed the letter. */
  public abstract Optional<PersonId> signatory();

  /** The office to which the letter is addressed. */
  public abstract Optional<Office> addressee();

  /** The date of the debate as the note prints it. */
  public abstract Optional<PrintedDate> debateDate();

  /** The language it was written in. */
  public abstract Optional<LanguageTag> originalLanguage();

  /** Where this comes from. */
  public abstract Optional<Provenance> provenance();

  /** Builds a {@link ConceptNote}. */
  public static final class Builder extends ImmutableConceptNote.Builder {
    Builder() {}
  }
}
