package studio.kengen.generate;

import java.util.List;
import java.util.Optional;

/// Everything that a project's tables give.
///
/// @param documents in the order of their kinds, then of their access sources
/// @param problems what the documents leave open
public record DocumentSet(List<GeneratedDocument> documents, List<GenerationProblem> problems) {
    public DocumentSet {
        documents = List.copyOf(documents);
        problems = List.copyOf(problems);
    }

    /// The documents of one kind.
    public List<GeneratedDocument> of(DocumentKind kind) {
        return documents.stream().filter(document -> document.kind() == kind).toList();
    }

    /// Which documents hold for whom.
    public Attachments<GeneratedDocument> attachments() {
        return new Attachments<>(documents);
    }

    /// The document at `path`, if there is one.
    public Optional<GeneratedDocument> at(String path) {
        return documents.stream().filter(document -> document.path().equals(path)).findFirst();
    }
}
