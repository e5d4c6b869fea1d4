package studio.kengen;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaPackage;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.library.dependencies.SlicesRuleDefinition;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/// The house: which room may import which.
class ArchitectureTest {
    private static final JavaClasses STUDIO =
            new ClassFileImporter()
                    .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                    .importPackages("studio.kengen");

    /// Every room and the rooms that it may import. `i18n` and `task` are leaves that all may import.
    private static final Map<String, List<String>> ROOMS =
            Map.ofEntries(
                    Map.entry("i18n", List.of()),
                    Map.entry("task", List.of()),
                    Map.entry("pattern", List.of()),
                    Map.entry("policy", List.of("pattern")),
                    Map.entry("catalog", List.of("pattern", "policy")),
                    Map.entry("engine", List.of("pattern", "policy", "catalog")),
                    Map.entry("design", List.of("pattern", "policy", "catalog", "engine")),
                    Map.entry("evidence", List.of("pattern", "policy", "catalog", "engine")),
                    Map.entry("control", belowAnd("design")),
                    Map.entry("generate", belowAnd("design", "evidence", "control")),
                    Map.entry("identitycenter", belowAnd("design", "control", "generate")),
                    Map.entry("prove", belowAnd("design", "control", "generate")),
                    Map.entry("check", domain("check")),
                    Map.entry("exchange", domain("")),
                    Map.entry("workspace", and(domain(""), "exchange")),
                    Map.entry("cli", and(domain(""), "exchange", "workspace")),
                    Map.entry("ui", and(domain(""), "exchange", "workspace")));

    private static final List<String> LEAVES = List.of("i18n", "task");

    /// Rooms that have rooms inside: each of these, and the others of the same house that it may import. The empty name is
    /// what stands at the door. Only the rooms at the door are open to the rest of the studio.
    private static final Map<String, House> HOUSES =
            Map.of(
                    "generate",
                    new House(
                            Set.of("", "kind", "detection", "deployment", "directory"),
                            Map.of(
                                    "", List.of(),
                                    "basis", List.of(""),
                                    "statement", List.of("", "basis"),
                                    "detection", List.of("", "basis", "statement"),
                                    "kind", List.of("", "basis", "statement", "detection"),
                                    "deployment", List.of("", "detection"),
                                    "directory", List.of(""))),
                    "exchange.xlsx",
                    new House(
                            Set.of("", "problem", "review"),
                            Map.of(
                                    "problem", List.of(),
                                    "sheet", List.of("problem"),
                                    "column", List.of("problem", "sheet"),
                                    "table", List.of("problem", "sheet", "column"),
                                    "review", List.of("problem", "sheet", "column", "table"),
                                    "", List.of("problem", "sheet", "column", "table"))),
                    "ui",
                    new House(ScreenRooms.ALL.keySet(), ScreenRooms.ALL));

    /// The rooms of the window.
    private static final class ScreenRooms {
        /// What every room with screens may import.
        private static final List<String> COMMON =
                List.of("theme", "wording", "grid", "dialog", "project", "filing", "shell");

        static final Map<String, List<String>> ALL =
                Map.ofEntries(
                        Map.entry("theme", List.of()),
                        Map.entry("wording", List.of()),
                        Map.entry("grid", List.of("theme")),
                        Map.entry("dialog", List.of("theme")),
                        Map.entry("project", List.of("wording")),
                        Map.entry("filing", List.of("project", "dialog")),
                        Map.entry(
                                "shell",
                                List.of("project", "filing", "dialog", "grid", "theme", "wording")),
                        Map.entry("window", COMMON),
                        Map.entry("venn", COMMON),
                        Map.entry("documents", COMMON),
                        Map.entry("table", COMMON),
                        Map.entry("proof", and(COMMON, "documents")),
                        Map.entry("knowledge", and(COMMON, "documents")),
                        Map.entry("control", and(COMMON, "knowledge")),
                        Map.entry("practice", and(COMMON, "table")),
                        Map.entry("steps", and(COMMON, "table", "control", "knowledge")),
                        Map.entry("identitycenter.plan", and(COMMON, "table")),
                        Map.entry("identitycenter.matrix", COMMON),
                        Map.entry(
                                "identitycenter",
                                and(
                                        COMMON,
                                        "table",
                                        "documents",
                                        "identitycenter.plan",
                                        "identitycenter.matrix")));
    }

    /// @param open which of the inner rooms everybody may import who may import the outer one
    /// @param rooms the inner rooms, each with those that it may import
    private record House(Set<String> open, Map<String, List<String>> rooms) {}

    @TestFactory
    List<DynamicTest> aRoomImportsOnlyTheRoomsBelowIt() {
        List<DynamicTest> tests = new ArrayList<>();
        ROOMS.forEach((room, mayImport) -> {
            String[] forbidden =
                    ROOMS.keySet().stream()
                            .filter(other -> !other.equals(room))
                            .filter(other -> !mayImport.contains(other))
                            .filter(other -> LEAVES.contains(room) || !LEAVES.contains(other))
                            .map(other -> "studio.kengen." + other + "..")
                            .toArray(String[]::new);
            tests.add(
                    DynamicTest.dynamicTest(
                            room,
                            () ->
                                    noClasses()
                                            .that()
                                            .resideInAPackage("studio.kengen." + room + "..")
                                            .should()
                                            .dependOnClassesThat()
                                            .resideInAnyPackage(forbidden)
                                            .orShould()
                                            .dependOnClassesThat()
                                            .resideInAPackage("studio.kengen.app..")
                                            .allowEmptyShould(true)
                                            .check(STUDIO)));
        });
        return tests;
    }

