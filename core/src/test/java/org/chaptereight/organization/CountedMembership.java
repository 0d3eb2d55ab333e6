package org.chaptereight.organization;

import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import org.chaptereight.citation.InstrumentId;
import org.chaptereight.provenance.Provenance;
import org.chaptereight.time.DateInterval;
import org.chaptereight.time.PartialDate;

/** A membership that counts how often its period is looked at. */
public final class CountedMembership extends Membership {

  private final Membership counted;
  private final AtomicLong looks;

  /** The same as another, which adds to a count. */
  public CountedMembership(Membership counted, AtomicLong looks) {
    this.counted = counted;
    this.looks = looks;
  }

  @Override
  public Party holder() {
    return counted.holder();
  }

  @Override
  public MembershipStatus status() {
    return counted.status();
  }

  @Override
  public DateInterval during() {
    looks.incrementAndGet();
    return counted.during();
  }

  @Override
  public Optional<PartialDate> decided() {
    return counted.decided();
  }

  @Override
  public Optional<InstrumentId> by() {
    return counted.by();
  }

  @Override
  public Optional<Exit> exit() {
    return counted.exit();
  }

  @Override
  public Optional<Provenance> provenance() {
    return counted.provenance();
  }
}
