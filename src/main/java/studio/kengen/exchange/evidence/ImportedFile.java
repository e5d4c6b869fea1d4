package studio.kengen.exchange.evidence;

import java.util.Optional;
import studio.kengen.design.EvidenceFile;
import studio.kengen.evidence.read.ReadEvidence;

/// A file of evidence on its way into a project.
///
/// @param read the file, with what was read of it and what was skipped
/// @param row what the project keeps
/// @param replaced the row whose place it takes; empty for a file that comes in addition
public record ImportedFile(ReadEvidence read, EvidenceFile row, Optional<EvidenceFile> replaced) {}
