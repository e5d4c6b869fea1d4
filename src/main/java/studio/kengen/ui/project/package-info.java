/// The open project and all that follows from it, kept up to date in the background: [StudioModel] with what is derived
/// ([Derived]), the documents ([LiveDocuments]), their proof ([LiveProof]) and the board of best practices ([LivePractices]).
///
/// Nothing here shows anything. May import the rooms below `ui`, and `ui.wording`.
@NullMarked
package studio.kengen.ui.project;

import org.jspecify.annotations.NullMarked;
