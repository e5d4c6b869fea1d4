/// Background jobs with progress and cancel, whose listeners hear of them on one thread of their choice, such as the
/// window's.
///
/// Begin at [studio.kengen.task.BackgroundTask]. A leaf: may import nothing of the studio.
@NullMarked
package studio.kengen.task;

import org.jspecify.annotations.NullMarked;
