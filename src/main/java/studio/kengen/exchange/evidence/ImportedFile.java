package studio.kengen.exchange.evidence;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import studio.kengen.design.EvidenceFile;
import studio.kengen.evidence.read.ReadEvidence;
import studio.kengen.i18n.Message;

/// A file of evidence on its way into a project.
///
/// @param read the file, with what was read of it and what was skipped
/// @param row what the project keeps
/// @param replaced the row whose place it takes; empty for a file that comes in addition
/// @param isAccountOfOthers whether the file does not tell its account, and that of the files beside it was taken
public record ImportedFile(
        ReadEvidence read,
        EvidenceFile row,
        Optional<EvidenceFile> replaced,
        boolean isAccountOfOthers) {
    /// What to know besides what was read.
    public List<Message> notes() {
        Stream<Message> account =
                isAccountOfOthers
                        ? Stream.of(Message.of("evidence.note.accountOfOthers", row.account()))
                        : Stream.empty();
        return Stream.concat(read.report().notes().stream(), account).toList();
    }
}
