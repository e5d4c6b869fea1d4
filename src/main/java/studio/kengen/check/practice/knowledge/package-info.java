/// What the studio knows of IAM's best practices: the 14 practices, the 8 cases of not following them, the six anti-patterns
/// and the 81 signals that tell, as text files of its own beside this package.
@NullMarked
package studio.kengen.check.practice.knowledge;

import org.jspecify.annotations.NullMarked;
