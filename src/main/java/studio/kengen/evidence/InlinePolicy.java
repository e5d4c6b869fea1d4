package studio.kengen.evidence;

/// A policy that is a part of one user, group or role.
public record InlinePolicy(String name, StoredPolicy document) {}
