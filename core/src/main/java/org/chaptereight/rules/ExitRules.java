package org.chaptereight.rules;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Iterables;
import com.google.common.collect.ListMultimap;
import com.google.common.collect.MultimapBuilder;
import java.time.LocalDate;
import java.time.Period;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import org.chaptereight.citation.InstrumentId;
import org.chaptereight.code.JsonPointer;
import org.chaptereight.instrument.LegalInstrument;
import org.chaptereight.instrument.Treaty;
import org.chaptereight.organization.Exit;
import org.chaptereight.organization.ExitKind;
import org.chaptereight.organization.Membership;
import org.chaptereight.organization.MembershipStatus;
import org.chaptereight.organization.Organization;
import org.chaptereight.organization.Party;
import org.chaptereight.reference.ReferenceData;
import org.chaptereight.time.PartialDate;
import org.chaptereight.validation.Argument;
import org.chaptereight.validation.Examination;
import org.chaptereight.validation.PatchOperation;
import org.chaptereight.validation.Repair;
import org.chaptereight.validation.Rule;
import org.chaptereight.validation.Severity;

/** Rules about how a status in an organization ends, and what does not end it. */
final class ExitRules {

  static final Rule SUSPENSION_NOT_EXIT =
      Rule.of("MEMBERSHIP-SUSPENSION-NOT-EXIT", Severity.WARNING)
          .requires("A suspension is laid over a membership, which goes on")
          .says(Messages.ALL)
          .on(Subjects.ORGANIZATIONS, ExitRules::suspensionNotExit);

  static final Rule NOTICE_PERIOD =
      Rule.of("MEMBERSHIP-NOTICE-PERIOD", Severity.ERROR)
          .requires(
              "A withdrawal takes effect when the time has passed that the founding instrument sets")
          .cites("CIS-CHARTER", "Art. 9")
          .cites("UNASUR-TREATY", "Art. 24")
          .says(Messages.ALL)
          .on(Subjects.ORGANIZATIONS, ExitRules::noticePeriod);

  static final ImmutableList<Rule> ALL = ImmutableList.of(SUSPENSION_NOT_EXIT, NOTICE_PERIOD);

  private ExitRules() {}

  private static void suspensionNotExit(Organization organization, Examination examination) {
    List<Membership> all = organization.memberships();
    if (!Iterables.any(all, ExitRules::isSuspension)) {
      return;
    }
    ListMultimap<Party, Integer> indices =
        MultimapBuilder.linkedHashKeys().arrayListValues().build();
    for (int i = 0; i < all.size(); i++) {
      if (canBeSuspended(all.get(i).status())) {
        indices.put(all.get(i).holder(), i);
      }
    }
    Map<Party, Statuses> statuses = new HashMap<>();
    for (int i = 0; i < all.size(); i++) {
      Membership suspension = all.get(i);
      if (isSuspension(suspension)) {
        Statuses own =
            statuses.computeIfAbsent(
                suspension.holder(), holder -> Statuses.of(all, indices.get(holder)));
        if (!own.mayLieUnder(suspension)) {
          reportSuspension(organization, i, own, examination);
        }
      }
    }
  }

  private static boolean isSuspension(Membership membership) {
    return membership.status().equals(MembershipStatus.SUSPENDED);
  }

  /** A status that is not known here may be one of membership. */
  private static boolean canBeSuspended(MembershipStatus status) {
    return status.isExclusive() || !status.isKnown();
  }

  private static void reportSuspension(
      Organization organization, int index, Statuses own, Examination examination) {
    Membership suspension = organization.memberships().get(index);
    JsonPointer memberships = examination.place().field("memberships");
    PartialDate date = suspension.during().start().orElse(examination.asOf());
    Argument[] arguments = {
      Names.party("party", suspension.holder(), date, examination),
      Argument.of("organization", organization.id(), organization.nameOn(date)),
      Argument.of("during", suspension.during())
    };
    Optional<Integer> ended = own.endedAtStartOf(suspension);
    if (ended.isEmpty()) {
      examination.report(memberships.index(index).field("status"), arguments);
      return;
    }
    Membership membership = organization.memberships().get(ended.get());
    JsonPointer end = memberships.index(ended.get()).field("during").field("to");
    if (membership.exit().isEmpty() && own.isLast(membership)) {
      PartialDate day = membership.during().end().orElseThrow();
      examination.report(
          end, Repair.of(PatchOperation.test(end, day), PatchOperation.remove(end)), arguments);
    } else if (membership
        .exit()
        .filter(exit -> exit.kind().equals(ExitKind.SUSPENSION_TREATED_AS_EXIT))
        .isEmpty()) {
      examination.report(end, arguments);
    }
  }

  /**
   * What one party is in an organization, but for its suspensions.
   *
   * @param reach by the first day that a status can have, the end that it or an earlier one can
   *     have
   * @param ended by the day on which a status ended, where the day is known, its index
   */
  private record Statuses(NavigableMap<LocalDate, LocalDate> reach, Map<LocalDate, Integer> ended) {

