package studio.kengen.ui.wording;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import studio.kengen.catalog.AccessLevel;
import studio.kengen.design.AccessSource;
import studio.kengen.design.Impact;
import studio.kengen.design.Method;
import studio.kengen.design.NeededPermission;
import studio.kengen.design.Project;
import studio.kengen.design.RowId;
import studio.kengen.design.RowNames;
import studio.kengen.design.SourceKind;
import studio.kengen.design.Table;
import studio.kengen.i18n.Messages;

class WordingTest {
    private static final Messages ENGLISH = Messages.in(Locale.ENGLISH);

    @Test
    void whatIsShownCanBeTypedInEitherLanguage() {
        for (Locale language : Messages.LANGUAGES) {
            Messages messages = Messages.in(language);
            for (Impact impact : Impact.values()) {
                assertThat(ClosedSet.IMPACT.parse(ClosedSet.IMPACT.name(messages, impact)))
                        .contains(impact);
            }
            for (SourceKind kind : SourceKind.values()) {
                assertThat(ClosedSet.SOURCE_KIND.parse(ClosedSet.SOURCE_KIND.name(messages, kind)))
                        .contains(kind);
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"▲", "critical", " CRITICAL ", "致命的", "▲ Critical"})
    void anImpactIsKnownByItsSignOrItsWord(String typed) {
        assertThat(ClosedSet.IMPACT.parse(typed)).contains(Impact.CRITICAL);
    }

    @Test
    void aMethodIsKnownByItsNumber() {
        assertThat(ClosedSet.METHOD.parse("4")).contains(Method.MONITORING);
        assertThat(ClosedSet.METHOD.parse("4 監視")).contains(Method.MONITORING);
        assertThat(ClosedSet.METHOD.parse("6")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Read, Write",
                "RW",
                "r w",
                "R,W",
                "読み取り、書き込み",
                "write; READ",
                "Read\nWrite"
            })
    void accessLevelsAreNamesOrLetters(String typed) {
        assertThat(AccessLevels.parse(typed))
                .contains(EnumSet.of(AccessLevel.READ, AccessLevel.WRITE));
    }

    @Test
    void aMisspeltAccessLevelIsNoLevel() {
        assertThat(AccessLevels.parse("Raed")).isEmpty();
        assertThat(AccessLevels.parse("")).contains(Set.of());
    }

    @Test
    void everySetOfAccessLevelsIsReadBack() {
        Set<AccessLevel> all = EnumSet.allOf(AccessLevel.class);

        assertThat(AccessLevels.letters(all)).isEqualTo("L R W P T");
        assertThat(AccessLevels.parse(AccessLevels.letters(all))).contains(all);
        assertThat(AccessLevels.parse(AccessLevels.text(all))).contains(all);
    }

    @Test
    void aRowReadsInOneLine() {
        RowId source = new RowId("src1");
        NeededPermission row =
                new NeededPermission(
                        new RowId("n1"),
                        source,
                        "s3",
                        EnumSet.of(AccessLevel.READ, AccessLevel.WRITE),
                        List.of(),
                        new RowId("images"),
                        List.of(),
                        "");
        Project project =
                Project.empty("Map Lab")
                        .withRows(
                                Table.SOURCES,
                                List.of(
                                        new AccessSource(
                                                source,
                                                "Renderer",
                                                SourceKind.WORKLOAD,
                                                "",
                                                "",
                                                "")));

        assertThat(new RowPhrase(ENGLISH, RowNames.of(project)).of(row))
                .isEqualTo("Renderer · s3 · R W · images");
    }
}
