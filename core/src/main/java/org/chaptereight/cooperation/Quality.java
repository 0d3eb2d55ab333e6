package org.chaptereight.cooperation;

import java.util.List;
import org.chaptereight.code.OpenCode;
import org.chaptereight.code.Vocabulary;

/**
 * What a statement says that its subjects are like, need, or bring with them. An open vocabulary.
 */
public final class Quality extends OpenCode<Quality> {

  /** It reaches all over the world. */
  public static final Quality GLOBAL = new Quality("GLOBAL");

  /** It is the main event of a presidency of the Council. */
  public static final Quality CENTREPIECE_OF_PRESIDENCY = new Quality("CENTREPIECE_OF_PRESIDENCY");

  /** It is met together. */
  public static final Quality COLLECTIVE_APPROACH = new Quality("COLLECTIVE_APPROACH");

  /** It is met by cooperating more closely. */
  public static final Quality CLOSER_COOPERATION = new Quality("CLOSER_COOPERATION");

  /** Every State can be a member. */
  public static final Quality UNIVERSAL_MEMBERSHIP = new Quality("UNIVERSAL_MEMBERSHIP");

  /** No matter is outside its work. */
  public static final Quality UNIVERSAL_SCOPE = new Quality("UNIVERSAL_SCOPE");

  /** Its legitimacy is recognized internationally. */
  public static final Quality RECOGNIZED_LEGITIMACY = new Quality("RECOGNIZED_LEGITIMACY");

  /** It knows its own region better than others do. */
  public static final Quality KNOWLEDGE_OF_THE_REGION = new Quality("KNOWLEDGE_OF_THE_REGION");

  /** It has mechanisms of its own. */
  public static final Quality OWN_MECHANISMS = new Quality("OWN_MECHANISMS");

  /** It is made for the conditions of the place. */
  public static final Quality FITTED_TO_LOCAL_CONDITIONS =
      new Quality("FITTED_TO_LOCAL_CONDITIONS");

  /** It aims at peaceful political solutions. */
  public static final Quality PEACEFUL_SOLUTIONS = new Quality("PEACEFUL_SOLUTIONS");

  /** It matters a great deal. */
  public static final Quality VERY_IMPORTANT = new Quality("VERY_IMPORTANT");

  /** It covers more and more. */
  public static final Quality WIDENING = new Quality("WIDENING");

  /** It moves faster and faster. */
  public static final Quality GAINING_MOMENTUM = new Quality("GAINING_MOMENTUM");

  /** It completes something else. */
  public static final Quality COMPLEMENTARY = new Quality("COMPLEMENTARY");

  /** It has not been there for long. */
  public static final Quality RELATIVELY_YOUNG = new Quality("RELATIVELY_YOUNG");

  /** Its political influence grows. */
  public static final Quality GROWING_INFLUENCE = new Quality("GROWING_INFLUENCE");

  /** It can be seen and felt. */
  public static final Quality TANGIBLE = new Quality("TANGIBLE");

  /** It is about doing, not only about saying. */
  public static final Quality PRACTICAL = new Quality("PRACTICAL");

  /** It has many sides. */
  public static final Quality MULTIFACETED = new Quality("MULTIFACETED");

  /** It can respond with force to many threats. */
  public static final Quality ROBUST_RESPONSE = new Quality("ROBUST_RESPONSE");

  /** It is worked on hard. */
  public static final Quality INTENSIVE = new Quality("INTENSIVE");

  /** It is done actively. */
  public static final Quality ACTIVE = new Quality("ACTIVE");

  /** It goes well. */
  public static final Quality SUCCESSFUL = new Quality("SUCCESSFUL");

  /** It bears fruit. */
  public static final Quality PRODUCTIVE = new Quality("PRODUCTIVE");

  /** It is meant and done with energy. */
  public static final Quality STRONG = new Quality("STRONG");

