package studio.kengen.ui.grid;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class TsvTest {
    @Test
    void readsABlockCopiedInExcelOnWindows() {
        assertThat(Tsv.parse("API\tsqs\r\nRenderer\ts3\r\n"))
                .containsExactly(List.of("API", "sqs"), List.of("Renderer", "s3"));
    }

    @Test
    void readsACellWithLineEndsTabsAndQuotes() {
        assertThat(Tsv.parse("\"a\nb\"\t\"c\td\"\t\"he said \"\"no\"\"\""))
                .containsExactly(List.of("a\nb", "c\td", "he said \"no\""));
    }

    @Test
    void readsEmptyCellsAndEmptyRows() {
        assertThat(Tsv.parse("\ta\t\n\nb"))
                .containsExactly(List.of("", "a", ""), List.of(""), List.of("b"));
    }

    @Test
    void anEmptyTextIsOneEmptyCell() {
        assertThat(Tsv.parse("")).containsExactly(List.of(""));
    }

    @Test
    void quotesThatDoNotEncloseACellStayAsTheyAre() {
        assertThat(Tsv.parse("say \"no\"\t\"half\t\"a\" and b"))
                .containsExactly(List.of("say \"no\"", "\"half", "\"a\" and b"));
    }

    @Test
    void aQuotedEmptyCellIsEmpty() {
        assertThat(Tsv.parse("\"\"\tx")).containsExactly(List.of("", "x"));
    }

    @Test
    void writesASingleCellWithoutLineEnd() {
        assertThat(Tsv.format(List.of(List.of("s3:GetObject")))).isEqualTo("s3:GetObject");
    }

    @Test
    void writesABlockAsExcelDoes() {
        assertThat(Tsv.format(List.of(List.of("a\nb", "c"), List.of("\"d\"", "e \"f\""))))
                .isEqualTo("\"a\nb\"\tc\n\"\"\"d\"\"\"\te \"f\"\n");
    }

    @Test
    void whatIsWrittenIsReadBackUnchanged() {
        Random random = new Random(7);
        for (int round = 0; round < 2_000; round++) {
            List<List<String>> block = randomBlock(random);
            assertThat(Tsv.parse(Tsv.format(block))).isEqualTo(block);
        }
    }

    private static List<List<String>> randomBlock(Random random) {
        int width = 1 + random.nextInt(3);
        List<List<String>> block = new ArrayList<>();
        for (int row = 0; row <= random.nextInt(3); row++) {
            List<String> cells = new ArrayList<>();
            for (int column = 0; column < width; column++) {
                cells.add(randomCell(random));
            }
            block.add(cells);
        }
        return block;
    }

    private static String randomCell(Random random) {
        StringBuilder cell = new StringBuilder();
        for (int i = random.nextInt(5); i > 0; i--) {
            cell.append("a権\"\"\t\n, ".charAt(random.nextInt(8)));
        }
        return cell.toString();
    }
}
