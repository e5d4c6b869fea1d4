package studio.kengen.check.practice.grant;

import studio.kengen.evidence.StoredPolicy;

/// A policy that a user, group or role has.
///
/// @param id what tells policies apart: the ARN of a managed one; ARN of the holder and name of an inline one
/// @param name what people call it: `Deploy`, `tanaka / inline-1` for an inline one
/// @param managed whether it is a managed policy
/// @param ofAws whether AWS wrote it, so that the account cannot change it
/// @param document what it says
public record HeldPolicy(
        String id, String name, boolean managed, boolean ofAws, StoredPolicy document) {}
