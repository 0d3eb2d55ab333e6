package org.chaptereight.validation;

import com.google.common.base.Ascii;
import com.google.common.base.Enums;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.primitives.Longs;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.chaptereight.text.LanguageTag;

/**
 * A message with the names of arguments in braces, taken apart.
 *
 * <p>It is the part of ICU's MessageFormat that messages need: {@code {state}}; {@code {days,
 * plural, one {# day} other {# days}}}, in which {@code #} is the number; and {@code {nearest,
 * select, — {} other {; nearest: {nearest}}}}, which goes by the value.
 */
final class MessageTemplate {

  /** What has to be known to print a piece. */
  private interface Arguments {
    String value(String name);

    String print(String name);
  }

  private interface Piece {
    void print(StringBuilder out, Arguments arguments);
  }

  private final LanguageTag language;
  private final ImmutableList<Piece> pieces;
  private final ImmutableSet<String> names;

  private MessageTemplate(LanguageTag language, List<Piece> pieces, Set<String> names) {
    this.language = language;
    this.pieces = ImmutableList.copyOf(pieces);
    this.names = ImmutableSet.copyOf(names);
  }

  /**
   * Reads a message in a language.
   *
   * @throws IllegalArgumentException if the braces are not as said above
   */
  static MessageTemplate parse(LanguageTag language, String text) {
    return new Parser(language, text).parse();
  }

  /** The language of the words. */
  LanguageTag language() {
    return language;
  }

  /** The names of the arguments, in the order in which they come first. */
  Set<String> names() {
    return names;
  }

  /**
   * The message with its arguments; what an argument says is not looked at again.
   *
   * @param value what an argument is for programs
   * @param print what an argument is for people
   */
  String print(UnaryOperator<String> value, UnaryOperator<String> print) {
    StringBuilder out = new StringBuilder();
    Arguments arguments =
        new Arguments() {
          @Override
          public String value(String name) {
            return value.apply(name);
          }

          @Override
          public String print(String name) {
            return print.apply(name);
          }
        };
    pieces.forEach(piece -> piece.print(out, arguments));
    return out.toString();
  }

  /** The message with arguments for people; one that is lacking is printed as its name. */
  String print(List<Argument> arguments) {
    return print(
        name -> find(name, arguments).map(Argument::value).orElse(name),
        name -> find(name, arguments).map(argument -> argument.in(language)).orElse(name));
  }

  private static Optional<Argument> find(String name, List<Argument> arguments) {
    return arguments.stream().filter(argument -> argument.name().equals(name)).findFirst();
  }

  /** Reads one message from left to right. */
  private static final class Parser {

    private final LanguageTag language;
    private final String text;
    private final ImmutableSet.Builder<String> names = ImmutableSet.builder();
    private int at;

    Parser(LanguageTag language, String text) {
      this.language = language;
      this.text = text;
    }

    MessageTemplate parse() {
      List<Piece> pieces = pieces("");
      if (at < text.length()) {
        throw refusal();
      }
      return new MessageTemplate(language, pieces, names.build());
    }

    /** Reads up to the end, or up to a brace that was not opened here. */
    private List<Piece> pieces(String number) {
      ImmutableList.Builder<Piece> pieces = ImmutableList.builder();
      while (at < text.length() && text.charAt(at) != '}') {
        char c = text.charAt(at);
        if (c == '{') {
          pieces.add(argument());
        } else if (c == '#' && !number.isEmpty()) {
          at++;
          pieces.add((out, arguments) -> out.append(arguments.print(number)));
        } else {
          String words = words(!number.isEmpty());
          pieces.add((out, arguments) -> out.append(words));
        }
      }
      return pieces.build();
    }

    private String words(boolean numbered) {
      int from = at;
      while (at < text.length()
          && "{}".indexOf(text.charAt(at)) < 0
          && !(numbered && text.charAt(at) == '#')) {
        at++;
      }
      return text.substring(from, at);
    }

    private Piece argument() {
      at++;
      String name = name();
      names.add(name);
      if (skip('}')) {
        return (out, arguments) -> out.append(arguments.print(name));
      }
      expect(',');
      String kind = name();
      expect(',');
      return switch (kind) {
        case "plural" -> plural(name);
        case "select" -> select(name);
        default -> throw refusal();
      };
    }

    private Piece select(String name) {
      Map<String, List<Piece>> cases = new HashMap<>();
      while (!skip('}')) {
        int open = text.indexOf('{', at);
        String value = text.substring(at, Math.max(open, at)).strip();
        at = Math.max(open, at);
        expect('{');
        if (value.isEmpty() || value.indexOf(' ') >= 0 || cases.put(value, pieces("")) != null) {
          throw refusal();
        }
        expect('}');
      }
      List<Piece> other = cases.get("other");
      if (other == null) {
        throw refusal();
      }
      ImmutableMap<String, List<Piece>> all = ImmutableMap.copyOf(cases);
      return (out, arguments) ->
          all.getOrDefault(arguments.value(name), other)
              .forEach(piece -> piece.print(out, arguments));
    }

    private Piece plural(String name) {
      Map<PluralForm, List<Piece>> forms = new EnumMap<>(PluralForm.class);
      while (!skip('}')) {
        PluralForm form = Enums.getIfPresent(PluralForm.class, Ascii.toUpperCase(name())).orNull();
        expect('{');
        if (form == null || forms.put(form, pieces(name)) != null) {
          throw refusal();
        }
        expect('}');
      }
      List<Piece> other = forms.get(PluralForm.OTHER);
      if (other == null) {
        throw refusal();
      }
      ImmutableMap<PluralForm, List<Piece>> all = ImmutableMap.copyOf(forms);
      return (out, arguments) -> {
        Long number = Longs.tryParse(arguments.value(name));
        PluralForm form =
            number == null || number < 0 ? PluralForm.OTHER : PluralForm.of(number, language);
        all.getOrDefault(form, other).forEach(piece -> piece.print(out, arguments));
      };
    }

    private String name() {
      blanks();
      int from = at;
      while (at < text.length() && isNamePart(text.charAt(at))) {
        at++;
      }
      if (at == from) {
        throw refusal();
      }
      String name = text.substring(from, at);
      blanks();
      return name;
    }

    private static boolean isNamePart(char c) {
      return Ascii.isLowerCase(c) || Ascii.isUpperCase(c) || (c >= '0' && c <= '9');
    }

    private void blanks() {
      while (at < text.length() && text.charAt(at) == ' ') {
        at++;
      }
    }

    private boolean skip(char c) {
      blanks();
      boolean next = at < text.length() && text.charAt(at) == c;
      at += next ? 1 : 0;
      return next;
    }

    private void expect(char c) {
      if (!skip(c)) {
        throw refusal();
      }
    }

    private IllegalArgumentException refusal() {
      return new IllegalArgumentException(
          "a message has braces around the names of arguments, or around their forms: %s at character %s"
              .formatted(text, at + 1));
    }
  }
}
