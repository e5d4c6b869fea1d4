/// Reads exported files as [studio.kengen.evidence.Evidence]: start at [studio.kengen.evidence.read.EvidenceReader].
///
/// Files are read as streams, element by element, so that memory holds the facts and not the file. An element of which
/// something is wrong is skipped as a whole and named in the [studio.kengen.evidence.read.ImportReport], so that no fact is
/// half known; of a credential report, whose columns stand for themselves, the value alone is. A file that is cut off is
/// refused as a whole.
@NullMarked
package studio.kengen.evidence.read;

import org.jspecify.annotations.NullMarked;
