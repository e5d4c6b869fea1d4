package studio.kengen.check.practice.account;

import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import studio.kengen.design.EvidenceFile;
import studio.kengen.evidence.Evidence;
import studio.kengen.evidence.Gaps;
import studio.kengen.evidence.read.UnreadableEvidenceException;
import studio.kengen.evidence.record.EvidenceRecords;
import studio.kengen.i18n.Message;

/// Reads the records of evidence files and remembers what they say, because projects are looked at after each edit and the
/// evidence seldom changes. What is not asked for any more is forgotten. Safe to share between threads.
final class DecodedFiles {
    /// What became of a file.
    ///
    /// @param evidence what it tells; empty where it cannot be read
    /// @param gaps what the file did not tell
    /// @param problem why it cannot be read
    record Decoded(Optional<Evidence> evidence, Gaps gaps, Optional<Message> problem) {}

    private IdentityHashMap<List<String>, Decoded> known = new IdentityHashMap<>();

    /// What these files tell, in their order.
    synchronized List<Decoded> of(List<EvidenceFile> files) {
        IdentityHashMap<List<String>, Decoded> now = new IdentityHashMap<>();
        List<Decoded> decoded =
                files.stream()
                        .map(file -> {
                            Decoded one =
                                    Optional.ofNullable(known.get(file.records()))
                                            .orElseGet(() -> decode(file));
                            now.put(file.records(), one);
                            return one;
                        })
                        .toList();
        known = now;
        return decoded;
    }

    private static Decoded decode(EvidenceFile file) {
        try {
            return new Decoded(
                    Optional.of(EvidenceRecords.read(file.records())),
                    EvidenceRecords.gaps(file.records()),
                    Optional.empty());
        } catch (UnreadableEvidenceException e) {
            return new Decoded(Optional.empty(), Gaps.NONE, Optional.of(e.problem()));
        }
    }
}
