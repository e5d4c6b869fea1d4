package studio.kengen.check.practice.signal;

import studio.kengen.check.practice.account.AccountEvidence;

/// Looks for one signal. Has no state; finds each thing once.
public sealed interface SignalCheck {
    /// The signal's id, `3a`.
    String signal();

    /// Looks at one account, which has all the files that the signal needs.
    ///
    /// @param byAbsence whether it shows by what is not there, so that nothing can be said of a part
    record OfAccount(String signal, boolean byAbsence, InAccount look) implements SignalCheck {}

    /// Looks at the design, or at all accounts together.
    record OfDesign(String signal, InDesign look) implements SignalCheck {}

    /// How a check of an account looks.
    @FunctionalInterface
    interface InAccount {
        /// Tells `found` what there is in `account`.
        void look(AccountEvidence account, Examined examined, Found found);
    }

    /// How a check of the design looks.
    @FunctionalInterface
    interface InDesign {
        /// Tells `found` what there is.
        void look(Examined examined, Found found);
    }

    /// A check of accounts.
    static SignalCheck ofAccount(String signal, InAccount look) {
        return new OfAccount(signal, false, look);
    }

    /// A check of accounts for something that is not there.
    static SignalCheck ofWholeAccount(String signal, InAccount look) {
        return new OfAccount(signal, true, look);
    }

    /// A check of the design.
    static SignalCheck ofDesign(String signal, InDesign look) {
        return new OfDesign(signal, look);
    }
}
