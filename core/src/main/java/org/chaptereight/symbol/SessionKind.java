package org.chaptereight.symbol;

/** What kind of session a document belongs to. */
public enum SessionKind {
  /** One of the sessions that come in order, as {@code A/71/160}. */
  REGULAR,
  /** A special session, as {@code A/S-20/PV.1}. */
  SPECIAL,
  /** An emergency special session of the General Assembly, as {@code A/ES-10/PV.37}. */
  EMERGENCY_SPECIAL,
  /** An organizational meeting, as {@code A/HRC/DEC/OM/6/1}. */
  ORGANIZATIONAL
}
