package studio.kengen.generate;

import java.util.Optional;
import studio.kengen.design.RowId;

/// A document for AWS: just generated, or as it stands in a directory where somebody may have edited it.
public sealed interface Document extends OutputFile permits GeneratedDocument, StoredDocument {
    /// What it is.
    DocumentKind kind();

    /// The access source that it is for; of a resource policy the access target; of a permission set its row, or the first of
    /// its people where only their ARNs name it; empty for what is common to all.
    Optional<RowId> source();
}
