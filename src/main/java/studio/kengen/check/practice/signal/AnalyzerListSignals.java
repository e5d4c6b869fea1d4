package studio.kengen.check.practice.signal;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import studio.kengen.check.practice.account.AccountEvidence;
import studio.kengen.check.practice.account.Held;
import studio.kengen.evidence.Analyzer;
import studio.kengen.evidence.CredentialRow.AccessKey;
import studio.kengen.i18n.Message;
import studio.kengen.policy.Arn;

/// 11c: whether there is an analyzer for external access in each Region that is used, of the account or of its organization.
///
/// Used are the Regions of the design's targets, and those where keys and roles were last used; us-east-1 does not count as
/// used by the latter, because global services report it.
///
/// Source: IAM user guide, "Getting started with IAM Access Analyzer": an analyzer looks at the resources of its Region.
final class AnalyzerListSignals {
    private static final String GLOBAL = "us-east-1";

    private AnalyzerListSignals() {}

    static List<SignalCheck> all() {
        return List.of(SignalCheck.ofWholeAccount("11c", AnalyzerListSignals::look));
    }

    private static void look(AccountEvidence account, Examined examined, Found found) {
        Set<String> used = used(account, examined);
        if (used.isEmpty()) {
            if (watching(account).findAny().isEmpty()) {
                lists(account)
                        .forEach(list ->
                                found.violated(
                                        Subjects.account(account, list)
                                                .with(Message.of("practice.detail.noAnalyzers"))));
            }
            return;
        }
        for (String region : used) {
            if (watching(account).noneMatch(analyzer -> analyzer.region().equals(region))) {
                missing(region, account, found);
            }
        }
    }

    private static void missing(String region, AccountEvidence account, Found found) {
        Held<List<Analyzer>> list = account.analyzers().get(region);
        if (list == null) {
            lists(account)
                    .limit(1)
                    .forEach(any ->
                            found.undecided(
                                    Subjects.analyzers(region, account, any)
                                            .with(
                                                    Message.of(
                                                            "practice.detail.regionNotListed",
                                                            region))));
            return;
        }
        found.violated(
                Subjects.analyzers(region, account, list)
                        .with(
                                list.evidence().stream()
                                        .filter(Analyzer::isOnExternalAccess)
                                        .findFirst()
                                        .map(idle ->
                                                Message.of(
                                                        "practice.detail.idleAnalyzer",
                                                        idle.name(),
                                                        idle.status()))
                                        .orElse(Message.of("practice.detail.noAnalyzers"))));
    }

    /// The analyzers that look at the account for external access.
    private static Stream<Analyzer> watching(AccountEvidence account) {
        return Stream.concat(
                account.analyzers().values().stream()
                        .flatMap(list -> list.evidence().stream())
                        .filter(Analyzer::isOnExternalAccess)
                        .filter(Analyzer::isActive),
                account.organizationAnalyzers().stream().map(Held::evidence));
    }

    /// What is known comes from these.
    private static Stream<Held<?>> lists(AccountEvidence account) {
        return Stream.concat(
                account.analyzers().values().stream(), account.organizationAnalyzers().stream());
    }

    private static Set<String> used(AccountEvidence account, Examined examined) {
        Set<String> used = new TreeSet<>();
        examined.project().targets().stream()
                .filter(target ->
                        target.account().isBlank() || target.account().equals(account.account()))
                .flatMap(target -> target.arns().stream())
                .flatMap(arn -> Arn.parse(arn).stream())
                .map(Arn::region)
                .filter(AnalyzerListSignals::isRegion)
                .forEach(used::add);
        account.credentials().stream()
                .flatMap(held -> held.evidence().users().stream())
                .flatMap(user -> user.keys().stream())
                .map(AccessKey::lastUsedRegion)
                .flatMap(region -> region.stream())
                .filter(AnalyzerListSignals::isRegionOfUse)
                .forEach(used::add);
        account.details().stream()
                .flatMap(held -> held.evidence().roles().stream())
                .flatMap(role -> role.lastUsed().stream())
                .flatMap(use -> use.region().stream())
                .filter(AnalyzerListSignals::isRegionOfUse)
                .forEach(used::add);
        return used;
    }

    private static boolean isRegionOfUse(String region) {
        return isRegion(region) && !region.equals(GLOBAL);
    }

    /// Not a wildcard, and not what reports say where there is none.
    private static boolean isRegion(String region) {
        return region.matches("[a-z]{2}(-[a-z]+){1,2}-\\d");
    }
}
