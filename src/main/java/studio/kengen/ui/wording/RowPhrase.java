package studio.kengen.ui.wording;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import studio.kengen.design.AcceptedRisk;
import studio.kengen.design.AccessSource;
import studio.kengen.design.AccessTarget;
import studio.kengen.design.ActionSelection;
import studio.kengen.design.Assignment;
import studio.kengen.design.Control;
import studio.kengen.design.DirectoryGroup;
import studio.kengen.design.DirectoryUser;
import studio.kengen.design.Environment;
import studio.kengen.design.EvidenceFile;
import studio.kengen.design.Judgement;
import studio.kengen.design.NeededPermission;
import studio.kengen.design.OrganizationAccount;
import studio.kengen.design.OrganizationalUnit;
import studio.kengen.design.PermissionSet;
import studio.kengen.design.Premise;
import studio.kengen.design.ReviewItem;
import studio.kengen.design.Row;
import studio.kengen.design.RowId;
import studio.kengen.design.RowNames;
import studio.kengen.design.Threat;
import studio.kengen.design.UnacceptablePermission;
import studio.kengen.i18n.Messages;

/// A row in one line, `Renderer · s3 · R W · images`.
///
/// @param messages the language
/// @param names what the project's rows are called
public record RowPhrase(Messages messages, RowNames names) {
    private static final String BETWEEN = " · ";
    private static final int MOST_ACTIONS = 3;

    /// What the row says, without its own name or number; empty for a row that says nothing yet.
    public String of(Row row) {
        return switch (row) {
            case Environment environment -> environment.name();
            case AccessSource source -> source.name();
            case AccessTarget target -> joined(target.name(), target.service());
            case NeededPermission needed -> joined(names.name(needed.source()), selection(needed));
            case Premise premise -> premise.text();
            case Threat threat -> threat.name();
            case UnacceptablePermission unacceptable -> selection(unacceptable);
            case Control control ->
                    joined(ClosedSet.METHOD.name(messages, control.method()), control.mechanism());
            case AcceptedRisk risk -> joined(risk.owner(), risk.reason());
            case OrganizationalUnit unit -> unit.name();
            case OrganizationAccount account -> joined(account.name(), account.number());
            case DirectoryGroup group -> group.name();
            case DirectoryUser user -> user.name();
            case PermissionSet set -> set.name();
            case Assignment assignment ->
                    joined(
                            names.name(assignment.principal()),
                            names.name(assignment.permissionSet()),
                            names.name(assignment.place()));
            case Judgement judgement ->
                    joined(
                            judgement.subject(),
                            ClosedSet.VERDICT.name(messages, judgement.verdict()));
            case ReviewItem item -> joined(item.subject(), item.account());
            case EvidenceFile file -> file.file();
        };
    }

    /// The service, levels, actions and target of a row.
    private String selection(ActionSelection row) {
        return joined(
                row.service(),
                AccessLevels.letters(row.accessLevels()),
                actions(row),
                target(row.target()));
    }

    private static String actions(ActionSelection row) {
        String first = row.actions().stream().limit(MOST_ACTIONS).collect(Collectors.joining(", "));
        return row.actions().size() > MOST_ACTIONS ? first + ", …" : first;
    }

    private String target(RowId target) {
        return target.equals(AccessTarget.WHOLE_SERVICE) ? "*" : names.name(target);
    }

    private static String joined(String... parts) {
        return Stream.of(parts)
                .filter(part -> !part.isBlank())
                .collect(Collectors.joining(BETWEEN));
    }
}
