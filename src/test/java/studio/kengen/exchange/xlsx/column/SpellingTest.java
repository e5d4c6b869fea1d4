package studio.kengen.exchange.xlsx.column;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import studio.kengen.design.Impact;
import studio.kengen.design.Method;
import studio.kengen.design.SourceKind;

class SpellingTest {
    @ParameterizedTest
    @CsvSource({
        "Table 1, NEEDED",
        "表1, NEEDED",
        "表１, NEEDED",
        "table1 needed permissions, NEEDED",
        "表1 必要な権限, NEEDED",
        "表3-1, UNACCEPTABLE",
        "表３－１, UNACCEPTABLE",
        "Table 3‐2 (derived), REQUESTED",
        "表4, CONTROLS",
        "表4 受容リスク, ACCEPTED_RISKS",
        "アクセス元, SOURCES",
    })
    void aSheetIsKnownByItsNameInEitherLanguage(String name, SheetName expected) {
        assertThat(SheetName.read(name)).contains(expected);
    }

    @ParameterizedTest
    @CsvSource({"Sheet1", "表1 (2)", "表11", "Table 12", "''", "-"})
    void otherSheetsAreNotTakenForATable(String name) {
        assertThat(SheetName.read(name)).isEmpty();
    }

    @Test
    void noNameMeansTwoSheets() {
        Map<String, SheetName> bySpelling = new HashMap<>();
        for (SheetName sheet : SheetName.values()) {
            for (String spelling : Spelling.of(sheet.word().key())) {
                assertThat(bySpelling.put(spelling, sheet)).as(spelling).isNull();
            }
        }
    }

    @ParameterizedTest
    @CsvSource({"Critical, CRITICAL", "CRITICAL, CRITICAL", "致命的, CRITICAL", "局所的, LOCALIZED"})
    void impactsAreUnderstoodInEitherLanguage(String word, Impact expected) {
        assertThat(Columns.IMPACTS.read(word)).contains(expected);
    }

    @ParameterizedTest
    @CsvSource({"2, MEDIATED_ACCESS", "②, MEDIATED_ACCESS", "monitoring, MONITORING"})
    void methodsAreUnderstoodByNumberAndWord(String word, Method expected) {
        assertThat(new Wording<>(Method.class, "xlsx.method.").read(word)).contains(expected);
    }

    @ParameterizedTest
    @CsvSource({"AWSサービス, AWS_SERVICE", "aws service, AWS_SERVICE", "匿名, ANONYMOUS"})
    void kindsAreUnderstoodInEitherLanguage(String word, SourceKind expected) {
        assertThat(new Wording<>(SourceKind.class, "xlsx.kind.").read(word)).contains(expected);
    }
}
