/// What to do about a violated signal: documents to put to use, and commands to read. Nothing here is ever run.
@NullMarked
package studio.kengen.check.practice.fix;

import org.jspecify.annotations.NullMarked;
