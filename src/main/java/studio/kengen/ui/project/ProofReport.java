package studio.kengen.ui.project;

import java.util.List;
import java.util.Optional;
import studio.kengen.catalog.Catalog;
import studio.kengen.generate.Attachments;
import studio.kengen.generate.Document;
import studio.kengen.generate.DocumentSet;
import studio.kengen.prove.CoverageOfB;
import studio.kengen.prove.CoverageProver;
import studio.kengen.prove.Proof;
import studio.kengen.prove.ProofScope;
import studio.kengen.prove.Prover;
import studio.kengen.task.Progress;

/// The proofs of documents for one state of the project. Immutable; made in the background.
///
/// @param documents what was proved
/// @param scope whose requests were looked at
/// @param proofs one for each obligation, in their order
/// @param coverage what covers each part of area B
public record ProofReport(
        List<? extends Document> documents,
        ProofScope scope,
        List<Proof> proofs,
        CoverageOfB coverage) {
    public ProofReport {
        documents = List.copyOf(documents);
        proofs = List.copyOf(proofs);
    }

    /// Proves documents.
    ///
    /// @param generated the documents that follow from the tables
    /// @throws java.util.concurrent.CancellationException where nobody wants it any more
    static <D extends Document> ProofReport of(
            Derived derived,
            Attachments<D> documents,
            DocumentSet generated,
            Catalog catalog,
            Progress progress) {
        List<Proof> proofs = new Prover(catalog).prove(derived.areas(), documents, progress);
        CoverageOfB coverage =
                new CoverageProver(catalog, derived.knowledge().controls())
                        .cover(derived.areas(), documents, generated, proofs, progress);
        return new ProofReport(
                documents.documents(), ProofScope.of(derived.areas().project()), proofs, coverage);
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
