package studio.kengen.exchange.xlsx.column;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import studio.kengen.exchange.xlsx.column.QuotedItems.Item;

class QuotedItemsTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "a, b",
                "a\nb",
                "a\r\nb",
                " a ,b, ",
                "a、b",
                "a；b",
                "\n\na\n,\nb\n",
                "\"a\",b"
            })
    void linesAndCommasOfEitherScriptSeparate(String cell) {
        assertThat(texts(cell)).containsExactly("a", "b");
    }

    @Test
    void anItemInQuotationMarksKeepsItsCommas() {
        assertThat(texts("\"a, b\", c")).containsExactly("a, b", "c");
        assertThat(texts("\"say \"\"hi\"\"\"\nc")).containsExactly("say \"hi\"", "c");
    }

    @Test
    void marksThatDoNotEncloseAnItemAreText() {
        assertThat(texts("\"a\" b, c\"d\", \"e")).containsExactly("\"a\" b", "c\"d\"", "\"e");
    }

    @Test
    void onlyWhatWouldBeMisreadIsQuoted() {
        assertThat(QuotedItems.lines(List.of("s3:Get*", "a, b", ""), QuotedItems.COMMAS))
                .isEqualTo("s3:Get*\n\"a, b\"\n\"\"");
    }

    @Test
    void everyListComesBackAsItWas() {
        Random random = new Random(3);
        for (int round = 0; round < 20_000; round++) {
            List<String> list = new ArrayList<>();
            for (int n = random.nextInt(4); n > 0; n--) {
                list.add(text(random));
            }
            assertThat(texts(QuotedItems.lines(list, QuotedItems.COMMAS))).isEqualTo(list);
        }
    }

    private static List<String> texts(String cell) {
        return QuotedItems.split(cell, QuotedItems.COMMAS).stream().map(Item::text).toList();
    }

    private static String text(Random random) {
        String alphabet = "ab\",、;\n\r\t 　\u2028\u0000";
        StringBuilder text = new StringBuilder();
        for (int n = random.nextInt(5); n > 0; n--) {
            text.append(alphabet.charAt(random.nextInt(alphabet.length())));
        }
        return text.toString();
    }
}
