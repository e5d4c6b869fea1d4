package studio.kengen.generate;

/// How much of a limit a document takes, in characters as AWS counts them for its kind of policy.
public record SizeUse(int used, int limit) {}
