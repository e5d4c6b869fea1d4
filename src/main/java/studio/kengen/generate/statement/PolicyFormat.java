package studio.kengen.generate.statement;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import studio.kengen.generate.SizeUse;
import studio.kengen.policy.ActionElement;
import studio.kengen.policy.PolicyDocument;
import studio.kengen.policy.PolicyPrinter;
import studio.kengen.policy.PolicyStorage;
import studio.kengen.policy.PolicyStorage.SizeLimit;
import studio.kengen.policy.Quotas;
import studio.kengen.policy.Statement;

/// How policies are written, and how AWS counts their size.
///
/// @param minified whether white space is left out
/// @param limit how large a policy can be, and how AWS counts
/// @param always the statements that every document starts with
public record PolicyFormat(
        ActionStyle style,
        boolean minified,
        SizeLimit limit,
        Quotas quotas,
        List<Statement> always) {
    /// A format for policies that AWS keeps in `storage`.
    public PolicyFormat(
            ActionStyle style,
            boolean minified,
            PolicyStorage storage,
            Quotas quotas,
            List<Statement> always) {
        this(style, minified, storage.limits().getFirst(), quotas, always);
    }

    public PolicyDocument document(List<PlannedStatement> statements) {
        return PolicyDocument.of(
                Stream.concat(always.stream(), statements.stream().map(this::statement)).toList());
    }

    String text(PolicyDocument document) {
        return minified ? PolicyPrinter.minified(document) : PolicyPrinter.pretty(document);
    }

    /// How much of the limit a document with these statements takes.
    public SizeUse size(List<PlannedStatement> statements) {
        return size(document(statements));
    }

    public SizeUse size(PolicyDocument document) {
        return new SizeUse(limit().measure().of(text(document)), most());
    }

    public boolean fits(List<PlannedStatement> statements) {
        SizeUse size = size(statements);
        return size.used() <= size.limit();
    }

    int most() {
        return Math.toIntExact(quotas.value(limit().quota()));
    }

    private Statement statement(PlannedStatement planned) {
        return new Statement(
                Optional.of(planned.sid()),
                planned.effect(),
                planned.principal(),
                planned.written()
                        .orElseGet(
                                () -> new ActionElement.Action(style.patterns(planned.actions()))),
                Optional.of(planned.resources()),
                planned.conditions());
    }
}
