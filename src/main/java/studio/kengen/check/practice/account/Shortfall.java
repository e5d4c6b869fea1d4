package studio.kengen.check.practice.account;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import studio.kengen.evidence.AccountSummary;
import studio.kengen.evidence.AuthorizationDetails;
import studio.kengen.evidence.CredentialReport;
import studio.kengen.evidence.CredentialRow;
import studio.kengen.evidence.EvidenceKind;
import studio.kengen.evidence.Identity;
import studio.kengen.i18n.Message;

/// Why a file does not tell everything that its kind of export tells of an account, so that what is not in it may well be
/// there: it is a page of several, some of it could not be read, or another file knows of more.
///
/// @param file the file
/// @param why for people
public record Shortfall(Held<?> file, Message why) {
    private static final int FEW = 3;

    /// The shortfalls of an account's newest files.
    ///
    /// @param withGaps the files that say themselves that they have gaps
    static Map<EvidenceKind, Shortfall> find(
            @Nullable Held<CredentialReport> credentials,
            @Nullable Held<AuthorizationDetails> details,
            @Nullable Held<AccountSummary> summary,
            Map<EvidenceKind, Held<?>> withGaps) {
        Map<EvidenceKind, Shortfall> found = new EnumMap<>(EvidenceKind.class);
        withGaps.forEach((kind, held) -> found.put(kind, new Shortfall(held, ofGaps(held))));
        if (details != null) {
            Optional.ofNullable(credentials)
                    .flatMap(report -> missingUsers(details, report))
                    .or(() -> missingGroup(details))
                    .or(() -> Optional.ofNullable(summary).flatMap(all -> fewer(details, all)))
                    .ifPresent(why ->
                            found.putIfAbsent(
                                    EvidenceKind.AUTHORIZATION_DETAILS,
                                    new Shortfall(details, why)));
        }
        return found;
    }

    private static Message ofGaps(Held<?> held) {
        return held.gaps().more()
                ? Message.of("practice.shortfall.more", held.file().file())
                : Message.of("practice.shortfall.lost", held.file().file(), held.gaps().lost());
    }

    /// The credential report always has all users. Those that it has and the details have not were perhaps deleted in
    /// between, or the details are a page or a selection.
    private static Optional<Message> missingUsers(
            Held<AuthorizationDetails> details, Held<CredentialReport> report) {
        Set<String> known =
                details.evidence().users().stream().map(Identity::arn).collect(Collectors.toSet());
        List<String> missing =
                report.evidence().users().stream()
                        .filter(row -> !row.isRoot() && !known.contains(row.arn()))
                        .map(CredentialRow::user)
                        .toList();
        return missing.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        Message.of(
                                "practice.shortfall.users",
                                details.file().file(),
                                String.join(", ", missing.stream().limit(FEW).toList()),
                                Math.max(0, missing.size() - FEW),
                                report.file().file()));
    }

    private static Optional<Message> missingGroup(Held<AuthorizationDetails> details) {
        Set<String> known =
                details.evidence().groups().stream()
                        .map(Identity::name)
                        .collect(Collectors.toSet());
        return details.evidence().users().stream()
                .flatMap(user -> user.groups().stream())
                .filter(group -> !known.contains(group))
                .findFirst()
                .map(group -> Message.of("practice.shortfall.group", details.file().file(), group));
    }

    /// Source: IAM API reference, "GetAccountSummary": `Policies` are customer managed ones.
    private static Optional<Message> fewer(
            Held<AuthorizationDetails> details, Held<AccountSummary> summary) {
        AuthorizationDetails all = details.evidence();
        long own = all.policies().stream().filter(policy -> !policy.isOfAws()).count();
        boolean isFewer =
                isFewer(all.users().size(), "Users", summary)
                        || isFewer(all.groups().size(), "Groups", summary)
                        || isFewer(all.roles().size(), "Roles", summary)
                        || isFewer(own, "Policies", summary);
        return isFewer
                ? Optional.of(
                        Message.of(
                                "practice.shortfall.fewer",
                                details.file().file(),
                                summary.file().file()))
                : Optional.empty();
    }

    private static boolean isFewer(long number, String name, Held<AccountSummary> summary) {
        return summary.evidence().number(name).filter(told -> number < told).isPresent();
    }
}
