/// What is known about controls and limits in the open project: the dated facts with what the project says instead, the
/// project's own knowledge as text, and the studio's to look things up.
/// [studio.kengen.ui.knowledge.KnowledgeScreen] is its entry in the navigation.
///
/// May import every room but `cli` and `app`.
@NullMarked
package studio.kengen.ui.knowledge;

import org.jspecify.annotations.NullMarked;
