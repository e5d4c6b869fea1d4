package studio.kengen.pattern;

import static studio.kengen.pattern.Tokens.ANY_RUN;
import static studio.kengen.pattern.Tokens.SEGMENT_ONE;
import static studio.kengen.pattern.Tokens.SEGMENT_RUN;
import static studio.kengen.pattern.Tokens.SEPARATOR;

/// Lays a pattern over a subject, from left to right, without allocating.
final class Alignment {
    private Alignment() {}

    /// Whether the tokens can be laid over the whole subject so that every token that is not a run lies over one item it
    /// stands in `relation` to, and runs take the rest.
    ///
    /// Greedy: on a mismatch the latest run takes one item more. An earlier run never has to, since what it would take the
    /// latest free run can take as well; and a confined run ends at the next separator, which is also where a literal
    /// separator behind it must lie.
    static boolean exists(int[] tokens, Subject subject, Relation relation) {
        int end = subject.length();
        int token = 0;
        int item = 0;
        int run = -1;
        int runEnd = 0;
        int segmentRun = -1;
        int segmentRunEnd = 0;
        while (true) {
            if (token == tokens.length && item == end) {
                return true;
            }
            if (token < tokens.length && tokens[token] == ANY_RUN) {
                if (token + 1 == tokens.length) {
                    return true;
                }
                run = token++;
                runEnd = item;
                segmentRun = -1;
            } else if (token < tokens.length && tokens[token] == SEGMENT_RUN) {
                segmentRun = token++;
                segmentRunEnd = item;
            } else if (token < tokens.length
                    && item < end
                    && relation.holds(tokens[token], subject.at(item))) {
                token++;
                item = subject.after(item);
            } else if (segmentRun >= 0
                    && segmentRunEnd < end
                    && staysInSegment(subject.at(segmentRunEnd))) {
                segmentRunEnd = subject.after(segmentRunEnd);
                item = segmentRunEnd;
                token = segmentRun + 1;
            } else if (run >= 0 && runEnd < end) {
                runEnd = subject.after(runEnd);
                item = runEnd;
                token = run + 1;
                segmentRun = -1;
            } else {
                return false;
            }
        }
    }

    private static boolean staysInSegment(int item) {
        return item == SEGMENT_ONE || item == SEGMENT_RUN || (item >= 0 && item != SEPARATOR);
    }
}
