/**
 * Where the facts come from, and what others call them.
 *
 * <p>A {@link org.chaptereight.provenance.Provenance} names the source of a record, the place in
 * it, and as of when it tells. An {@link org.chaptereight.provenance.ExternalId} is what a list or
 * register of somebody else calls it, by its {@link org.chaptereight.provenance.IdentifierScheme}.
 */
@NullMarked
package org.chaptereight.provenance;

import org.jspecify.annotations.NullMarked;
