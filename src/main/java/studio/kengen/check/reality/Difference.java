package studio.kengen.check.reality;

import java.util.Optional;
import studio.kengen.design.RowId;
import studio.kengen.engine.AccessRequest;
import studio.kengen.i18n.Message;

/// Something that a role or user is allowed or not, other than its source's rows say.
///
/// @param kind which way
/// @param row the row of Table 1 of which something is missing, or the row of Table 3-1 that is reached; empty otherwise, and
///     where it is about whatever else there may be of the kind
/// @param policy the name of the policy that grants more; empty otherwise
/// @param witness a request that shows it; where it is undecided, one that would, as far as is known
/// @param undecided why it is not certain; empty where it is
public record Difference(
        Kind kind,
        Optional<RowId> row,
        Optional<String> policy,
        Optional<AccessRequest> witness,
        Optional<Message> undecided) {
    /// Which way reality differs.
    public enum Kind {
        /// Granted, but not in A.
        BEYOND_A,
        /// In A, but not granted.
        MISSING,
        /// Granted inside B, asked for by the source's rows or not.
        INSIDE_B,
        /// Granted inside B, but not asked for by the source's rows under their controls.
        UNCONTROLLED;

        /// Its name for people.
        public Message label() {
            return Message.of("reality.kind." + name());
        }
    }

    /// Whether it is certain: then there is a witness.
    public boolean isCertain() {
        return undecided.isEmpty();
    }
}
