package org.chaptereight.rules;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableMap;
import java.util.Optional;
import java.util.function.Function;
import org.chaptereight.code.OpenCode;
import org.chaptereight.cooperation.Modality;
import org.chaptereight.debate.AgendaItemKind;
import org.chaptereight.debate.MeetingFormat;
import org.chaptereight.debate.OutcomeKind;
import org.chaptereight.debate.ParticipationBasis;
import org.chaptereight.instrument.InstrumentKind;
import org.chaptereight.instrument.TreatyActionKind;
import org.chaptereight.organization.MembershipStatus;
import org.chaptereight.organization.OfficeKind;
import org.chaptereight.organization.OpenSet;
import org.chaptereight.organization.OrganizationKind;
import org.chaptereight.text.MultilingualText;
import org.chaptereight.text.UnLanguage;
import org.chaptereight.validation.MessageBundle;

/**
 * The words for the codes of vocabularies, in the six official languages.
 *
 * <pre>{@code
 * Terms.of(MeetingFormat.OPEN_DEBATE).orElseThrow().in(FRENCH); // débat public
 * Terms.of(MeetingFormat.of("FIELD_VISIT"));                    // Optional.empty
 * }</pre>
 *
 * <p>There are terms for {@link AgendaItemKind}, {@link InstrumentKind}, {@link MeetingFormat},
 * {@link MembershipStatus}, {@link Modality}, {@link OfficeKind}, {@link OpenSet}, {@link
 * OrganizationKind}, {@link OutcomeKind}, {@link ParticipationBasis} and {@link TreatyActionKind}.
 * The resources {@code terms_en.properties} and so on say what they follow.
 */
public final class Terms {

  private static final ImmutableMap<String, Function<String, Object>> VOCABULARIES =
      ImmutableMap.<String, Function<String, Object>>builder()
          .put("AgendaItemKind", AgendaItemKind::of)
          .put("InstrumentKind", InstrumentKind::of)
          .put("MeetingFormat", MeetingFormat::of)
          .put("MembershipStatus", MembershipStatus::of)
          .put("Modality", Modality::of)
          .put("OfficeKind", OfficeKind::of)
          .put("OpenSet", OpenSet::of)
          .put("OrganizationKind", OrganizationKind::of)
          .put("OutcomeKind", OutcomeKind::of)
          .put("ParticipationBasis", ParticipationBasis::of)
          .put("TreatyActionKind", TreatyActionKind::of)
          .put("UnLanguage", UnLanguage::valueOf)
          .buildOrThrow();

  private static final ImmutableMap<Object, MultilingualText> ALL = read();

  private Terms() {}

  private static ImmutableMap<Object, MultilingualText> read() {
    MessageBundle bundle = MessageBundle.read(Terms.class::getResourceAsStream, "terms");
    ImmutableMap.Builder<Object, MultilingualText> terms = ImmutableMap.builder();
    for (String key : bundle.keys()) {
      int dot = key.indexOf('.');
      Function<String, Object> vocabulary =
          requireNonNull(VOCABULARIES.get(key.substring(0, dot)), key);
      terms.put(vocabulary.apply(key.substring(dot + 1)), bundle.message(key));
    }
    return terms.buildOrThrow();
  }

  /** The term of a code; nothing if its vocabulary has none, or it is not known here. */
  public static Optional<MultilingualText> of(OpenCode<?> code) {
    return Optional.ofNullable(ALL.get(requireNonNull(code, "code")));
  }

  /** The name of a language. */
  static MultilingualText of(UnLanguage language) {
    return requireNonNull(ALL.get(language), language.name());
  }
}
