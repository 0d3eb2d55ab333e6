/**
 * Organizations and their organs, who is what in them, and who holds which office.
 *
 * <p>An {@link org.chaptereight.organization.Organization} carries its {@link
 * org.chaptereight.organization.Membership memberships}, each held by a {@link
 * org.chaptereight.organization.Party}: a State or another organization. A {@link
 * org.chaptereight.organization.Person} carries the {@link org.chaptereight.organization.Tenure
 * tenures} of the offices held.
 */
@NullMarked
package org.chaptereight.organization;

import org.jspecify.annotations.NullMarked;
