package org.chaptereight.json.wire;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.chaptereight.code.Characters;
import org.chaptereight.code.JsonPointer;
import org.chaptereight.code.Reason;
import org.chaptereight.json.problem.InvalidDocumentException;
import org.chaptereight.json.problem.Problem;
import org.chaptereight.json.problem.ProblemCode;
import org.chaptereight.json.problem.ReadLimits;
import org.jspecify.annotations.Nullable;

/**
 * A reader of one document, token by token, and the problems found in it so far.
 *
 * <p>The abstract methods are the port that an adapter serves. The others are for the wires: a wire
 * that finds a fault reports it, moves past the value, and returns null; so reading goes on, and
 * every problem of a document is found in one pass.
 */
public abstract class In {

  /** Returned by {@link #nextField} at the end of the object. */
  public static final int END_OF_OBJECT = -1;

  /** Returned by {@link #nextField} for a name that is not among those given. */
  public static final int UNKNOWN_NAME = -2;

  private static final int TOKENS_BETWEEN_REPORTS = 1 << 10;

  /**
   * What begins here is no large document yet: to look for its values costs more than to make them.
   */
  private static final int TOKENS_OF_SMALL = 1 << 14;

  private static final int BYTES_OF_SMALL = 1 << 18;

  private static final int MAX_NUMBER_SHOWN = 40;

  private final ReadSettings settings;
  private final List<Problem> problems = new ArrayList<>();
  private final List<Kept> kept = new ArrayList<>();
  private final List<UnknownKind> unknownKinds = new ArrayList<>();
  private @Nullable Recent recent;

  /** From which token on values are shared. */
  private int sharingFrom = TOKENS_OF_SMALL;

  private int tokens;

  /** How many tokens there were when a value began that could be left out; -1 if none did. */
  private int optionalAt = -1;

  private boolean ended;
  private int elements;
  private Migrations.@Nullable Version version;

  /** What was kept as a whole, and what would be wrong with it. */
  private record UnknownKind(JsonPointer place, List<Supplier<Problem>> problems) {

    void refuse(In in) {
      problems.forEach(problem -> in.report(problem.get()));
    }
  }

  /** A reader by these settings. */
  protected In(ReadSettings settings) {
    this.settings = settings;
  }

  // The port.

  /** Moves to the next token. */
  protected abstract Token nextToken();

  /** The token that the reader stands on. */
  protected abstract Token token();

  /**
   * Moves to the next name in an object.
   *
   * @return the index of the name, or {@link #END_OF_OBJECT} or {@link #UNKNOWN_NAME}
   */
  protected abstract int nextName(Names names);

  /** The name that the reader stands on or behind. */
  protected abstract String name();

  /** The text or number here, as written. */
  protected abstract String text();

  /**
   * What a wire has read of the text here, if it is among the recent ones; null if they are not
   * looked at, since the parser has no characters but a String.
   */
  protected abstract <T> @Nullable T find(TextWire<T> wire, Recent among);

  /** Whether the boolean here is true. */
  protected abstract boolean isTrue();

  /** A mark of the object or list that begins here, for {@link #place(Object)}. */
  protected abstract Object mark();

  /**
   * The pointer to the token here; other than the place, it is told without a look at what stands
   * before.
   */
  protected abstract JsonPointer pointer();

  /** The pointer to an object or list whose end has been reached. */
  protected abstract JsonPointer pointer(Object mark);

  /**
   * The place of the token here, which is found when it is asked for: that takes a look at the
   * whole line.
   */
  protected abstract Supplier<Place> here();

  /** The place of the beginning of an object or list whose end has been reached. */
  protected abstract Place place(Object mark);

  /**
   * The place of the value of a field in an object whose end has been reached; if it is not known,
   * that of the object.
   */
  protected Place place(Object mark, String field) {
    Place object = place(mark);
    return new Place(
        object.pointer().field(field), object.line(), object.column(), object.offset());
  }

  /** How many bytes of the input have been read, about; -1 if it is not known. */
  protected abstract long bytesRead();

  /**
   * What is wrong with the input, if the exception of the JSON library tells that; null if it is of
   * another kind.
   */
  protected abstract @Nullable Problem faultOf(RuntimeException exception);

  // For the wires.

  final boolean isLenient() {
    return settings.lenient();
  }

