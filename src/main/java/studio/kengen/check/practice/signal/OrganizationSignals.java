package studio.kengen.check.practice.signal;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import studio.kengen.design.AccountRole;
import studio.kengen.design.OrganizationAccount;
import studio.kengen.design.SourceKind;
import studio.kengen.i18n.Message;

/// The organization: 13c.
final class OrganizationSignals {
    private OrganizationSignals() {}

    static List<SignalCheck> all() {
        return List.of(
                SignalCheck.ofDesign("13c", OrganizationSignals::workloadInManagementAccount));
    }

    /// SCPs do not bind the management account, so nothing but its administration belongs there.
    ///
    /// Source: AWS Organizations user guide, "Best practices for the management account".
    private static void workloadInManagementAccount(Examined examined, Found found) {
        Set<String> management =
                examined.project().accounts().stream()
                        .filter(account -> account.role() == AccountRole.MANAGEMENT)
                        .map(OrganizationAccount::number)
                        .filter(number -> !number.isBlank())
                        .collect(Collectors.toSet());
        if (management.isEmpty()) {
            found.notApplicable(Message.of("practice.reason.noManagementAccount"));
            return;
        }
        Stream.concat(
                        examined.project().sources().stream()
                                .filter(source -> source.kind() == SourceKind.WORKLOAD)
                                .filter(source -> management.contains(source.account()))
                                .map(source -> Subjects.row(source, "account", examined)),
                        examined.project().targets().stream()
                                .filter(target -> management.contains(target.account()))
                                .map(target -> Subjects.row(target, "account", examined)))
                .forEach(found::violated);
    }
}
