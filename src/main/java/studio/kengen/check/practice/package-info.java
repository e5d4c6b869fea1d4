/// Whether IAM's best practices are followed: a board of the 14 practices, the 8 cases of not following them and the six
/// anti-patterns, from 81 signals on the design and on files exported from AWS.
///
/// [studio.kengen.check.practice.PracticeChecker] makes the board and its findings. `practice.knowledge` says which
/// practices and signals there are, `practice.account` sorts the evidence, `practice.grant` reads what policies really
/// grant, `practice.signal` looks, `practice.fix` says what to do, `practice.review` is the periodic review.
///
/// How states follow: a signal is violated if it shows in any account; not known if it does not show and a file is missing
/// or something could not be decided; clear otherwise. A practice is violated if any of its signals is, but for those that
/// only inform; not known if none is violated and a decisive one is not known; followed if every decisive one is clear; and
/// not applicable if all decisive ones are. A case and an anti-pattern are as bad as the worst of their practices. What a
/// person judges stands beside: it settles what is not known, and never hides what a signal shows.
@NullMarked
package studio.kengen.check.practice;

import org.jspecify.annotations.NullMarked;
