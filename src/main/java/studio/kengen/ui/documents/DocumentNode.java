package studio.kengen.ui.documents;

import studio.kengen.generate.DocumentKind;
import studio.kengen.generate.GeneratedDocument;

/// An entry of the tree of documents.
sealed interface DocumentNode {
    /// A kind, with how many documents of it there are.
    record Kind(DocumentKind kind, int count) implements DocumentNode {}

    /// A document.
    record Leaf(GeneratedDocument document) implements DocumentNode {}
}
