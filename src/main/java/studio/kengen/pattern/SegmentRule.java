package studio.kengen.pattern;

/// Which wildcards stay inside the segment, between two colons, that they are written in.
public enum SegmentRule {
    /// All of them.
    EVERY_WILDCARD,

    /// All but a `*` that is the last character of its segment; that one may reach over the following colons.
    ALL_BUT_TRAILING_RUNS
}
