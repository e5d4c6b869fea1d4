package studio.kengen.check.identitycenter;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import studio.kengen.check.Severity;
import studio.kengen.design.Row;
import studio.kengen.design.Table;
import studio.kengen.generate.Attachments;
import studio.kengen.identitycenter.IdentityCenter;
import studio.kengen.identitycenter.QuotaUse;
import studio.kengen.identitycenter.QuotaUses;
import studio.kengen.policy.Quotas;
import studio.kengen.policy.Quotas.Name;

/// QUOTA_EXCEEDED: more is planned than AWS allows, told where most is. QUOTA_NEARLY_TAKEN: little is left.
///
/// Source: IAM Identity Center user guide, "Quotas". The limits are data that a project can change.
final class QuotaCheck implements IdentityCenterCheck {
    /// What checks of their own tell of each set.
    private static final Set<Name> OF_EACH_SET =
            EnumSet.of(
                    Name.PERMISSION_SET_INLINE_POLICY_BYTES,
                    Name.PERMISSION_SET_INLINE_POLICY_SIZE,
                    Name.MANAGED_POLICIES_PER_ROLE,
                    Name.POLICIES_PER_PERMISSION_SET);

    private final Quotas quotas;

    QuotaCheck(Quotas quotas) {
        this.quotas = quotas;
    }

    @Override
    public void check(IdentityCenter center, Report report) {
        for (QuotaUse use : QuotaUses.of(center, new Attachments<>(List.of()), quotas)) {
            if (OF_EACH_SET.contains(use.quota().name())) {
                continue;
            }
            if (use.isExceeded()) {
                tell(center, report, use, Severity.ERROR, "QUOTA_EXCEEDED");
            } else if (use.isNearlyTaken()) {
                tell(center, report, use, Severity.SUGGESTION, "QUOTA_NEARLY_TAKEN");
            }
        }
    }

    private static void tell(
            IdentityCenter center, Report report, QuotaUse use, Severity severity, String code) {
        Optional<Row> row = use.where().stream().findFirst().flatMap(center.project()::find);
        Object[] arguments = {
            QuotaUse.text(use.quota().name()),
            use.used(),
            use.limit(),
            use.where().stream().map(report::name).collect(Collectors.joining(", ")),
            use.where().size()
        };
        if (row.isEmpty()) {
            report.table(severity, table(use.quota().name()), code, arguments);
        } else if (severity == Severity.ERROR) {
            report.error(row.get(), "name", code, arguments);
        } else {
            report.suggestion(row.get(), "name", code, arguments);
        }
    }

    private static Table table(Name quota) {
        return switch (quota) {
            case IDENTITY_CENTER_USERS -> Table.USERS;
            case IDENTITY_CENTER_GROUPS -> Table.GROUPS;
            case IDENTITY_CENTER_ACCOUNTS -> Table.ACCOUNTS;
            default -> Table.PERMISSION_SETS;
        };
    }
}
