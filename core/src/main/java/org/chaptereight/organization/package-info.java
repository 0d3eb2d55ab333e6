/**
 * Organizations and their organs, who is what in them, and who holds which office.
 *
 * <p>An {@link org.chaptereight.organization.Organization} carries its names over time, its {@link
 * org.chaptereight.organization.Seat seats} and its {@link org.chaptereight.organization.Membership
 * memberships}. Each of these is held by a {@link org.chaptereight.organization.Party}, a State or
 * another organization, and may end by an {@link org.chaptereight.organization.Exit}, which begins
 * before it takes effect. A suspension lies over a membership and does not end it.
 *
 * <p>A {@link org.chaptereight.organization.Person} carries the {@link
 * org.chaptereight.organization.Tenure tenures} of the {@link org.chaptereight.organization.Office
 * offices} held. A {@link org.chaptereight.organization.Participant} is whoever takes part in
 * something or is spoken of: a party, a person, all members of organizations, or an {@link
 * org.chaptereight.organization.OpenSet open set} that nobody listed.
 */
@NullMarked
package org.chaptereight.organization;

import org.jspecify.annotations.NullMarked;
