/// Files exported from AWS into a project: [studio.kengen.exchange.evidence.EvidenceImport].
///
/// Reading them is for `evidence.read`; here they become rows of the project, as a change that can be undone.
///
/// May import the rooms of the domain; no other exchange format.
@NullMarked
package studio.kengen.exchange.evidence;

import org.jspecify.annotations.NullMarked;
