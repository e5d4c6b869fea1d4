package studio.kengen.control.companion;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import studio.kengen.control.reach.Arns;
import studio.kengen.design.AccessSource;
import studio.kengen.design.RowId;
import studio.kengen.design.SourceKind;

/// The other side of `sts:AssumeRole`: the role has to trust whoever assumes it. The studio writes the trust policy of every
/// role that is an access source of the project, out of the rows that assume it; so what is missing is the source.
///
/// The other way round nothing can be missing: only rows, and services that a source trusts, get into a trust policy, and
/// services need no row.
final class AssumedRoles implements CompanionFinder {
    @Override
    public List<Companion> find(Asking row, Tables tables, HeldActions held) {
        Set<String> assumed = new LinkedHashSet<>();
        row.wants().stream()
                .filter(want -> want.needs().assumes())
                .forEach(want -> assumed.addAll(want.grant().resources()));
        List<Companion> companions = new ArrayList<>();
        for (String role : assumed) {
            List<RowId> described = described(role, tables);
            // Which roles a pattern means only the user can tell.
            if (!described.isEmpty() || Arns.isLiteral(role)) {
                companions.add(companion(row, role, described, tables));
            }
        }
        return companions;
    }

    private static List<RowId> described(String role, Tables tables) {
        return ours(tables)
                .filter(source -> tables.arns().meet(List.of(role), List.of(source.arn().strip())))
                .map(AccessSource::id)
                .toList();
    }

    private static Stream<AccessSource> ours(Tables tables) {
        return tables.project().sources().stream()
                .filter(source -> source.kind().hasIdentityPolicy());
    }

    private static Companion companion(
            Asking row, String role, List<RowId> described, Tables tables) {
        String account = Arns.account(role);
        boolean isOurs = ours(tables).anyMatch(source -> Tables.account(source).equals(account));
        Optional<Proposal> source =
                described.isEmpty()
                        ? Optional.of(new Proposal.NewSource(source(row.source(), role, account)))
                        : Optional.empty();
        return new Companion(
                row.id(),
                new Cause.AssumedRole(role),
                isOurs ? Necessity.REQUIRED : Necessity.PERHAPS,
                List.of(Needs.ASSUME_ROLE),
                described,
                source);
    }

    private static AccessSource source(AccessSource assuming, String role, String account) {
        SourceKind kind =
                assuming.kind() == SourceKind.PERSON ? SourceKind.PERSON : SourceKind.WORKLOAD;
        return new AccessSource(
                RowId.NONE, role.substring(role.lastIndexOf('/') + 1), kind, role, account, "");
    }
}
