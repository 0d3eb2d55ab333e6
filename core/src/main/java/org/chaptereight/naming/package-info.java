/**
 * What things and persons are called: names that were given up, and names as documents print them.
 *
 * <p>The name that is borne today stands in the record itself; a {@link
 * org.chaptereight.naming.FormerName} says until when another was borne.
 */
@NullMarked
package org.chaptereight.naming;

import org.jspecify.annotations.NullMarked;
