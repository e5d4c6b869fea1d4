/// The signals that tell whether best practices are followed: one check for each, in families where the rule is the same.
///
/// A check looks at one account's files, or at the design, and says what violates, what it cannot decide, and nothing
/// else; [studio.kengen.check.practice.signal.SignalRunner] says what follows for the signal as a whole.
@NullMarked
package studio.kengen.check.practice.signal;

import org.jspecify.annotations.NullMarked;
