/**
 * Chapter Eight: cooperation between the United Nations and regional organizations.
 *
 * <p>This package holds no public type. What Immutables generates in the packages below it is
 * package-private and never seen by users, who meet the abstract class and its nested {@code
 * Builder} only.
 *
 * <p>A tour, from the ground up; a package may use those before it, never those after it:
 *
 * <ol>
 *   <li>{@link org.chaptereight.code}: identifiers, and vocabularies that the world can extend
 *   <li>{@link org.chaptereight.time}: partial dates, half-open intervals, what holds when, answers
 *       in three values
 *   <li>{@link org.chaptereight.text}: text in many languages, and when two spellings name one
 *       thing
 *   <li>{@link org.chaptereight.symbol}: United Nations document symbols
 *   <li>{@link org.chaptereight.provenance}: where a record comes from, and what others call it
 *   <li>{@link org.chaptereight.citation}: instruments and their provisions, as one cites them
 *   <li>{@link org.chaptereight.naming}: names that were given up, and names as printed
 *   <li>{@link org.chaptereight.state}: States with their names over time, successions, regions
 *   <li>{@link org.chaptereight.organization}: organizations, seats and memberships, persons and
 *       their offices
 *   <li>{@link org.chaptereight.area}: what parties cooperate on
 *   <li>{@link org.chaptereight.vote}: who voted how, or how many did
 *   <li>{@link org.chaptereight.instrument}: treaties, texts that are none, acts of organs and
 *       series of them
 *   <li>{@link org.chaptereight.mandate}: who is charged with what, by which provision
 *   <li>{@link org.chaptereight.cooperation}: which parties cooperate, what they do, and what is
 *       said of it
 *   <li>{@link org.chaptereight.council}: the composition and the presidency of the Security
 *       Council
 *   <li>{@link org.chaptereight.debate}: debates of the Council: agendas, who takes part, votes
 *   <li>{@link org.chaptereight.dossier}: all of the above in one bundle, and questions to it
 *   <li>{@link org.chaptereight.reference}: the tables that ship with the library
 *   <li>{@link org.chaptereight.validation}: rules, findings, reports
 *   <li>{@link org.chaptereight.rules}: the rules of the Charter and of the Council's procedure
 * </ol>
 */
@ValueStyle
package org.chaptereight;
