package org.chaptereight.organization;

import java.util.List;
import org.chaptereight.code.OpenCode;
import org.chaptereight.code.Vocabulary;
import org.chaptereight.time.Certainty;

/** What a party is in an organization. An open vocabulary. */
public final class MembershipStatus extends OpenCode<MembershipStatus> {

  /** A full member. */
  public static final MembershipStatus MEMBER = new MembershipStatus("MEMBER", true);

  /** An observer. */
  public static final MembershipStatus OBSERVER = new MembershipStatus("OBSERVER", true);

  /** An associate member. */
  public static final MembershipStatus ASSOCIATE = new MembershipStatus("ASSOCIATE", true);

  /** A dialogue partner. */
  public static final MembershipStatus DIALOGUE_PARTNER =
      new MembershipStatus("DIALOGUE_PARTNER", true);

  /** A dialogue partner for some sectors. */
  public static final MembershipStatus SECTORAL_DIALOGUE_PARTNER =
      new MembershipStatus("SECTORAL_DIALOGUE_PARTNER", true);

  /** A partner: in the SCO since 2025 the one category of all that are not members. */
  public static final MembershipStatus PARTNER = new MembershipStatus("PARTNER", true);

  /** A participating State, as in the OSCE, which has no members in law. */
  public static final MembershipStatus PARTICIPATING_STATE =
      new MembershipStatus("PARTICIPATING_STATE", true);

  /** A founding State; an attribute beside any other status (Charter of the CIS, Art. 7). */
  public static final MembershipStatus FOUNDING_STATE =
      new MembershipStatus("FOUNDING_STATE", false);

  /** A signatory of the founding instrument that is not bound by it yet. */
  public static final MembershipStatus SIGNATORY = new MembershipStatus("SIGNATORY", false);

  /** A candidate, whose accession is under way; it keeps the status that it has. */
  public static final MembershipStatus CANDIDATE = new MembershipStatus("CANDIDATE", false);

  /** Suspended: laid over the membership, which goes on. */
  public static final MembershipStatus SUSPENDED = new MembershipStatus("SUSPENDED", false);

  private static final Vocabulary<MembershipStatus> KNOWN =
      Vocabulary.of(
          List.of(
              MEMBER,
              OBSERVER,
              ASSOCIATE,
              DIALOGUE_PARTNER,
              SECTORAL_DIALOGUE_PARTNER,
              PARTNER,
              PARTICIPATING_STATE,
              FOUNDING_STATE,
              SIGNATORY,
              CANDIDATE,
              SUSPENDED));

  private final boolean exclusive;

  private MembershipStatus(String text, boolean exclusive) {
    super(text);
    this.exclusive = exclusive;
  }

  /**
   * Reads a code; one that is not known here is kept.
   *
   * @throws IllegalArgumentException if the text is not a code (see {@link OpenCode})
   */
  public static MembershipStatus of(String text) {
    return KNOWN.resolve(text, unknown -> new MembershipStatus(unknown, false));
  }

  /**
   * Whether the holder belongs to the organization in full: as a {@link #MEMBER}, or as a {@link
   * #PARTICIPATING_STATE} where there are no members in law. Of a status that is not known here it
   * cannot be known.
   */
  public Certainty isMembership() {
    if (equals(MEMBER) || equals(PARTICIPATING_STATE)) {
      return Certainty.YES;
    }
    return isKnown() ? Certainty.NO : Certainty.CANNOT_BE_KNOWN;
  }

  /**
   * Whether a party that has this status can have no other exclusive one in the same organization
   * at the same time. A status that is not known here is taken not to be exclusive.
   */
  public boolean isExclusive() {
    return exclusive;
  }

  @Override
  public Vocabulary<MembershipStatus> vocabulary() {
    return KNOWN;
  }
}
