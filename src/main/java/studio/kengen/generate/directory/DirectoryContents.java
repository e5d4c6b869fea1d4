package studio.kengen.generate.directory;

import java.util.List;
import studio.kengen.generate.Attachments;
import studio.kengen.generate.StoredDocument;
import studio.kengen.i18n.Message;

/// What a directory of documents holds.
///
/// @param documents in the order of their kinds, then of their paths
/// @param problems what could not be read, or belongs to nobody: file, what is wrong, what to do
public record DirectoryContents(List<StoredDocument> documents, List<Message> problems) {
    public DirectoryContents {
        documents = List.copyOf(documents);
        problems = List.copyOf(problems);
    }

    /// Which documents hold for whom.
    public Attachments<StoredDocument> attachments() {
        return new Attachments<>(documents);
    }
}
