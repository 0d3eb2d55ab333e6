package org.chaptereight.json.wire;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import org.chaptereight.code.Code;
import org.chaptereight.code.Reason;
import org.chaptereight.json.problem.ProblemCode;
import org.chaptereight.text.LanguageTag;
import org.chaptereight.text.MultilingualText;
import org.chaptereight.text.UnLanguage;
import org.jspecify.annotations.Nullable;

/** The wire of a text in several languages: an object of which the names are language tags. */
public final class MultilingualWire implements Wire<MultilingualText> {

  private static final ImmutableList<LanguageTag> OFFICIAL =
      Arrays.stream(UnLanguage.values())
          .map(UnLanguage::tag)
          .collect(ImmutableList.toImmutableList());

  private static final Names OFFICIAL_NAMES =
      new Names(OFFICIAL.stream().map(Code::toString).toList());

  /** The wire. */
  public MultilingualWire() {}

  @Override
  public @Nullable MultilingualText read(In in) {
    if (in.token() != Token.OBJECT) {
      in.wrongType("object", Reason.of("TYPE.texts", "an object of texts by language"));
      return null;
    }
    Object mark = in.mark();
    int before = in.problemCount();
    MultilingualText.Builder builder = MultilingualText.builder();
    int count = 0;
    @Nullable Spelling spelling = in.keepsSpelling() ? new Spelling() : null;
    for (int i; (i = in.nextField(OFFICIAL_NAMES)) != In.END_OF_OBJECT; ) {
      in.countFields(++count);
      LanguageTag language = i >= 0 ? OFFICIAL.get(i) : language(in);
      if (language == null || isTwice(in, builder, language)) {
        in.skipField();
      } else {
        in.next();
        in.isOptional();
        readText(in, builder, language);
        if (spelling != null) {
          spelling.saw(in, language);
        }
      }
    }
    if (in.problemCount() == before && builder.isEmpty()) {
      in.report(
          mark,
          Fault.of(
              ProblemCode.MISSING_FIELD,
              Reason.of("MISSING_FIELD.text", "expected a text in at least one language")));
    }
    if (in.problemCount() != before) {
      return null;
    }
    if (spelling != null) {
      spelling.keep(in, mark);
    }
    return builder.build();
  }

  /** The texts as they were written, which lenient reading keeps if a tag is spelled otherwise. */
  private static final class Spelling {

    private final Map<String, Object> texts = new LinkedHashMap<>();
    private boolean isOther;

    void saw(In in, LanguageTag language) {
      if (in.token() == Token.TEXT) {
        texts.put(in.name(), in.text());
        isOther |= !in.name().equals(language.toString());
      }
    }

    void keep(In in, Object mark) {
      if (isOther) {
        in.keep(new Kept(in.pointer(mark), false, texts));
      }
    }
  }

  private static @Nullable LanguageTag language(In in) {
    try {
      return LanguageTag.of(in.unknownName());
    } catch (IllegalArgumentException e) {
      in.report(Fault.because(ProblemCode.BAD_LANGUAGE, e));
      return null;
    }
  }

  private static boolean isTwice(In in, MultilingualText.Builder builder, LanguageTag language) {
    if (builder.contains(language)) {
      in.report(
          Fault.of(
              ProblemCode.DUPLICATE_FIELD,
              Reason.of(
                  "DUPLICATE_FIELD.language",
                  "there is a text in \"{language}\" already",
                  "language",
                  language)));
      return true;
    }
    return false;
  }

  private static void readText(In in, MultilingualText.Builder builder, LanguageTag language) {
    if (in.token() != Token.TEXT) {
      in.wrongType("string", Token.TEXT.words());
      return;
    }
    try {
      builder.put(language, in.text());
    } catch (IllegalArgumentException e) {
      in.refuse(Fault.because(ProblemCode.BAD_TEXT, e));
    }
  }

  @Override
  public void write(Out out, MultilingualText texts) {
    out.beginObject();
    texts.forEach(
        (language, text) -> {
          out.name(language.toString());
          out.text(text);
        });
    out.endObject();
  }

  @Override
  public Map<String, Object> schema(Definitions definitions) {
    return ImmutableMap.of(
        "description",
        "texts by language tag of BCP 47",
        "type",
        "object",
        "additionalProperties",
        ImmutableMap.of("type", "string", "minLength", 1),
        "minProperties",
        1);
  }
}
