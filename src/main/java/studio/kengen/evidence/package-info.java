/// Files that a user exported from AWS, as typed facts: what an environment is, beside what the design says.
///
/// [studio.kengen.evidence.Evidence] has one record per kind of export. A fact that a file does not tell is empty, never
/// guessed; ages are for callers, who know the day. `evidence.read` reads exported files, `evidence.record` writes facts as
/// lines of text that a project keeps, and reads them back; `evidence.json` is what both use.
///
/// May import `pattern`, `policy`, `catalog` and `engine`. Jackson is used here to read JSON tokens.
@NullMarked
package studio.kengen.evidence;

import org.jspecify.annotations.NullMarked;
