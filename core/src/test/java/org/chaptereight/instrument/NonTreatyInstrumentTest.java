package org.chaptereight.instrument;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import org.chaptereight.citation.InstrumentId;
import org.chaptereight.organization.OrganizationId;
import org.chaptereight.organization.Party;
import org.chaptereight.text.MultilingualText;
import org.chaptereight.text.UnLanguage;
import org.chaptereight.time.PartialDate;
import org.junit.jupiter.api.Test;

final class NonTreatyInstrumentTest {

  private static NonTreatyInstrument.Builder declaration() {
    return NonTreatyInstrument.builder()
        .id(InstrumentId.of("UN-SCO-2010"))
        .kind(InstrumentKind.JOINT_DECLARATION)
        .title(MultilingualText.of(UnLanguage.ENGLISH, "Joint declaration on cooperation"))
        .signed(PartialDate.parse("2010-04-05"))
        .addSignatory(signatory("UN-SECRETARIAT"))
        .addSignatory(signatory("SCO-SECRETARIAT"));
  }

  private static Signatory signatory(String organization) {
    return Signatory.builder().party(Party.of(OrganizationId.of(organization))).build();
  }

  /** What a joint declaration of secretariats cannot have, the type has no place for. */
  @Test
  void has_no_place_for_ratification_entry_into_force_or_registration() {
    assertThat(
            Arrays.stream(NonTreatyInstrument.class.getDeclaredMethods())
                .filter(method -> Modifier.isAbstract(method.getModifiers()))
                .map(Method::getName))
        .containsExactlyInAnyOrder(
            "id",
            "kind",
            "title",
            "symbol",
            "adopted",
            "signed",
            "place",
            "signatories",
            "basis",
            "externalIds",
            "provenance");
    assertThat(NonTreatyInstrument.class.getMethods())
        .extracting(Method::getName)
        .doesNotContain(
            "inForce",
            "isInForceOn",
            "isInForceFor",
            "parties",
            "registration",
            "entryTerms",
            "withdrawalNotice",
            "suspensions",
            "amendments",
            "provisional",
            "depositary");
    // The same names are there in a treaty, so that the test would see them.
    assertThat(Treaty.class.getMethods())
        .extracting(Method::getName)
        .contains(
            "inForce",
            "isInForceOn",
            "isInForceFor",
            "parties",
            "registration",
            "entryTerms",
            "withdrawalNotice",
            "suspensions",
            "amendments",
            "provisional",
            "depositary");
  }

  @Test
  void is_no_treaty_and_no_act() {
    LegalInstrument declaration = declaration().build();
    assertThat(declaration.asTreaty()).isEmpty();
    assertThat(declaration.asNonTreaty()).contains(declaration().build());
    assertThat(declaration.asAct()).isEmpty();
  }

  @Test
  void keeps_the_signatories_in_their_order() {
    assertThat(declaration().build().signatories())
        .containsExactly(signatory("UN-SECRETARIAT"), signatory("SCO-SECRETARIAT"));
  }
}
