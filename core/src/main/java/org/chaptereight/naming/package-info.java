/**
 * What things and persons are called: names that were given up, and names as documents print them.
 *
 * <p>The name that is borne today stands in the record itself, and other records refer to that by
 * its identifier; names change, and never identify. A {@link org.chaptereight.naming.FormerName}
 * says until when another was borne, for States and organizations alike; {@link
 * org.chaptereight.naming.FormerName#nameOn} tells the one of a day.
 *
 * <p>A {@link org.chaptereight.naming.PrintedName} keeps the name of a person as one document has
 * it, with title and initials, to the code point.
 */
@NullMarked
package org.chaptereight.naming;

import org.jspecify.annotations.NullMarked;
