package studio.kengen.generate;

import java.util.List;
import java.util.Optional;
import studio.kengen.design.RowId;
import studio.kengen.i18n.Message;
import studio.kengen.policy.PolicyDocument;

/// One generated document.
///
/// @param kind what it is
/// @param source the access source whose policies or boundary it belongs to; of a resource policy the access target; of a
///     permission set its row, or the first of its people where only their ARNs name it; empty where it is common to all
/// @param path where it is written, with `/` between directory and file: `identity/renderer.json`; unique in its set
/// @param title what people call it
/// @param text its content, as written to the file: UTF-8, lines ended by `\n`
/// @param policy the policy that `text` is; empty for documents that are not policies
/// @param origins which rows each statement, or each entry, comes from; in the order of the document
/// @param size how much of AWS's limit it takes; empty where there is no limit
/// @param notes what to know when it is put to use, such as where AWS does not apply it
public record GeneratedDocument(
        DocumentKind kind,
        Optional<RowId> source,
        String path,
        Message title,
        String text,
        Optional<PolicyDocument> policy,
        List<Origin> origins,
        Optional<SizeUse> size,
        List<Message> notes)
        implements Document {
    public GeneratedDocument {
        origins = List.copyOf(origins);
        notes = List.copyOf(notes);
    }
}
