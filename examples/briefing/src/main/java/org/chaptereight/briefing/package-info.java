/**
 * The briefing: a program that reads a dossier, checks it, and prints what it holds and its debates
 * for a person in one of the six official languages.
 */
@NullMarked
package org.chaptereight.briefing;

import org.jspecify.annotations.NullMarked;
