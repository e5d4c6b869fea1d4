/// Step 4 of the method: what the studio knows about controls, and which of them answer a permission of area B.
///
/// [studio.kengen.control.ControlKnowledge] holds risks; a risk holds controls by the method's five ways
/// ([studio.kengen.control.KnownControl]). The knowledge is text under `src/main/resources/studio/kengen/control/`; each
/// file explains its form in its first lines, `risks/index.txt` that of the risks. A new kind of control is a new keyword of
/// the risks and a new record here. Sentences for people are in the message bundles, by the ids of the knowledge.
///
/// - `control.template`: policy statements with placeholders
/// - `control.proposal`: which risks a row runs, and what is proposed for it
/// - `control.reach`: what sources can obtain beyond their rows, by the escalations that are known
/// - `control.companion`: what rows need besides, by [studio.kengen.control.CompanionFacts] and dependent actions
///
/// What a project knows better goes over it: [studio.kengen.control.ProjectKnowledge] reads the lines under `controlKnowledge`
/// of the project file, in the words of the text here, into risks and controls of the project's own, in place of the
/// studio's or beside them, values for placeholders, lists and quotas. One grammar serves both: a mistake in the studio's text
/// is a bug and stops reading, one in a project's is a [studio.kengen.control.KnowledgeProblem], and the other lines count.
///
/// May import `design`, and what `design` may import.
@NullMarked
package studio.kengen.control;

import org.jspecify.annotations.NullMarked;
