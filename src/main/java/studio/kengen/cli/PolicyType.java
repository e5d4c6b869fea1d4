package studio.kengen.cli;

import studio.kengen.policy.PolicyKind;

/// The kinds of policies, as the command line calls them.
enum PolicyType {
    IDENTITY(PolicyKind.IDENTITY),
    BOUNDARY(PolicyKind.PERMISSIONS_BOUNDARY),
    SCP(PolicyKind.SERVICE_CONTROL),
    RCP(PolicyKind.RESOURCE_CONTROL),
    RESOURCE(PolicyKind.RESOURCE),
    TRUST(PolicyKind.TRUST),
    SESSION(PolicyKind.SESSION);

    private final PolicyKind kind;

    PolicyType(PolicyKind kind) {
        this.kind = kind;
    }

    PolicyKind kind() {
        return kind;
    }
}
