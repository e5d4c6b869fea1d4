/// One request under all kinds of policies: [Evaluator] decides and explains.
///
/// How the kinds of policies combine is written once, in [Combination], over an algebra: here it is asked about one request,
/// in `engine.reason` about all.
@NullMarked
package studio.kengen.engine.decide;

import org.jspecify.annotations.NullMarked;
