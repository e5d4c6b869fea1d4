package studio.kengen.design;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A file that was exported from AWS and imported into the project, with the facts that the studio took from it, so that
/// the project says the same where the file is not.
///
/// @param kind what was exported, in the words of the room `evidence`: `credential-report`
/// @param file the file's name, without folders; of pages of one export that were joined, all names
/// @param sha256 of the file's bytes, in lower-case hexadecimal digits; of joined pages one after the other, in the order of
///     the names, with a space between
/// @param importedOn when it was imported
/// @param account the 12-digit account that it is of; empty where the file does not tell
/// @param records the facts, one a line, in the form of the room `evidence`
public record EvidenceFile(
        RowId id,
        String kind,
        String file,
        String sha256,
        @Nullable LocalDate importedOn,
        String account,
        List<String> records)
        implements Row {
    public EvidenceFile {
        records = List.copyOf(records);
    }

    /// The hashes of the files: several for pages that were joined.
    public List<String> hashes() {
        return List.of(sha256.split(" "));
    }

    /// The same file, of an account that it does not tell.
    public EvidenceFile withAccount(String number) {
        return new EvidenceFile(id, kind, file, sha256, importedOn, number, records);
    }

    /// The same file with other facts.
    public EvidenceFile withRecords(List<String> records) {
        return new EvidenceFile(id, kind, file, sha256, importedOn, account, records);
    }
}
