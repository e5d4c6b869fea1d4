/// Decides requests and reasons about sets of requests. This package holds the words that both need: an
/// [AccessRequest], its [Requester] and [RequestContext], a [Decision], and the logic in which policies are combined
/// ([Algebra]).
///
/// - `engine.condition`: the condition operators, one file per family.
/// - `engine.statement`: what a statement and a policy say about a request.
/// - `engine.decide`: one request under all kinds of policies, with an explanation. How the kinds combine is written once,
///   over an algebra.
/// - `engine.reason`: sets of requests, in the other algebra: is there a request such that …, and which.
///
/// Where AWS's rules leave an answer open the engine says [Decision#UNDECIDED] and why. An absent condition key is absent:
/// nothing is guessed, and only the keys that follow from the principal itself are filled in.
///
/// May import `pattern`, `policy` and `catalog`.
@NullMarked
package studio.kengen.engine;

import org.jspecify.annotations.NullMarked;
