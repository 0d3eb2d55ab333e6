package org.chaptereight.briefing;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.File;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.chaptereight.code.Characters;
import org.chaptereight.debate.DebateAgenda;
import org.chaptereight.dossier.Dossier;
import org.chaptereight.fixtures.Fixtures;
import org.chaptereight.json.ChapterEightJson;
import org.chaptereight.json.problem.InvalidDocumentException;
import org.chaptereight.json.problem.Problem;
import org.chaptereight.rules.StandardRules;
import org.chaptereight.text.UnLanguage;
import org.chaptereight.validation.Report;
import org.jspecify.annotations.Nullable;

/** Reads a dossier, checks it, and prints what it holds and its debates. */
public final class Main {

  /** The dossier was read, and there is no finding of severity error. */
  static final int FINE = 0;

  /** The dossier was read, and there is a finding of severity error. */
  static final int FOUND_ERRORS = 1;

  /** The dossier could not be read, or the arguments are not those of {@link #USAGE}. */
  static final int NOT_READ = 2;

  private static final int MAX_PATH = 1_000;

  private static final String USAGE =
      """
      usage: briefing [--lang ar|zh|en|fr|ru|es] [dossier.json]
      Reads the dossier, or else the example that ships with it, checks it, and prints what it holds and
      its debates.
      Exit code: 0 if all is well, 1 if there are errors in the data, 2 if it cannot be read.
      """;

  private final PrintStream out;
  private final PrintStream err;

  Main(PrintStream out, PrintStream err) {
    this.out = out;
    this.err = err;
  }

  /** Runs the program; the virtual machine is left only with an exit code other than 0. */
  public static void main(String[] args) {
    // Not System.out, which writes in the encoding of the machine.
    PrintStream out = new PrintStream(new FileOutputStream(FileDescriptor.out), true, UTF_8);
    PrintStream err = new PrintStream(new FileOutputStream(FileDescriptor.err), true, UTF_8);
    int code = new Main(out, err).run(Arrays.asList(args));
    if (code != FINE) {
      System.exit(code);
    }
  }

  int run(List<String> args) {
    UnLanguage language = UnLanguage.ENGLISH;
    String file = null;
    for (Iterator<String> rest = args.iterator(); rest.hasNext(); ) {
      String arg = rest.next();
      if (arg.equals("--help")) {
        out.print(USAGE);
        return FINE;
      } else if (arg.equals("--lang")) {
        Optional<UnLanguage> known = language(rest.hasNext() ? rest.next() : "");
        if (known.isEmpty()) {
          return usage("--lang takes one of " + languages());
        }
        language = known.get();
      } else if (arg.startsWith("-")) {
        return usage("unknown option " + arg);
      } else if (file != null) {
        return usage("one dossier at a time: " + file + ", " + arg);
      } else {
        file = arg;
      }
    }
    return brief(file, Labels.in(language));
  }

  private static Optional<UnLanguage> language(String tag) {
    return Arrays.stream(UnLanguage.values())
        .filter(language -> language.tag().toString().equals(tag))
        .findFirst();
  }

  private static String languages() {
    return Arrays.stream(UnLanguage.values())
        .map(language -> language.tag().toString())
        .collect(Collectors.joining(", "));
  }

  private int usage(String why) {
    err.println(Characters.inLine(why, MAX_PATH));
    err.print(USAGE);
    return NOT_READ;
  }

  private int brief(@Nullable String file, Labels labels) {
    Dossier dossier;
    try {
      dossier =
          file == null
              ? ChapterEightJson.strict().readDossier(Fixtures.eurasia2016Json())
              : ChapterEightJson.strict().readDossier(Path.of(file));
    } catch (InvalidDocumentException e) {
      return problems(shown(file, labels), e, labels);
    } catch (UncheckedIOException | InvalidPathException e) {
      err.println(labels.get(unreadable(file, e), "file", shown(file, labels)));
      return NOT_READ;
    }
    out.print(Overview.of(dossier, labels));
    for (DebateAgenda debate : dossier.debates()) {
      out.print("\n" + Briefing.of(dossier, debate, labels));
    }
    Report report = StandardRules.validator().validate(dossier);
    out.print(Briefing.of(report, labels));
    return report.hasErrors() ? FOUND_ERRORS : FINE;
  }

  private static String shown(@Nullable String file, Labels labels) {
    return labels.latin(Characters.inLine(String.valueOf(file), MAX_PATH));
  }

  private static String unreadable(@Nullable String file, RuntimeException e) {
    if (e.getCause() instanceof NoSuchFileException) {
      return "file.missing";
    }
    return file != null && new File(file).isDirectory() ? "file.directory" : "file.unreadable";
  }

  /** The place as editors jump to it, the code for programs, and the words for people. */
  private static String line(Problem problem, Labels labels) {
    String pointer = problem.pointer().printed();
    String place =
        "%s:%s%s %s"
            .formatted(
                problem.line(),
                problem.column(),
                pointer.isEmpty() ? "" : " " + pointer,
                problem.code());
    return labels.latin(place) + labels.get("colon") + problem.message(labels.language());
  }

  private int problems(String file, InvalidDocumentException refused, Labels labels) {
    List<Problem> problems = refused.problems();
    err.println(
        labels
            .get("problems", "file", file)
            .replace("{problems}", labels.counted("problems", problems.size())));
    problems.forEach(problem -> err.println("  " + line(problem, labels)));
    if (!refused.isComplete()) {
      err.println("  " + labels.get("problems.more"));
    }
    return NOT_READ;
  }
}