  /** The United Nations coordinates from the centre. */
  public static final Quality CENTRAL_COORDINATING_ROLE = new Quality("CENTRAL_COORDINATING_ROLE");

  /** The United Nations leads. */
  public static final Quality LEADING_ROLE = new Quality("LEADING_ROLE");

  /** It needs partners. */
  public static final Quality PARTNERSHIPS = new Quality("PARTNERSHIPS");

  /** It is one of the main things that count. */
  public static final Quality MAIN_FACTOR = new Quality("MAIN_FACTOR");

  /** None of those left out matters as much. */
  public static final Quality MOST_IMPORTANT = new Quality("MOST_IMPORTANT");

  /** It is a large part. */
  public static final Quality SUBSTANTIAL = new Quality("SUBSTANTIAL");

  /** It helps the purposes of the United Nations. */
  public static final Quality SERVES_UN_PURPOSES = new Quality("SERVES_UN_PURPOSES");

  /** It takes a place of its own accord. */
  public static final Quality ACTIVE_POSITIONING = new Quality("ACTIVE_POSITIONING");

  /** It is given the attention it needs. */
  public static final Quality DUE_ATTENTION = new Quality("DUE_ATTENTION");

  /** It allows no exception. */
  public static final Quality STRICT = new Quality("STRICT");

  /** The prerogatives of the United Nations and its Security Council are respected. */
  public static final Quality PREROGATIVES_OF_THE_COUNCIL =
      new Quality("PREROGATIVES_OF_THE_COUNCIL");

  /** It makes use of what there is. */
  public static final Quality EXISTING_MECHANISMS = new Quality("EXISTING_MECHANISMS");

  /** Something else rests on it. */
  public static final Quality FOUNDATION = new Quality("FOUNDATION");

  /** It is new. */
  public static final Quality INNOVATIVE = new Quality("INNOVATIVE");

  /** It can be used elsewhere later. */
  public static final Quality TRANSFERABLE = new Quality("TRANSFERABLE");

  private static final Vocabulary<Quality> KNOWN =
      Vocabulary.of(
          List.of(
              GLOBAL,
              CENTREPIECE_OF_PRESIDENCY,
              COLLECTIVE_APPROACH,
              CLOSER_COOPERATION,
              UNIVERSAL_MEMBERSHIP,
              UNIVERSAL_SCOPE,
              RECOGNIZED_LEGITIMACY,
              KNOWLEDGE_OF_THE_REGION,
              OWN_MECHANISMS,
              FITTED_TO_LOCAL_CONDITIONS,
              PEACEFUL_SOLUTIONS,
              VERY_IMPORTANT,
              WIDENING,
              GAINING_MOMENTUM,
              COMPLEMENTARY,
              RELATIVELY_YOUNG,
              GROWING_INFLUENCE,
              TANGIBLE,
              PRACTICAL,
              MULTIFACETED,
              ROBUST_RESPONSE,
              INTENSIVE,
              ACTIVE,
              SUCCESSFUL,
              PRODUCTIVE,
              STRONG,
              CENTRAL_COORDINATING_ROLE,
              LEADING_ROLE,
              PARTNERSHIPS,
              MAIN_FACTOR,
              MOST_IMPORTANT,
              SUBSTANTIAL,
              SERVES_UN_PURPOSES,
              ACTIVE_POSITIONING,
              DUE_ATTENTION,
              STRICT,
              PREROGATIVES_OF_THE_COUNCIL,
              EXISTING_MECHANISMS,
              FOUNDATION,
              INNOVATIVE,
              TRANSFERABLE));

  private Quality(String text) {
    super(text);
  }

  /**
   * Reads a code; one that is not known here is kept.
   *
   * @throws IllegalArgumentException if the text is not a code (see {@link OpenCode})
   */
  public static Quality of(String text) {
    return KNOWN.resolve(text, Quality::new);
  }

  @Override
  public Vocabulary<Quality> vocabulary() {
    return KNOWN;
  }
}
