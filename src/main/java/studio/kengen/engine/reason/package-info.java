/// Sets of requests: is there a request such that …, and which.
///
/// A [Question] is asked in the algebra of [Formula]. With the requester fixed, [ActionClasses] groups the actions that no
/// statement tells apart, [ResourceCells] finds an example of every piece into which the resource patterns cut the ARNs,
/// and what is left is a formula over conditions: [Solver] looks for context values, an example of every piece of a key's
/// values ([KeyDomain]). Every request that is found is confirmed by a decision before anybody hears of it.
@NullMarked
package studio.kengen.engine.reason;

import org.jspecify.annotations.NullMarked;