  /**
   * Whether what is known here and written otherwise is kept. What an older version wrote is
   * written as today, perhaps under other names: there is no place to put it back.
   */
  final boolean keepsSpelling() {
    return isLenient() && version == null;
  }

  final Migrations migrations() {
    return settings.migrations();
  }

  /** The document is of an older version. */
  final void isOf(Migrations.Version older) {
    version = older;
  }

  /** What the older version that the document is of wrote otherwise; null if it is of today. */
  final Migrations.@Nullable Version older() {
    return version;
  }

  private Place place() {
    return here().get();
  }

  final int problemCount() {
    return problems.size();
  }

  final void report(Problem problem) {
    problems.add(problem);
    if (problems.size() >= settings.problems()) {
      throw new InvalidDocumentException(problems, false);
    }
  }

  /** Reports a fault of the token here. */
  final void report(Fault fault) {
    report(fault.at(place(), found()));
  }

  /** The refusal of the document for a fault of the token here, and for nothing else. */
  final InvalidDocumentException refusal(Fault fault) {
    return new InvalidDocumentException(List.of(fault.at(place(), found())), false);
  }

  /** Reports a fault of an object or list as a whole. */
  final void report(Object mark, Fault fault) {
    report(fault.at(place(mark), ""));
  }

  /** Reports a fault of the value of a field in an object as a whole. */
  final void report(Object mark, String field, Fault fault) {
    report(fault.at(place(mark, field), ""));
  }

  /** Reports a fault of the value here, which has been read or is skipped. */
  final void refuse(Fault fault) {
    report(fault);
    skip();
  }

  /** The field of which the value begins here can be left out. */
  final void isOptional() {
    optionalAt = tokens;
  }

  /**
   * Refuses a value for its type.
   *
   * @param type the type of JSON that was expected
   * @param expected what was expected, in words
   */
  final void wrongType(String type, Reason expected) {
    Reason reason =
        token() == Token.NULL && optionalAt == tokens
            ? Reason.of(
                "WRONG_TYPE.null",
                "expected {expected}, found null; leave the field out instead",
                "expected",
                expected)
            : Reason.of(
                "WRONG_TYPE",
                "expected {expected}, found {found}",
                "expected",
                expected,
                "found",
                token().words());
    refuse(new Fault(ProblemCode.WRONG_TYPE, type, reason));
  }

  private String found() {
    return switch (token()) {
      case NAME -> Characters.quote(name());
      case TEXT -> Characters.quote(text());
      case INTEGER, DECIMAL -> shortened(text());
      case BOOLEAN -> Boolean.toString(isTrue());
      case NULL -> "null";
      case OBJECT -> "{";
      case LIST -> "[";
      case OBJECT_END -> "}";
      case LIST_END -> "]";
      case OTHER, END -> "";
    };
  }

  private static String shortened(String number) {
    return number.length() <= MAX_NUMBER_SHOWN
        ? number
        : number.substring(0, MAX_NUMBER_SHOWN) + "…";
  }

  /** The name here, which no table has. */
  final String unknownName() {
    if (name().length() > limits().nameLength()) {
      stop(Fault.over(ProblemCode.LIMIT_NAME, "the name of a field longer", limits().nameLength()));
    }
    return name();
  }

  /** Says how large the document is; where that is not known, its tokens tell. */
  protected final void isOfLength(int bytes) {
    if (bytes > BYTES_OF_SMALL) {
      sharingFrom = 1;
    }
  }

  /** What a wire has read of an equal text not long ago. */
  final <T> @Nullable T recent(TextWire<T> wire) {
    if (tokens < sharingFrom) {
      return null;
    }
    if (recent == null) {
      recent = new Recent();
    }
    return find(wire, recent);
  }

  /** Keeps what a wire has read of the text here, for the next one that is equal. */
  final void isRecent(TextWire<?> wire, String text, Object value) {
    if (recent != null) {
      recent.keep(wire, text, value);
    }
  }

  /** Moves to the next token. */
  final Token next() {
    countToken();
    return nextToken();
  }

  /** Moves to the next name in an object; see {@link #nextName}. */
  final int nextField(Names names) {
    countToken();
    return nextName(names);
  }