    static Statuses of(List<Membership> all, List<Integer> own) {
      NavigableMap<LocalDate, LocalDate> reach = new TreeMap<>();
      Map<LocalDate, Integer> ended = new HashMap<>();
      LocalDate until = LocalDate.MIN;
      for (int i : ImmutableList.sortedCopyOf(Comparator.comparing(i -> first(all.get(i))), own)) {
        LocalDate end = end(all.get(i));
        until = end.isAfter(until) ? end : until;
        reach.put(first(all.get(i)), until);
        all.get(i).during().end().flatMap(PartialDate::day).ifPresent(day -> ended.put(day, i));
      }
      return new Statuses(reach, ended);
    }

    boolean mayLieUnder(Membership suspension) {
      return Optional.ofNullable(reach.lowerEntry(end(suspension)))
          .filter(earlier -> earlier.getValue().isAfter(first(suspension)))
          .isPresent();
    }

    Optional<Integer> endedAtStartOf(Membership suspension) {
      return suspension.during().start().flatMap(PartialDate::day).map(ended::get);
    }

    boolean isLast(Membership membership) {
      return reach.lastKey().equals(first(membership));
    }

    private static LocalDate first(Membership membership) {
      return membership.during().start().map(PartialDate::earliest).orElse(LocalDate.MIN);
    }

    private static LocalDate end(Membership membership) {
      return membership.during().end().map(PartialDate::latest).orElse(LocalDate.MAX);
    }
  }

  private static void noticePeriod(Organization organization, Examination examination) {
    Optional<Treaty> founding = Optional.empty();
    List<Membership> memberships = organization.memberships();
    for (int i = 0; i < memberships.size(); i++) {
      Exit exit = memberships.get(i).exit().orElse(null);
      if (exit == null || !exit.kind().equals(ExitKind.WITHDRAWAL)) {
        continue;
      }
      Optional<PartialDate> notice = exit.notice();
      Optional<PartialDate> end = memberships.get(i).during().end();
      if (notice.isPresent() && end.isPresent()) {
        founding = founding.or(() -> founding(organization, examination));
        if (founding.isPresent()) {
          noticePeriod(organization, i, founding.get(), examination);
        } else {
          examination.notChecked(
              examination.place().field("memberships").index(i).field("exit"),
              "time of notice for withdrawal from " + organization.id(),
              () ->
                  Messages.missing(
                      "notice",
                      Argument.of(
                          "organization", organization.id(), organization.nameOn(end.get()))));
        }
      }
    }
  }

  private static void noticePeriod(
      Organization organization, int index, Treaty founding, Examination examination) {
    Membership membership = organization.memberships().get(index);
    PartialDate end = membership.during().end().orElseThrow();
    PartialDate notice = membership.exit().flatMap(Exit::notice).orElseThrow();
    LocalDate date = notice.earliest().plus(notice(founding));
    if (end.latest().isBefore(date)) {
      examination.report(
          examination.place().field("memberships").index(index).field("during").field("to"),
          cited -> cited.instrument().equals(founding.id()),
          Names.party("party", membership.holder(), end, examination),
          Argument.of("organization", organization.id(), organization.nameOn(end)),
          Argument.of("notice", notice),
          Argument.of("date", date),
          Argument.of("instrument", founding.id(), founding.title()));
    }
  }

  /**
   * The founding instrument that says when a withdrawal takes effect, as the dossier has it or else
   * the reference data; of several the one with the shortest time, so that only what none of them
   * allows is found.
   */
  private static Optional<Treaty> founding(Organization organization, Examination examination) {
    ReferenceData reference = examination.reference();
    Function<InstrumentId, Optional<Treaty>> shipped =
        id -> withNotice(reference.dossier().find(id));
    return shortest(
            organization.foundedBy(),
            id -> withNotice(examination.dossier().find(id)).or(() -> shipped.apply(id)))
        .or(
            () ->
                reference
                    .organization(organization.id())
                    .flatMap(known -> shortest(known.foundedBy(), shipped)));
  }

  private static Optional<Treaty> withNotice(Optional<LegalInstrument> instrument) {
    return instrument
        .flatMap(LegalInstrument::asTreaty)
        .filter(treaty -> treaty.withdrawalNotice().isPresent());
  }

  private static Optional<Treaty> shortest(
      List<InstrumentId> ids, Function<InstrumentId, Optional<Treaty>> treaties) {
    return ids.stream()
        .map(treaties)
        .flatMap(Optional::stream)
        .min(Comparator.comparing(treaty -> LocalDate.EPOCH.plus(notice(treaty))));
  }

  private static Period notice(Treaty treaty) {
    return treaty.withdrawalNotice().orElseThrow();
  }
}
