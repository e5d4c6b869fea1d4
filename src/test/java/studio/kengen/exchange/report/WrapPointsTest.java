package studio.kengen.exchange.report;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WrapPointsTest {
    @ParameterizedTest
    @CsvSource({
        "a word or two, a |word |or |two",
        "arn:aws:iam::111122223333:role/app, arn:|aws:|iam::111122223333:|role/|app",
        "s3:GetObject, s3:|GetObject",
        "maplab-audit-logs, maplab-|audit-|logs",
        "2026-11-28, 2026-11-28",
        "地図を描く。, 地|図|を|描|く。",
        "（公開）API, （公|開）|API",
        "サービスと、ユーザー, サー|ビ|ス|と、|ユー|ザー",
        "𠮷野, 𠮷|野",
    })
    void linesEndBetweenWordsAndPartsOfNames(String text, String pieces) {
        StringBuilder marked = new StringBuilder(text);
        for (int at = text.length() - 1; at > 0; at--) {
            if (WrapPoints.between(text.charAt(at - 1), text.charAt(at))) {
                marked.insert(at, '|');
            }
        }

        assertThat(marked).hasToString(pieces);
    }
}
