package studio.kengen.exchange.xlsx.column;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import studio.kengen.design.RowId;
import studio.kengen.exchange.xlsx.column.Resolution.Ambiguous;
import studio.kengen.exchange.xlsx.column.Resolution.Found;
import studio.kengen.exchange.xlsx.column.Resolution.Unknown;
import studio.kengen.exchange.xlsx.column.RowLabels.Named;

class RowLabelsTest {
    private static final RowId RENDERER = new RowId("src1");
    private static final RowId DEVELOPER = new RowId("src2");

    private final RowLabels labels =
            labels(named("src1", "Renderer"), named("src2", "開発者"), named("src3", ""));

    @Test
    void aRowIsCalledByItsName() {
        assertThat(labels.label(RENDERER)).isEqualTo("Renderer");
        assertThat(labels.resolve("Renderer")).isEqualTo(new Found(RENDERER));
    }

    @Test
    void theIdOfARowWillDo() {
        assertThat(labels.resolve("src2")).isEqualTo(new Found(DEVELOPER));
        assertThat(labels.label(new RowId("src3"))).isEqualTo("src3");
    }

    @Test
    void caseWidthAndBlanksOfANameDoNotCount() {
        assertThat(labels.resolve(" ＲＥＮＤＥＲＥＲ ")).isEqualTo(new Found(RENDERER));
    }

    @Test
    void rowsOfTheSameNameAreToldApartByTheirIds() {
        RowLabels twins = labels(named("a", "Renderer"), named("b", "Renderer"));

        assertThat(twins.label(new RowId("b"))).isEqualTo("Renderer [b]");
        assertThat(twins.resolve("Renderer [b]")).isEqualTo(new Found(new RowId("b")));
        assertThat(twins.resolve("Renderer")).isEqualTo(new Ambiguous(new RowId("a"), 2));
    }

    @Test
    void theIdCountsWhereTheNameBeforeItHasChanged() {
        assertThat(labels.resolve("an older name [src2]")).isEqualTo(new Found(DEVELOPER));
    }

    @Test
    void aNameThatNoRowHasIsKeptAsAnId() {
        assertThat(labels.resolve("Importer")).isEqualTo(new Unknown(new RowId("Importer")));
        assertThat(labels.label(new RowId("Importer"))).isEqualTo("Importer");
    }

    @Test
    void anIdThatReadsLikeTheNameOfARowIsBracketed() {
        assertThat(labels.label(new RowId("Renderer"))).isEqualTo("[Renderer]");
        assertThat(labels.resolve("[Renderer]")).isEqualTo(new Unknown(new RowId("Renderer")));
    }

    @Test
    void aRowWithoutANameIsDescribedBeforeItsId() {
        RowLabels permissions =
                RowLabels.described(
                        List.of(named("n1", "")), Map.of(new RowId("n1"), "API: s3 Read → maps"));

        assertThat(permissions.label(new RowId("n1"))).isEqualTo("API: s3 Read → maps [n1]");
        assertThat(permissions.resolve("whatever [n1]")).isEqualTo(new Found(new RowId("n1")));
        assertThat(permissions.resolve("a, b [n2]")).isEqualTo(new Unknown(new RowId("n2")));
        assertThat(permissions.isOne("a, b [n2]")).isTrue();
    }

    @Test
    void everyLabelLeadsBackToItsRow() {
        Random random = new Random(5);
        for (int round = 0; round < 3_000; round++) {
            List<Named> rows = new ArrayList<>();
            Set<String> ids = new HashSet<>();
            for (int n = random.nextInt(6); n > 0; n--) {
                String id = text(random);
                if (!id.isBlank() && ids.add(id)) {
                    rows.add(named(id, text(random)));
                }
            }
            RowLabels odd =
                    random.nextBoolean()
                            ? RowLabels.named(rows)
                            : RowLabels.described(rows, Map.of());
            rows.forEach(row ->
                    assertThat(odd.resolve(odd.label(row.id()))).isEqualTo(new Found(row.id())));
            RowId anywhere = new RowId(text(random));
            assertThat(odd.resolve(odd.label(anywhere)).id()).isEqualTo(anywhere);
        }
    }

    private static String text(Random random) {
        List<String> parts = List.of("a", "A", "Ａ", "[", "]", " ", "*", "b", "\n", "　");
        StringBuilder text = new StringBuilder();
        for (int n = random.nextInt(5); n > 0; n--) {
            text.append(parts.get(random.nextInt(parts.size())));
        }
        return text.toString();
    }

    private static RowLabels labels(Named... rows) {
        return RowLabels.named(List.of(rows));
    }

    private static Named named(String id, String name) {
        return new Named(new RowId(id), id, name);
    }
}
