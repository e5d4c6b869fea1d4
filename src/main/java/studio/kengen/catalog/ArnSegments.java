package studio.kengen.catalog;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/// An ARN as policies write it, with wildcards, cut into its six segments.
///
/// Source: IAM user guide, "IAM JSON policy elements: Resource": a wildcard stands for anything inside its segment,
/// slashes too, and a `*` that ends a segment may reach over the following colons; missing segments at the end are
/// wildcards.
///
/// @param segments the segments, each wildcard within its own
/// @param whole the ARN uncut, where a `*` in front of the last segment may reach over colons
record ArnSegments(List<Segment> segments, Segment whole, boolean reachesOverColons) {
    static final int SEGMENTS = 6;

    static ArnSegments of(String arn) {
        List<String> parts = cut(arn);
        List<Segment> segments =
                Stream.concat(parts.stream(), Stream.generate(() -> "*"))
                        .limit(SEGMENTS)
                        .map(Segment::ofArn)
                        .toList();
        boolean complete = parts.size() == SEGMENTS;
        boolean reaches =
                complete && parts.subList(0, SEGMENTS - 1).stream().anyMatch(p -> p.endsWith("*"));
        return new ArnSegments(segments, Segment.ofArn(arn), reaches);
    }

    /// The segments of an ARN or ARN form; the last one holds all further colons. Those of a policy variable or
    /// placeholder do not count.
    static List<String> cut(String arn) {
        String[] parts = new String[SEGMENTS];
        int count = 0;
        int start = 0;
        for (int i = 0; i < arn.length() && count < SEGMENTS - 1; i++) {
            if (arn.startsWith("${", i)) {
                i = Math.max(i, arn.indexOf('}', i));
            } else if (arn.charAt(i) == ':') {
                parts[count++] = arn.substring(start, i);
                start = i + 1;
            }
        }
        parts[count++] = arn.substring(start);
        return Arrays.asList(parts).subList(0, count);
    }
}
