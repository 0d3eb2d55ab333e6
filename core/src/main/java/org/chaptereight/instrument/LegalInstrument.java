package org.chaptereight.instrument;

import java.util.List;
import java.util.Optional;
import org.chaptereight.citation.InstrumentId;
import org.chaptereight.citation.Provision;
import org.chaptereight.provenance.ExternalId;
import org.chaptereight.provenance.Provenance;
import org.chaptereight.symbol.DocumentSymbol;
import org.chaptereight.text.MultilingualText;
import org.chaptereight.time.PartialDate;

/**
 * A treaty, a text that is not a treaty, or an act of an organ.
 *
 * <table>
 * <caption>The three, and what only each of them has</caption>
 * <tr><th>type</th><th>kinds</th><th>has</th></tr>
 * <tr><td>{@link Treaty}</td><td>charter, treaty, protocol</td>
 *   <td>parties that are bound, entry into force, registration, amendments, termination</td></tr>
 * <tr><td>{@link NonTreatyInstrument}</td><td>joint declaration, memorandum, framework, political
 *   document</td><td>signatories; it never enters into force</td></tr>
 * <tr><td>{@link OrganAct}</td><td>resolution, decision, presidential statement, note, rules of
 *   procedure</td><td>the organ, the session, the vote</td></tr>
 * </table>
 *
 * <p>Which type a text has says what a record holds it for in law; its {@link #kind} says more
 * exactly what it is. The two can contradict each other in wrong data, which rules report.
 */
public sealed interface LegalInstrument permits Treaty, NonTreatyInstrument, OrganAct {

  /** The identifier, by which other records refer to this one. */
  InstrumentId id();

  /** What kind of text it is. */
  InstrumentKind kind();

  /** The title by language. */
  MultilingualText title();

  /** The symbol of the document that holds it. */
  Optional<DocumentSymbol> symbol();

  /** When its text was adopted. */
  Optional<PartialDate> adopted();

  /** The provisions that it rests on. */
  List<Provision> basis();

  /** Its identifiers in lists and registers of others. */
  List<ExternalId> externalIds();

  /** Where this comes from. */
  Optional<Provenance> provenance();

  /** The treaty, if this is one. */
  default Optional<Treaty> asTreaty() {
    return Optional.empty();
  }

  /** The text that is not a treaty, if this is one. */
  default Optional<NonTreatyInstrument> asNonTreaty() {
    return Optional.empty();
  }

  /** The act of an organ, if this is one. */
  default Optional<OrganAct> asAct() {
    return Optional.empty();
  }
}
