package studio.kengen.identitycenter.pattern;

import studio.kengen.engine.AccessRequest;
import studio.kengen.i18n.Message;

/// Whether everything that one set allows is allowed by another.
public sealed interface Inclusion {
    /// It is.
    record Holds() implements Inclusion {}

    /// It is not.
    ///
    /// @param witness a request that the first allows and the second refuses; decided so by the engine
    record Fails(AccessRequest witness) implements Inclusion {}

    /// That cannot be told.
    ///
    /// @param reason what it depends on
    record Unknown(Message reason) implements Inclusion {}
}
