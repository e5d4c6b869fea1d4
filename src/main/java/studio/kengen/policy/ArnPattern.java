package studio.kengen.policy;

import studio.kengen.pattern.SegmentRule;
import studio.kengen.pattern.StringSet;
import studio.kengen.pattern.WildcardPattern;

/// A pattern for ARNs, as a set of strings. Which strings a wildcard stands for depends on where the pattern is written.
///
/// **In a `Resource` element** wildcards stand for anything within one of the six parts between colons; a `*` that is the
/// last character of its part may reach over the following colons. A `/` is an ordinary character. Source: IAM user guide,
/// "IAM JSON policy elements: Resource", Using wildcards in resource ARNs.
///
/// **In an `Arn…` condition** each of the six parts is compared by itself, so no wildcard reaches over a colon. Source:
/// IAM user guide, "IAM JSON policy elements: Condition operators", ARN condition operators.
///
/// In both, the sixth part is everything after the fifth colon, and its own colons (`log-group:name:*`) are ordinary
/// characters. AWS speaks of six parts without saying so for the last one; matching more there is the reading under which
/// `arn:aws:s3:::bucket/a*c` covers an object whose key has a colon.
///
/// Immutable and safe to share between threads.
///
/// @param pattern the strings that match
public record ArnPattern(WildcardPattern pattern) {
    /// The pattern of a `Resource` element; `*` is every resource.
    public static ArnPattern ofResource(String text) {
        return ofResource(WildcardPattern.of(text));
    }

    /// As [#ofResource(String)], for a pattern that was made by filling in policy variables.
    public static ArnPattern ofResource(WildcardPattern pattern) {
        return new ArnPattern(pattern.confined(SegmentRule.ALL_BUT_TRAILING_RUNS, Arn.PARTS));
    }

    /// The pattern of an `Arn…` condition.
    public static ArnPattern ofCondition(String text) {
        return ofCondition(WildcardPattern.of(text));
    }

    /// As [#ofCondition(String)], for a pattern that was made by filling in policy variables.
    public static ArnPattern ofCondition(WildcardPattern pattern) {
        return new ArnPattern(pattern.confined(SegmentRule.EVERY_WILDCARD, Arn.PARTS));
    }

    /// The `Resource` text with the parts that it lacks, as AWS fills them in: `arn:aws:sqs` is `arn:aws:sqs:*:*:*`. Text
    /// that does not start with `arn:` is given back as it is.
    ///
    /// AWS does so in identity-based policies and refuses short ARNs in session policies; its pages are silent about the
    /// other kinds. Source: IAM user guide, "Identify AWS resources with Amazon Resource Names (ARNs)" and "IAM
    /// identifiers".
    public static String completed(String text) {
        if (!text.startsWith("arn:")) {
            return text;
        }
        int colons = 0;
        for (int at = text.indexOf(':'); at >= 0; at = text.indexOf(':', at + 1)) {
            colons++;
        }
        int missing = Arn.PARTS - 1 - colons;
        return missing <= 0 ? text : text + ":*".repeat(missing);
    }

    /// Whether the ARN matches.
    public boolean matches(String arn) {
        return pattern.matches(arn);
    }

    /// Whether every ARN that `other` matches, this pattern matches too.
    public boolean contains(ArnPattern other) {
        return pattern.contains(other.pattern);
    }

    /// Whether some string matches both.
    public boolean intersects(ArnPattern other) {
        return pattern.intersects(other.pattern);
    }

    /// The strings that match, for further set operations.
    public StringSet asSet() {
        return pattern.asSet();
    }
}
