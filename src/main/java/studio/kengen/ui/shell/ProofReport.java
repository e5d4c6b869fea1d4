package studio.kengen.ui.shell;

import java.util.List;
import java.util.Optional;
import studio.kengen.design.area.Areas;
import studio.kengen.generate.Attachments;
import studio.kengen.generate.Document;
import studio.kengen.prove.Proof;
import studio.kengen.prove.ProofScope;
import studio.kengen.prove.Prover;
import studio.kengen.task.Progress;

/// The proofs of documents for one state of the project. Immutable; made in the background.
///
/// @param documents what was proved
/// @param scope whose requests were looked at
/// @param proofs one for each obligation, in their order
public record ProofReport(
        List<? extends Document> documents, ProofScope scope, List<Proof> proofs) {
    public ProofReport {
        documents = List.copyOf(documents);
        proofs = List.copyOf(proofs);
    }

    /// Proves documents.
    ///
    /// @throws java.util.concurrent.CancellationException where nobody wants it any more
    static <D extends Document> ProofReport of(
            Areas areas, Attachments<D> documents, Prover prover, Progress progress) {
        return new ProofReport(
                documents.documents(),
                ProofScope.of(areas.project()),
                prover.prove(areas, documents, progress));
    }

    /// How many obligations ended so.
    public long count(Proof.Result result) {
        return proofs.stream().filter(proof -> proof.result() == result).count();
    }

    /// The document at a path, if it was among those that were proved.
    public Optional<Document> at(String path) {
        return documents.stream()
                .filter(document -> document.path().equals(path))
                .<Document>map(document -> document)
                .findFirst();
    }
}
