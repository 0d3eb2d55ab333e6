package org.chaptereight.json;

import static org.chaptereight.json.PartyArbitraries.office;
import static org.chaptereight.json.PartyArbitraries.organizationId;
import static org.chaptereight.json.PartyArbitraries.party;
import static org.chaptereight.json.StateArbitraries.formerName;
import static org.chaptereight.json.ValueArbitraries.code;
import static org.chaptereight.json.ValueArbitraries.date;
import static org.chaptereight.json.ValueArbitraries.externalId;
import static org.chaptereight.json.ValueArbitraries.few;
import static org.chaptereight.json.ValueArbitraries.id;
import static org.chaptereight.json.ValueArbitraries.interval;
import static org.chaptereight.json.ValueArbitraries.language;
import static org.chaptereight.json.ValueArbitraries.maybe;
import static org.chaptereight.json.ValueArbitraries.provenance;
import static org.chaptereight.json.ValueArbitraries.text;
import static org.chaptereight.json.ValueArbitraries.wording;
import static org.chaptereight.json.ValueArbitraries.words;

import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Builders;
import net.jqwik.api.Combinators;
import org.chaptereight.citation.InstrumentId;
import org.chaptereight.naming.PrintedName;
import org.chaptereight.organization.ChapterEightStanding;
import org.chaptereight.organization.Exit;
import org.chaptereight.organization.ExitKind;
import org.chaptereight.organization.Membership;
import org.chaptereight.organization.MembershipStatus;
import org.chaptereight.organization.Organization;
import org.chaptereight.organization.OrganizationKind;
import org.chaptereight.organization.Person;
import org.chaptereight.organization.PersonId;
import org.chaptereight.organization.Seat;
import org.chaptereight.organization.Tenure;
import org.chaptereight.text.LanguageTag;
import org.chaptereight.text.MultilingualText;

/** Organizations and persons. */
final class OrganizationArbitraries {

  private OrganizationArbitraries() {}

  static Arbitrary<Organization> organization() {
    return Builders.withBuilder(Organization::builder)
        .use(organizationId())
        .in(Organization.Builder::id)
        .use(code(OrganizationKind::of, "REGIONAL", "CLUB"))
        .in(Organization.Builder::kind)
        .use(text())
        .in(Organization.Builder::name)
        .use(maybe(text()))
        .in(Organization.Builder::acronyms)
        .use(few(formerName()))
        .in(Organization.Builder::formerNames)
        .use(few(wording()))
        .in(Organization.Builder::variants)
        .use(maybe(organizationId()))
        .in(Organization.Builder::parent)
        .use(few(organizationId()))
        .in(Organization.Builder::predecessors)
        .use(few(id().map(InstrumentId::of)))
        .in(Organization.Builder::foundedBy)
        .use(maybe(standing()))
        .in(Organization.Builder::chapterEight)
        .use(maybe(interval()))
        .in(Organization.Builder::existence)
        .use(few(seat()))
        .in(Organization.Builder::seats)
        .use(few(membership()))
        .in(Organization.Builder::memberships)
        .use(few(externalId()))
        .in(Organization.Builder::externalIds)
        .use(provenance())
        .in(Organization.Builder::provenance)
        .build(Organization.Builder::build);
  }

  private static Arbitrary<Membership> membership() {
    return Builders.withBuilder(Membership::builder)
        .use(party())
        .in(Membership.Builder::holder)
        .use(code(MembershipStatus::of, "MEMBER", "GUEST_OF_HONOUR"))
        .in(Membership.Builder::status)
        .use(interval())
        .in(Membership.Builder::during)
        .use(maybe(date()))
        .in(Membership.Builder::decided)
        .use(maybe(id().map(InstrumentId::of)))
        .in(Membership.Builder::by)
        .use(maybe(exit()))
        .in(Membership.Builder::exit)
        .use(provenance())
        .in(Membership.Builder::provenance)
        .build(Membership.Builder::build);
  }

  private static Arbitrary<Exit> exit() {
    return Builders.withBuilder(Exit::builder)
        .use(code(ExitKind::of, "WITHDRAWAL", "SLAMMED_DOOR"))
        .in(Exit.Builder::kind)
        .use(maybe(date()))
        .in(Exit.Builder::decided)
        .use(maybe(date()))
        .in(Exit.Builder::notice)
        .use(maybe(id().map(InstrumentId::of)))
        .in(Exit.Builder::by)
        .build(Exit.Builder::build);
  }

  private static Arbitrary<Seat> seat() {
    return Builders.withBuilder(Seat::builder)
        .use(text())
        .in(Seat.Builder::place)
        .use(interval())
        .in(Seat.Builder::during)
        .use(provenance())
        .in(Seat.Builder::provenance)
        .build(Seat.Builder::build);
  }

  private static Arbitrary<ChapterEightStanding> standing() {
    return Combinators.combine(Arbitraries.of(ChapterEightStanding.Claim.values()), provenance())
        .as(ChapterEightStanding::of);
  }

  static Arbitrary<Person> person() {
    return Builders.withBuilder(Person::builder)
        .use(id().map(PersonId::of))
        .in(Person.Builder::id)
        .use(names())
        .in((builder, names) -> builder.name(names.name()).familyName(names.family()))
        .use(few(printedName()))
        .in(Person.Builder::printedNames)
        .use(few(tenure()))
        .in(Person.Builder::tenures)
        .use(few(externalId()))
        .in(Person.Builder::externalIds)
        .use(provenance())
        .in(Person.Builder::provenance)
        .build(Person.Builder::build);
  }

  private record NameParts(MultilingualText name, Optional<MultilingualText> family) {}

  /** A family name is a part of the name in the same language. */
  private static Arbitrary<NameParts> names() {
    return Arbitraries.oneOf(
        text().map(name -> new NameParts(name, Optional.empty())),
        text().map(name -> new NameParts(name, Optional.of(name))),
        Combinators.combine(language(), words())
            .as(
                (language, family) ->
                    new NameParts(
                        only(language, "x " + family), Optional.of(only(language, family)))));
  }

  private static MultilingualText only(LanguageTag language, String text) {
    return MultilingualText.builder().put(language, text).build();
  }

  /** Initials are a part of the name. */
  private static Arbitrary<PrintedName> printedName() {
    return Combinators.combine(language(), maybe(words()), words(), maybe(words()), provenance())
        .as(
            (language, title, family, initials, provenance) ->
                PrintedName.builder()
                    .language(language)
                    .title(title)
                    .name(initials.map(first -> first + " " + family).orElse(family))
                    .initials(initials)
                    .provenance(provenance)
                    .build());
  }

  private static Arbitrary<Tenure> tenure() {
    return Builders.withBuilder(Tenure::builder)
        .use(office())
        .in(Tenure.Builder::office)
        .use(interval())
        .in(Tenure.Builder::during)
        .use(few(date()))
        .in(Tenure.Builder::attested)
        .use(provenance())
        .in(Tenure.Builder::provenance)
        .build(Tenure.Builder::build);
  }
}
