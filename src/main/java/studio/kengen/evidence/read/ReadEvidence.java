package studio.kengen.evidence.read;

import studio.kengen.evidence.Evidence;

/// A file that was read.
///
/// @param fileName without folders
/// @param sha256 of the bytes of the file, in lower-case hexadecimal digits
/// @param size of the file, in bytes
public record ReadEvidence(
        String fileName, String sha256, long size, Evidence evidence, ImportReport report) {}
