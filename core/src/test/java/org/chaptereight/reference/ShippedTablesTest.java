package org.chaptereight.reference;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.chaptereight.area.CooperationArea;
import org.chaptereight.citation.InstrumentId;
import org.chaptereight.citation.Provision;
import org.chaptereight.council.CouncilYear;
import org.chaptereight.dossier.Dossier;
import org.chaptereight.instrument.LegalInstrument;
import org.chaptereight.instrument.ResolutionSeries;
import org.chaptereight.instrument.Signatory;
import org.chaptereight.instrument.TreatyParty;
import org.chaptereight.naming.FormerName;
import org.chaptereight.organization.Membership;
import org.chaptereight.organization.Organization;
import org.chaptereight.organization.OrganizationId;
import org.chaptereight.organization.Party;
import org.chaptereight.organization.Seat;
import org.chaptereight.provenance.Provenance;
import org.chaptereight.rules.StandardRules;
import org.chaptereight.state.Region;
import org.chaptereight.state.State;
import org.chaptereight.state.StateCode;
import org.chaptereight.state.Succession;
import org.chaptereight.state.WithdrawnCode;
import org.chaptereight.time.Certainty;
import org.chaptereight.time.DateInterval;
import org.chaptereight.validation.Finding;
import org.chaptereight.validation.Severity;
import org.junit.jupiter.api.Test;

/** The tables that ship, each against the others. */
final class ShippedTablesTest {

  private static final Dossier DATA = ReferenceData.shipped().dossier();

