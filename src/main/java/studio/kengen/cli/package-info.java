/// The command line: one thin class per command of the contract, on top of the rooms that do the work.
///
/// Exit status: 0 done and nothing found; 1 findings, refuted or undecided; 2 wrong usage or unreadable input, with one
/// line on standard error. JSON goes to standard output alone. May import every room but `ui` and `app`.
@NullMarked
package studio.kengen.cli;

import org.jspecify.annotations.NullMarked;