  /** Reports every now and then how far reading has come: all of it goes by tokens. */
  private void countToken() {
    if (++tokens % TOKENS_BETWEEN_REPORTS == 0) {
      settings.progress().accept(bytesRead());
    }
  }

  /** Moves from the beginning of an object or list to its end; stays at any other token. */
  final void skip() {
    int open = 0;
    for (Token token = token(); token != Token.END; token = next()) {
      if (token == Token.OBJECT || token == Token.LIST) {
        open++;
      } else if (token == Token.OBJECT_END || token == Token.LIST_END) {
        open--;
      }
      if (open <= 0) {
        return;
      }
    }
  }

  final void skipField() {
    next();
    skip();
  }

  /** Keeps a part of the document, to be given back when it is written. */
  final void keep(Kept part) {
    kept.add(part);
  }

  /**
   * Keeps a value of a kind that is unknown here.
   *
   * @param problems what is wrong with it, where it cannot be left out
   */
  final void keepWhole(Kept part, List<Supplier<Problem>> problems) {
    keep(part);
    unknownKinds.add(new UnknownKind(part.place(), problems));
  }

  /** Reports that what was kept last as a whole cannot be left out. */
  final void refuseUnknownKind() {
    unknownKinds.get(unknownKinds.size() - 1).refuse(this);
  }

  /** Reports what was left out of an object that cannot be made, perhaps for the lack of it. */
  final void refuseUnknownKinds(Object mark) {
    JsonPointer object = pointer(mark);
    unknownKinds.stream()
        .filter(left -> left.place().isAtOrBelow(object))
        .forEach(left -> left.refuse(this));
  }

  /** Keeps the value here, which has been read, as it was written. */
  final void keepHere(Object value) {
    keep(new Kept(pointer(), false, value));
  }

  /** What was kept so far, in the order of the document. */
  public final List<Kept> kept() {
    return kept;
  }

  /** Counts an element of a list. */
  final void countElement() {
    if (++elements > limits().elements()) {
      stop(Fault.over(ProblemCode.LIMIT_ELEMENTS, "more elements in lists", limits().elements()));
    }
  }

  /** Checks how many fields the object here has so far. */
  final void countFields(int count) {
    if (count > limits().fields()) {
      stop(Fault.over(ProblemCode.LIMIT_FIELDS, "more fields in an object", limits().fields()));
    }
  }

  /** Whether the document has been read, and what follows is too much. */
  protected final boolean hasEnded() {
    return ended;
  }

  /** The limits that hold. */
  protected final ReadLimits limits() {
    return settings.limits();
  }

  private void stop(Fault fault) {
    problems.add(fault.at(place(), found()));
    throw new InvalidDocumentException(problems, false);
  }

  /**
   * Reads the one document there is.
   *
   * @param cut what is wrong with what would follow, if the input is not all that there is
   * @throws InvalidDocumentException if it has a problem
   */
  public final <T> T document(Wire<T> wire, @Nullable Problem cut) {
    T value = null;
    boolean complete = cut == null;
    try {
      if (next() == Token.END) {
        report(
            cut != null
                ? cut
                : Fault.of(
                        ProblemCode.EMPTY_INPUT, Reason.of("EMPTY_INPUT", "there is no document"))
                    .at(Place.START, ""));
      } else {
        value = read(wire);
        ended = true;
        if (next() != Token.END) {
          report(Fault.TRAILING);
        } else if (cut != null) {
          report(cut);
        }
      }
    } catch (InvalidDocumentException e) {
      throw e;
    } catch (RuntimeException e) {
      Problem fault = faultOf(e);
      if (fault == null) {
        throw e;
      }
      problems.add(fault);
      complete &= ended;
    }
    return result(value, complete);
  }

  /**
   * Reads the value of which the first token is current, in a document that others read too.
   *
   * @throws InvalidDocumentException if it has a problem
   */
  public final <T> T value(Wire<T> wire) {
    return result(read(wire), true);
  }

  private <T> @Nullable T read(Wire<T> wire) {
    @Nullable T value = wire.read(this);
    if (value == null && problems.isEmpty()) {
      refuseUnknownKind();
    }
    return value;
  }

  private <T> T result(@Nullable T value, boolean complete) {
    if (value == null || !problems.isEmpty()) {
      throw new InvalidDocumentException(problems, complete);
    }
    return value;
  }
}
