/// Design and reality: what the roles and users of an account are really allowed, compared with what the tables say about
/// the sources that they stand for. Start at [studio.kengen.check.reality.RealityComparison].
@NullMarked
package studio.kengen.check.reality;

import org.jspecify.annotations.NullMarked;
