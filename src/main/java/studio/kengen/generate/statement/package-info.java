/// Statements of policies: planned ([PlannedStatement]), asked for by chosen controls ([ChosenStatements], [ChosenConditions]),
/// named ([StatementNames]), written ([PolicyFormat]) and distributed over as many documents as the size limits ask for
/// ([Packing]).
///
/// May import `generate` and `basis`, and what `generate` may import.
@NullMarked
package studio.kengen.generate.statement;

import org.jspecify.annotations.NullMarked;
