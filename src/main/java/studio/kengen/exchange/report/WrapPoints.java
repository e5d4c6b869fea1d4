package studio.kengen.exchange.report;

import org.openpdf.text.SplitCharacter;
import org.openpdf.text.pdf.PdfChunk;

/// Where a line of a printed text may end: at spaces, between Japanese characters, and inside of ARNs and names of actions
/// and files after the characters that divide them. What must not begin or end a line in Japanese does not. Source: JIS X
/// 4051, line-start and line-end prohibition.
final class WrapPoints implements SplitCharacter {
    private static final String NEVER_FIRST =
            "、。，．・：；？！゛゜ヽヾゝゞ々ー’”）〕］｝〉》」』】°′″℃％‰…‥〜～｡｣､･ｰﾞﾟ,.:;?!)]}»%" + "ぁぃぅぇぉっゃゅょゎゕゖァィゥェォッャュョヮヵヶ";
    private static final String NEVER_LAST = "‘“（〔［｛〈《「『【｢([{«￥＄＃";
    private static final String DIVIDERS = ":/-_=,@&|";

    @Override
    public boolean isSplitCharacter(
            int start, int current, int end, char[] text, PdfChunk[] chunks) {
        return current + 1 < end && between(text[current], text[current + 1]);
    }

    /// Whether a line may end after `one` where `next` follows. Pairs of surrogates stay together: the library breaks in
    /// the middle of one where it may break after its first half.
    static boolean between(char one, char next) {
        if (Character.isWhitespace(next) || Character.isHighSurrogate(one)) {
            return false;
        }
        if (Character.isWhitespace(one)) {
            return true;
        }
        if (NEVER_FIRST.indexOf(next) >= 0 || NEVER_LAST.indexOf(one) >= 0) {
            return false;
        }
        return isEastAsian(one) || isEastAsian(next) || isDivided(one, next);
    }

    private static boolean isEastAsian(char character) {
        return character >= '\u2E80';
    }

    /// Numbers and dates stay whole.
    private static boolean isDivided(char one, char next) {
        return DIVIDERS.indexOf(one) >= 0 && DIVIDERS.indexOf(next) < 0 && !Character.isDigit(next);
    }
}
