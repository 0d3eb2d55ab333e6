/**
 * Text in many languages.
 *
 * <p>A {@link org.chaptereight.text.MultilingualText} says one thing in several languages; asked
 * for it in one of them it answers with a {@link org.chaptereight.text.Wording}, which knows the
 * language it really is in and the direction it is read. A {@link
 * org.chaptereight.text.LanguageTag} is any BCP 47 tag; {@link org.chaptereight.text.UnLanguage}
 * lists the six official languages of the United Nations. A {@link org.chaptereight.text.NameKey}
 * tells whether two spellings name one thing.
 */
@NullMarked
package org.chaptereight.text;

import org.jspecify.annotations.NullMarked;