  /** The names of all tables, found where they were copied to. */
  private static List<String> tables() throws IOException, URISyntaxException {
    Path folder =
        Path.of(
                Objects.requireNonNull(ReferenceData.class.getResource("states.tsv"), "states.tsv")
                    .toURI())
            .resolveSibling(".");
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .map(file -> file.getFileName().toString())
          .filter(name -> name.endsWith(".tsv"))
          .sorted()
          .toList();
    }
  }

  private static Set<String> column(String table, String column) throws IOException {
    try (InputStream in =
        Objects.requireNonNull(ReferenceData.class.getResourceAsStream(table), table)) {
      List<List<String>> rows =
          new String(in.readAllBytes(), UTF_8)
              .lines()
              .filter(line -> !line.startsWith("#"))
              .map(line -> List.of(line.split("\t", -1)))
              .toList();
      int at = rows.get(0).indexOf(column);
      return at < 0
          ? Set.of()
          : new TreeSet<>(rows.stream().skip(1).map(row -> row.get(at)).toList());
    }
  }

  @Test
  void every_source_is_used_and_every_one_used_is_there() throws IOException, URISyntaxException {
    assertThat(tables()).hasSize(23);
    Set<String> used = new TreeSet<>();
    for (String table : tables()) {
      if (!table.equals("sources.tsv")) {
        for (String column : List.of("source", "chapter8-source")) {
          used.addAll(column(table, column));
        }
      }
    }
    used.remove("");
    assertThat(used).isEqualTo(column("sources.tsv", "key"));
  }

  private static Stream<Party> parties() {
    return Stream.of(
            DATA.organizations().stream()
                .flatMap(one -> one.memberships().stream())
                .map(Membership::holder),
            DATA.instruments().stream()
                .flatMap(one -> one.asTreaty().stream())
                .flatMap(treaty -> treaty.parties().stream())
                .map(TreatyParty::party),
            DATA.instruments().stream()
                .flatMap(one -> one.asNonTreaty().stream())
                .flatMap(text -> text.signatories().stream())
                .map(Signatory::party))
        .flatMap(all -> all);
  }

  @Test
  void every_state_that_is_referred_to_is_there() {
    Stream<StateCode> codes =
        Stream.of(
                parties().flatMap(party -> party.asState().stream()),
                DATA.council().stream().flatMap(year -> year.members().stream()),
                DATA.successions().stream()
                    .flatMap(
                        one ->
                            Stream.concat(one.predecessors().stream(), one.successors().stream())),
                DATA.withdrawnCodes().stream().flatMap(code -> code.now().stream()),
                DATA.areas().stream().flatMap(area -> area.state().stream()))
            .flatMap(all -> all);
    assertThat(codes.distinct().filter(code -> DATA.find(code).isEmpty())).isEmpty();
  }

  @Test
  void every_organization_that_is_referred_to_is_there() {
    Stream<OrganizationId> ids =
        Stream.of(
                parties().flatMap(party -> party.asOrganization().stream()),
                DATA.organizations().stream().flatMap(one -> one.parent().stream()),
                DATA.organizations().stream().flatMap(one -> one.predecessors().stream()),
                DATA.instruments().stream()
                    .flatMap(one -> one.asAct().stream())
                    .flatMap(act -> Stream.concat(Stream.of(act.organ()), act.about().stream())),
                DATA.series().stream()
                    .flatMap(one -> Stream.concat(Stream.of(one.organ()), one.about().stream())))
            .flatMap(all -> all);
    assertThat(ids.distinct().filter(id -> DATA.find(id).isEmpty())).isEmpty();
  }

  @Test
  void every_instrument_that_is_referred_to_is_there() {
    Stream<InstrumentId> ids =
        Stream.of(
                DATA.organizations().stream().flatMap(one -> one.foundedBy().stream()),
                DATA.organizations().stream()
                    .flatMap(one -> one.memberships().stream())
                    .flatMap(
                        one ->
                            Stream.concat(
                                one.by().stream(), one.exit().flatMap(exit -> exit.by()).stream())),
                DATA.instruments().stream()
                    .flatMap(one -> one.basis().stream())
                    .map(Provision::instrument),
                DATA.series().stream()
                    .flatMap(one -> one.entries().stream())
                    .flatMap(entry -> entry.act().stream()))
            .flatMap(all -> all);
    assertThat(ids.distinct().filter(id -> DATA.find(id).isEmpty())).isEmpty();
  }

  @Test
  void every_region_and_area_that_is_referred_to_is_there() {
    assertThat(
            DATA.regions().stream()
                .flatMap(region -> region.parent().stream())
                .filter(id -> DATA.find(id).isEmpty()))
        .isEmpty();
    assertThat(
            DATA.areas().stream()
                .flatMap(area -> area.parent().stream())
                .filter(code -> DATA.find(code).isEmpty()))
        .isEmpty();
  }

  @Test
  void every_identifier_is_given_once() {
    assertThat(DATA.states()).extracting(State::code).doesNotHaveDuplicates();
    assertThat(DATA.withdrawnCodes()).extracting(WithdrawnCode::code).doesNotHaveDuplicates();
    assertThat(DATA.regions()).extracting(Region::id).doesNotHaveDuplicates();
    assertThat(DATA.organizations()).extracting(Organization::id).doesNotHaveDuplicates();
    assertThat(DATA.areas()).extracting(CooperationArea::code).doesNotHaveDuplicates();
    assertThat(DATA.instruments()).extracting(LegalInstrument::id).doesNotHaveDuplicates();
    assertThat(DATA.series()).extracting(ResolutionSeries::id).doesNotHaveDuplicates();
    assertThat(DATA.council()).extracting(CouncilYear::year).doesNotHaveDuplicates();
    assertThat(
            DATA.instruments().stream().flatMap(one -> one.symbol().stream()).map(Object::toString))
        .doesNotHaveDuplicates();
  }

  private static <R> void assertSources(
      List<R> records, java.util.function.Function<R, Optional<Provenance>> provenance) {
    assertThat(records).isNotEmpty();
    assertThat(
            records.stream().filter(one -> provenance.apply(one).isEmpty()).map(Object::toString))
        .isEmpty();
  }

  @Test
  void every_record_says_where_it_is_from() {
    assertSources(DATA.states(), State::provenance);
    assertSources(
        DATA.states().stream().flatMap(state -> state.formerNames().stream()).toList(),
        FormerName::provenance);
    assertSources(DATA.successions(), Succession::provenance);
    assertSources(DATA.withdrawnCodes(), WithdrawnCode::provenance);
    assertSources(DATA.regions(), Region::provenance);
    assertSources(DATA.organizations(), Organization::provenance);
    assertSources(
        DATA.organizations().stream().flatMap(one -> one.memberships().stream()).toList(),
        Membership::provenance);
    assertSources(
        DATA.organizations().stream().flatMap(one -> one.seats().stream()).toList(),
        Seat::provenance);
    assertSources(
        DATA.organizations().stream().flatMap(one -> one.formerNames().stream()).toList(),
        FormerName::provenance);
    assertSources(DATA.areas(), CooperationArea::provenance);
    assertSources(DATA.instruments(), LegalInstrument::provenance);
    assertSources(
        DATA.instruments().stream()
            .flatMap(one -> one.asTreaty().stream())
            .flatMap(treaty -> treaty.parties().stream())
            .filter(party -> !party.bound().isEmpty())
            .toList(),
        TreatyParty::provenance);
    assertSources(DATA.series(), ResolutionSeries::provenance);
    assertSources(DATA.council(), CouncilYear::provenance);
  }

  @Test
  void the_rules_of_the_library_find_no_error_in_them() {
    assertThat(
            StandardRules.validator().validate(DATA).findings().stream()
                .filter(finding -> finding.severity() == Severity.ERROR)
                .map(Finding::toString))
        .isEmpty();
  }

  /** Neither begins before the holder and the organization do, nor lies after their end. */
  @Test
  void every_status_lies_where_its_organization_and_its_holder_exist() {
    int held = 0;
    for (Organization organization : DATA.organizations()) {
      for (Membership membership : organization.memberships()) {
        List<DateInterval> existences =
            Stream.of(
                    organization.existence(),
                    membership.holder().asState().flatMap(DATA::find).map(State::existence),
                    membership
                        .holder()
                        .asOrganization()
                        .flatMap(DATA::find)
                        .flatMap(Organization::existence))
                .flatMap(Optional::stream)
                .toList();
        for (DateInterval existence : existences) {
          String what =
              "%s of %s %s".formatted(membership.holder(), organization.id(), membership.during());
          assertThat(membership.during().overlaps(existence)).as(what).isNotEqualTo(Certainty.NO);
          assertThat(existence.start().map(start -> membership.during().startsBefore(start)))
              .as("%s, which exists %s", what, existence)
              .isNotEqualTo(Optional.of(Certainty.YES));
          held++;
        }
      }
    }
    assertThat(held).isGreaterThan(600);
  }

  @Test
  void is_a_dossier_as_of_a_day_with_all_its_parts() {
    assertThat(DATA.id()).hasToString("reference");
    assertThat(DATA.asOf()).hasToString("2026-11-23");
    assertThat(DATA.organizations().size()).isGreaterThan(40);
    assertThat(DATA.instruments().size()).isGreaterThan(80);
    assertThat(DATA.debates()).isEmpty();
  }
}
