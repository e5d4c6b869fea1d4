package studio.kengen.ui.project;

import java.util.List;
import java.util.Optional;
import studio.kengen.i18n.Message;

/// Where the proof of documents stands.
///
/// @param subject which documents
/// @param phase what is known of the documents as they are now
/// @param latest the last proof of these documents; unless the phase is [Phase.Proved], it is of an earlier state
public record ProofState(ProofSubject subject, Phase phase, Optional<ProofReport> latest) {
    /// What is known now.
    public sealed interface Phase {
        /// The tables are still empty.
        record Nothing() implements Phase {}

        /// It is being worked on.
        ///
        /// @param fraction how much is done, from 0 to 1; negative where that is not known
        record Proving(double fraction) implements Phase {}

        /// The latest proof is of the project and the documents as they are now.
        record Proved() implements Phase {}

        /// The documents cannot be read.
        ///
        /// @param problems file, what is wrong, what to do; at least one
        record Unreadable(List<Message> problems) implements Phase {
            public Unreadable {
                problems = List.copyOf(problems);
            }
        }

        /// The prover has failed.
        record Failed() implements Phase {}
    }

    /// Documents of which nothing is known yet.
    static ProofState about(ProofSubject subject) {
        return new ProofState(subject, new Phase.Nothing(), Optional.empty());
    }

    ProofState with(Phase now) {
        return new ProofState(subject, now, latest);
    }

    ProofState proved(ProofReport report) {
        return new ProofState(subject, new Phase.Proved(), Optional.of(report));
    }

    /// The proof of the documents as they are now; empty while there is none.
    public Optional<ProofReport> current() {
        return phase instanceof Phase.Proved ? latest : Optional.empty();
    }
}
