/// The generated documents: a tree of them, each as JSON with colours, its size against the limit, and the rows behind
/// its statements.
@NullMarked
package studio.kengen.ui.documents;

import org.jspecify.annotations.NullMarked;
