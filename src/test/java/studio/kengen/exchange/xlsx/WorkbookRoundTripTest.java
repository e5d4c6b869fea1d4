package studio.kengen.exchange.xlsx;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import studio.kengen.design.Premise;
import studio.kengen.design.Project;
import studio.kengen.design.RandomProjects;
import studio.kengen.design.Table;
import studio.kengen.i18n.Messages;

class WorkbookRoundTripTest {
    static IntStream seeds() {
        return IntStream.range(0, 50);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void everyProjectComesBackEqualInEitherLanguage(int seed) throws Exception {
        Project project = RandomProjects.project(seed, 8);

        for (Messages language : List.of(Workbooks.ENGLISH, Workbooks.JAPANESE)) {
            Project back = Workbooks.read(Workbooks.write(project, language)).project();

            assertThat(back.details()).isEqualTo(project.details());
            for (Table table : Table.all()) {
                assertThat(back.rows(table)).isEqualTo(project.rows(table));
            }
        }
    }

    @Test
    void aProjectWhoseReferencesLeadSomewhereComesBackWithoutComplaint() throws Exception {
        for (Messages language : List.of(Workbooks.ENGLISH, Workbooks.JAPANESE)) {
            WorkbookImport back = Workbooks.read(Workbooks.write(Workbooks.mapLab(), language));

            assertThat(back.project()).isEqualTo(Workbooks.mapLab());
            assertThat(Workbooks.warnings(back)).isEmpty();
            assertThat(Workbooks.notes(back)).isEmpty();
        }
    }

    /// All of it would not fit into one cell.
    @Test
    void twoThousandLinesOfOwnKnowledgeComeBackAsTheyWere() throws Exception {
        List<String> lines =
                IntStream.rangeClosed(1, 2_000)
                        .mapToObj(line ->
                                switch (line % 4) {
                                    case 0 -> "";
                                    case 1 -> "list default-regions";
                                    case 2 -> "  source =our own, line " + line;
                                    default -> "    values eu-west-1 地域 " + line;
                                })
                        .toList();
        Project empty = Project.empty("Map Lab");
        Project project =
                empty.withDetails(empty.details().knowing(lines.subList(0, lines.size() - 1)));

        for (Messages language : List.of(Workbooks.ENGLISH, Workbooks.JAPANESE)) {
            WorkbookImport back = Workbooks.read(Workbooks.write(project, language));

            assertThat(back.project()).isEqualTo(project);
            assertThat(Workbooks.warnings(back)).isEmpty();
        }
    }

    @Test
    void anEmptyProjectComesBackEmpty() throws Exception {
        Project empty = Project.empty("nothing yet");

        assertThat(Workbooks.read(Workbooks.write(empty, Workbooks.JAPANESE)).project())
                .isEqualTo(empty);
    }

    @Test
    void theSameProjectGivesTheSameBytes() throws Exception {
        assertThat(Workbooks.write(Workbooks.mapLab(), Workbooks.ENGLISH))
                .isEqualTo(Workbooks.write(Workbooks.mapLab(), Workbooks.ENGLISH));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "=1+1",
                "+81 3 1234 5678",
                "-1",
                "@SUM(A1)",
                "\t=1",
                "\r=1",
                "'quoted",
                "012345678901",
                "1.23E11",
                "TRUE",
                "2026-03-31",
                "#REF!",
                "_x000D_",
                "_x005F_x0041_",
                "\u0000\u0008\u001f\ufffe\uffff",
                "\ud800 alone \udc00",
                "👩‍💻 𠮷野家",
                " outer blanks ",
                "\n\n",
                "\r\n"
            })
    void everyTextComesBackAsItWas(String text) throws Exception {
        Project project =
                Project.empty(text)
                        .withRows(Table.PREMISES, List.of(new Premise(Workbooks.id("pre1"), text)));

        assertThat(Workbooks.read(Workbooks.write(project, Workbooks.ENGLISH)).project())
                .isEqualTo(project);
    }
}