    @TestFactory
    List<DynamicTest> anInnerRoomImportsOnlyTheInnerRoomsBelowIt() {
        List<DynamicTest> tests = new ArrayList<>();
        HOUSES.forEach((name, house) ->
                house.rooms()
                        .forEach((room, mayImport) -> {
                            String[] forbidden =
                                    house.rooms().keySet().stream()
                                            .filter(other -> !other.equals(room))
                                            .filter(other -> !mayImport.contains(other))
                                            .map(other -> inner(name, other))
                                            .toArray(String[]::new);
                            tests.add(
                                    DynamicTest.dynamicTest(
                                            inner(name, room),
                                            () ->
                                                    noClasses()
                                                            .that()
                                                            .resideInAPackage(inner(name, room))
                                                            .should()
                                                            .dependOnClassesThat()
                                                            .resideInAnyPackage(forbidden)
                                                            .check(STUDIO)));
                        }));
        return tests;
    }

    @TestFactory
    List<DynamicTest> innerRoomsAreOpenToTheirOwnHouseOnly() {
        List<DynamicTest> tests = new ArrayList<>();
        HOUSES.forEach((name, house) -> {
            String[] closed =
                    house.rooms().keySet().stream()
                            .filter(room -> !house.open().contains(room))
                            .map(room -> inner(name, room))
                            .toArray(String[]::new);
            tests.add(
                    DynamicTest.dynamicTest(
                            name,
                            () ->
                                    noClasses()
                                            .that()
                                            .resideOutsideOfPackage("studio.kengen." + name + "..")
                                            .should()
                                            .dependOnClassesThat()
                                            .resideInAnyPackage(closed)
                                            .check(STUDIO)));
        });
        return tests;
    }

    /// No inner room is forgotten in [#HOUSES].
    @Test
    void everyInnerRoomHasItsRules() {
        HOUSES.forEach((name, house) ->
                assertThat(STUDIO.getPackage("studio.kengen." + name).getSubpackagesInTree())
                        .extracting(JavaPackage::getName)
                        .map(found -> found.substring(("studio.kengen." + name + ".").length()))
                        .allMatch(house.rooms()::containsKey));
    }

    private static String inner(String house, String room) {
        return "studio.kengen." + house + (room.isEmpty() ? "" : "." + room);
    }

    /// But for `check`: whatever lists the checks imports them all, and they import what a check is.
    @Test
    void noTwoRoomsNeedEachOther() {
        SlicesRuleDefinition.slices()
                .matching("studio.kengen.(**)")
                .should()
                .beFreeOfCycles()
                .check(
                        STUDIO.that(
                                DescribedPredicate.not(
                                        JavaClass.Predicates.resideInAPackage(
                                                "studio.kengen.check.."))));
    }

    @Test
    void exchangeFormatsDoNotKnowEachOther() {
        SlicesRuleDefinition.slices()
                .matching("studio.kengen.exchange.(*)..")
                .should()
                .notDependOnEachOther()
                .allowEmptyShould(true)
                .check(STUDIO);
    }

    @Test
    void javaFxStaysInTheWindow() {
        noClasses()
                .that()
                .resideOutsideOfPackages("studio.kengen.ui..", "studio.kengen.app..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("javafx..", "jfx..", "org.controlsfx..", "atlantafx..")
                .check(STUDIO);
    }

    @Test
    void excelStaysInItsExchangeFormat() {
        noClasses()
                .that()
                .resideOutsideOfPackage("studio.kengen.exchange.xlsx..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("org.apache.poi..")
                .check(STUDIO);
    }

    @Test
    void pdfStaysWithTheReports() {
        noClasses()
                .that()
                .resideOutsideOfPackage("studio.kengen.exchange.report..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("org.openpdf..")
                .check(STUDIO);
    }

    @Test
    void yamlStaysInItsExchangeFormat() {
        noClasses()
                .that()
                .resideOutsideOfPackage("studio.kengen.exchange.cloudformation..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("org.yaml..")
                .check(STUDIO);
    }

    @Test
    void jsonStaysAtTheEdges() {
        noClasses()
                .that()
                .resideOutsideOfPackages(
                        "studio.kengen.policy..",
                        "studio.kengen.catalog..",
                        "studio.kengen.evidence..",
                        "studio.kengen.exchange..",
                        "studio.kengen.workspace..",
                        "studio.kengen.cli..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("tools.jackson..", "com.fasterxml..")
                .check(STUDIO);
    }

    @Test
    void automataStayInThePatternRoom() {
        noClasses()
                .that()
                .resideOutsideOfPackage("studio.kengen.pattern..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("dk.brics..")
                .check(STUDIO);
    }

    private static List<String> belowAnd(String... rooms) {
        return and(List.of("pattern", "policy", "catalog", "engine"), rooms);
    }

    private static List<String> domain(String except) {
        return belowAnd(
                        "design",
                        "control",
                        "generate",
                        "identitycenter",
                        "prove",
                        "check",
                        "evidence")
                .stream()
                .filter(room -> !room.equals(except))
                .toList();
    }

    private static List<String> and(List<String> rooms, String... more) {
        List<String> all = new ArrayList<>(rooms);
        all.addAll(List.of(more));
        return List.copyOf(all);
    }
}
