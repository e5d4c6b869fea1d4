package studio.kengen.check.practice.fix;

import studio.kengen.i18n.Message;

/// What a fix is.
public enum FixKind {
    IDENTITY_POLICY,
    SERVICE_CONTROL_POLICY,
    TRUST_POLICY,
    /// The input of a call, for `--cli-input-json`.
    CALL_INPUT,
    /// Commands of the AWS CLI, to read; the studio runs none.
    COMMANDS;

    /// The word for people.
    public Message label() {
        return Message.of("practice.fixKind." + name());
    }
}
