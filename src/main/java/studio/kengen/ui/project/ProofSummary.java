package studio.kengen.ui.project;

import java.util.Optional;
import studio.kengen.i18n.Message;
import studio.kengen.prove.Proof.Result;
import studio.kengen.ui.project.ProofState.Phase;
import studio.kengen.ui.wording.ResultSign;

/// What is said of a proof in one line.
///
/// @param result the worst result; empty while there is none of the documents as they are now
/// @param text one clause
public record ProofSummary(Optional<Result> result, Message text) {
    /// The text behind the sign of the result, where there is one.
    public Message signed() {
        return result.map(found -> Message.of("shell.proof.signed", ResultSign.symbol(found), text))
                .orElse(text);
    }

    /// Sums a proof up.
    public static ProofSummary of(ProofState state) {
        ProofSummary summary =
                switch (state.phase()) {
                    case Phase.Nothing() -> open("shell.proof.nothing");
                    case Phase.Proving _ -> open("shell.proof.proving");
                    case Phase.Unreadable _ -> open("shell.proof.unreadable");
                    case Phase.Failed() -> open("shell.proof.failed");
                    case Phase.Proved() -> of(state.latest().orElseThrow());
                };
        return state.subject() instanceof ProofSubject.Folder
                ? new ProofSummary(
                        summary.result(), Message.of("shell.proof.folder", summary.text()))
                : summary;
    }

    private static ProofSummary of(ProofReport report) {
        long refuted = report.count(Result.REFUTED);
        long undecided = report.count(Result.UNDECIDED);
        if (refuted > 0) {
            return new ProofSummary(
                    Optional.of(Result.REFUTED), Message.of("shell.proof.refuted", refuted));
        }
        if (undecided == report.proofs().size()) {
            return new ProofSummary(
                    Optional.of(Result.UNDECIDED), Message.of("shell.proof.undecided"));
        }
        return undecided > 0
                ? new ProofSummary(
                        Optional.of(Result.UNDECIDED),
                        Message.of("shell.proof.partlyProved", undecided))
                : new ProofSummary(Optional.of(Result.PROVED), Message.of("shell.proof.proved"));
    }

    private static ProofSummary open(String key) {
        return new ProofSummary(Optional.empty(), Message.of(key));
    }
}
