/// Facts as lines of text, for project files and the cells of workbooks:
/// [studio.kengen.evidence.record.EvidenceRecords].
@NullMarked
package studio.kengen.evidence.record;

import org.jspecify.annotations.NullMarked;
