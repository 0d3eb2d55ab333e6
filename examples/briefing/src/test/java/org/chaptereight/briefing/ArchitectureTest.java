package org.chaptereight.briefing;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What may use what, over all modules. */
final class ArchitectureTest {

  /** The packages of the domain: each may use those before it, never those after it. */
  private static final List<String> LAYERS =
      List.of(
          "code",
          "time",
          "text",
          "symbol",
          "provenance",
          "citation",
          "naming",
          "state",
          "organization",
          "area",
          "vote",
          "instrument",
          "mandate",
          "cooperation",
          "council",
          "debate",
          "dossier",
          "reference",
          "validation",
          "rules");

  private static final JavaClasses CLASSES =
      new ClassFileImporter()
          .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
          .importPackages("org.chaptereight");

  @Test
  void sees_the_classes_of_every_module() {
    for (String seen :
        List.of(
            "org.chaptereight.dossier.Dossier",
            "org.chaptereight.json.ChapterEightJson",
            "org.chaptereight.fixtures.Fixtures",
            "org.chaptereight.briefing.Main")) {
      assertThat(CLASSES.contain(seen)).as(seen).isTrue();
    }
  }

  @Test
  void knows_every_package_of_the_domain() {
    assertThat(
            CLASSES.stream()
                .map(type -> type.getPackageName().replace("org.chaptereight", ""))
                .filter(name -> !name.isEmpty())
                .map(name -> name.substring(1).split("\\.", 2)[0])
                .filter(name -> !List.of("json", "fixtures", "briefing").contains(name)))
        .isSubsetOf(LAYERS);
  }

  @Test
  void a_package_of_the_domain_uses_only_those_before_it() {
    List<String> later = new ArrayList<>(LAYERS);
    for (String layer : LAYERS) {
      later.remove(layer);
      if (!later.isEmpty()) {
        noClasses()
            .that()
            .resideInAPackage("org.chaptereight." + layer + "..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                later.stream()
                    .map(name -> "org.chaptereight." + name + "..")
                    .toArray(String[]::new))
            .check(CLASSES);
      }
    }
  }

  @Test
  void the_domain_uses_java_guava_and_annotations_only() {
    classes()
        .that()
        .resideInAnyPackage(
            LAYERS.stream().map(name -> "org.chaptereight." + name + "..").toArray(String[]::new))
        .should()
        .onlyDependOnClassesThat()
        .resideInAnyPackage(
            "java..",
            "javax.annotation.processing..",
            "com.google.common..",
            "com.google.errorprone.annotations..",
            "org.immutables.value..",
            "org.jspecify.annotations..",
            "org.chaptereight..")
        .check(CLASSES);
  }

  @Test
  void packages_are_free_of_cycles() {
    slices().matching("org.chaptereight.(**)").should().beFreeOfCycles().check(CLASSES);
  }

  @Test
  void the_engine_of_the_format_knows_no_json_library() {
    noClasses()
        .that()
        .resideInAnyPackage(
            "org.chaptereight.json",
            "org.chaptereight.json.wire..",
            "org.chaptereight.json.table..")
        // The two modules are what the databind of a host loads.
        .and()
        .haveSimpleNameNotEndingWith("Module")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("tools.jackson..", "com.fasterxml..")
        .check(CLASSES);
  }

  @ParameterizedTest
  @ValueSource(strings = {"util", "utils", "common", "impl", "model", "dto", "helper", "manager"})
  void no_package_has_a_name_that_says_nothing(String name) {
    noClasses().should().resideInAPackage("org.chaptereight.." + name + "..").check(CLASSES);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"Util", "Utils", "Common", "Impl", "Model", "Dto", "DTO", "Helper", "Manager"})
  void no_class_has_a_name_that_says_nothing(String name) {
    noClasses().should().haveSimpleNameEndingWith(name).check(CLASSES);
  }

  @Test
  void what_immutables_generates_is_never_public() {
    classes().that().haveSimpleNameStartingWith("Immutable").should().notBePublic().check(CLASSES);
  }
}
