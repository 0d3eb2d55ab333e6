package org.chaptereight.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.ImmutableClassToInstanceMap;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.function.LongConsumer;
import java.util.stream.Stream;
import org.chaptereight.dossier.Dossier;
import org.chaptereight.json.problem.ReadLimits;
import org.chaptereight.time.DateInterval;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Null is refused by its name, by every public method that is given something. */
final class NullsTest {

  private static final Path SOURCES = Path.of("src/main/java/org/chaptereight/json");

  /** Modules are called by Jackson. */
  private static final List<String> OTHERS =
      List.of("ChapterEightModule", "ChapterEightJackson2Module");

  private static final Dossier DOSSIER =
      ChapterEightJson.strict()
          .readDossier(Faults.document("'regions':[{'id':'R','name':{'en':'r'}}]"));

  @TempDir private static Path folder;

  private static final Document<Dossier> DOCUMENT =
      ChapterEightJson.lenient().read(Dossier.class, Faults.document("'x':1"));

  /** All public types of the package; the static methods of those that have no instances. */
  static Stream<Object> face() {
    return Stream.of(
        ChapterEightJson.class,
        ChapterEightJson.strict(),
        ChapterEightJson.lenient(),
        ChapterEightJson.strict().lines(),
        ChapterEightJson.lenient().lines(),
        DOCUMENT,
        CanonicalJson.class,
        DossierRecord.in(DOSSIER).findFirst().orElseThrow(),
        ChapterEightJson.strict().tryRead(DateInterval.class, "{}"),
        ChapterEightJson.strict()
            .lines()
            .read(DateInterval.class, new ByteArrayInputStream("{}".getBytes(UTF_8)))
            .findFirst()
            .orElseThrow());
  }

  private static Class<?> typeOf(Object one) {
    return one instanceof Class<?> type ? type : one.getClass();
  }

  @Test
  void the_whole_face_is_looked_at() throws IOException {
    List<String> seen = face().map(one -> typeOf(one).getSimpleName()).toList();
    try (Stream<Path> files = Files.list(SOURCES)) {
      assertThat(
              files
                  .map(file -> file.getFileName().toString().replace(".java", ""))
                  .filter(name -> !OTHERS.contains(name) && isPublic(name)))
          .containsExactlyInAnyOrderElementsOf(seen);
    }
  }

  private static boolean isPublic(String name) {
    return source(name).contains("\npublic ");
  }

  private static String source(String name) {
    try {
      Path file = SOURCES.resolve(name + ".java");
      return Files.exists(file) ? Files.readString(file) : "";
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  @ParameterizedTest
  @MethodSource("face")
  void null_is_refused_by_the_name_of_the_parameter(Object one) {
    for (Method method : typeOf(one).getDeclaredMethods()) {
      if (Modifier.isPublic(method.getModifiers()) && !method.getName().equals("equals")) {
        for (int i = 0; i < method.getParameterCount(); i++) {
          if (!method.getParameterTypes()[i].isPrimitive()) {
            assertNamed(one, method, i);
          }
        }
      }
    }
  }

  private static void assertNamed(Object one, Method method, int index) {
    @Nullable Object[] arguments =
        Arrays.stream(method.getParameterTypes()).map(NullsTest::some).toArray();
    arguments[index] = null;
    assertThatThrownBy(() -> method.invoke(one, arguments))
        .as("%s, argument %s", method, index)
        .cause()
        .isInstanceOf(NullPointerException.class)
        .hasMessage(method.getParameters()[index].getName());
  }

  private static Object some(Class<?> type) {
    return requireNonNull(
        ImmutableClassToInstanceMap.builder()
            .put(Class.class, DateInterval.class)
            .put(Dossier.class, DOSSIER)
            .put(Dossier.Builder.class, Dossier.builder())
            .put(Document.class, DOCUMENT)
            .put(InputStream.class, new ByteArrayInputStream("{}".getBytes(UTF_8)))
            .put(LongConsumer.class, bytes -> {})
            .put(Object.class, DateInterval.ongoing())
            .put(OutputStream.class, new ByteArrayOutputStream())
            .put(Path.class, folder.resolve("file"))
            .put(ReadLimits.class, ReadLimits.standard())
            .put(Stream.class, Stream.empty())
            .put(String.class, "{}")
            .put(byte[].class, "{}".getBytes(UTF_8))
            .build()
            .get(type),
        type.toString());
  }
}
