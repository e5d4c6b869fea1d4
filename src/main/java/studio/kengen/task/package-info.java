/// Background jobs with progress and cancel.
///
/// A leaf: may import nothing of the studio.
@NullMarked
package studio.kengen.task;

import org.jspecify.annotations.NullMarked;
