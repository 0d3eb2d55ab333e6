package org.chaptereight.benchmarks;

import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import org.chaptereight.dossier.Dossier;
import org.chaptereight.dossier.DossierId;
import org.chaptereight.organization.Membership;
import org.chaptereight.organization.MembershipStatus;
import org.chaptereight.organization.Organization;
import org.chaptereight.organization.OrganizationId;
import org.chaptereight.organization.OrganizationKind;
import org.chaptereight.organization.Party;
import org.chaptereight.state.StateCode;
import org.chaptereight.text.MultilingualText;
import org.chaptereight.text.UnLanguage;
import org.chaptereight.time.Certainty;
import org.chaptereight.time.DateInterval;
import org.chaptereight.time.PartialDate;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** Asks what a party is in an organization on a date, of which it has held 100,000 statuses. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Fork(5)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
public class MembershipBenchmark {

  private static final int STATUSES = 100_000;

  private static final LocalDate FIRST = LocalDate.of(1700, 1, 1);

  private static final OrganizationId ID = OrganizationId.of("O");

  private static final Party HOLDER = Party.of(StateCode.of("RUS"));

  private static final PartialDate DAY = PartialDate.parse("1850-06-01");

  private final Dossier dossier = dossier();

  /** For JMH. */
  public MembershipBenchmark() {}

  /** One status for each day, one after the other. */
  private static Dossier dossier() {
    Organization.Builder organization =
        Organization.builder()
            .id(ID)
            .kind(OrganizationKind.REGIONAL)
            .name(MultilingualText.of(UnLanguage.ENGLISH, "x"));
    for (int i = 0; i < STATUSES; i++) {
      organization.addMembership(
          Membership.builder()
              .holder(HOLDER)
              .status(i % 2 == 0 ? MembershipStatus.MEMBER : MembershipStatus.OBSERVER)
              .during(
                  DateInterval.between(
                      PartialDate.of(FIRST.plusDays(i)), PartialDate.of(FIRST.plusDays(i + 1))))
              .build());
    }
    return Dossier.builder()
        .id(DossierId.of("D"))
        .asOf(PartialDate.parse("2026"))
        .addOrganization(organization.build())
        .build();
  }

  /** Makes sure that both find the same. */
  @Setup
  public void check() {
    if (!membershipChapterEight().equals(membershipScan()) || membershipScan().size() != 1) {
      throw new IllegalStateException(membershipChapterEight() + " is not " + membershipScan());
    }
  }

  /** Looks it up in the index of the dossier. */
  @Benchmark
  public Map<MembershipStatus, Certainty> membershipChapterEight() {
    return dossier.statusesOn(HOLDER, ID, DAY);
  }

  /** Goes through all. */
  @Benchmark
  public Map<MembershipStatus, Certainty> membershipScan() {
    Map<MembershipStatus, Certainty> statuses = new TreeMap<>();
    for (Membership membership : dossier.organizations().get(0).memberships()) {
      if (membership.holder().equals(HOLDER)) {
        statuses.merge(
            membership.status(), membership.during().contains(DAY, dossier.asOf()), Certainty::or);
      }
    }
    statuses.values().removeIf(Certainty.NO::equals);
    return statuses;
  }
}
