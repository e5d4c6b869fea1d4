package studio.kengen.check.practice.signal;

import java.util.List;
import java.util.stream.Stream;
import studio.kengen.check.practice.account.AccountEvidence;
import studio.kengen.check.practice.account.Held;
import studio.kengen.evidence.AttachedPolicy;
import studio.kengen.evidence.AuthorizationDetails;
import studio.kengen.evidence.Identity;
import studio.kengen.evidence.InlinePolicy;
import studio.kengen.evidence.ManagedPolicy;
import studio.kengen.evidence.RoleDetail;
import studio.kengen.evidence.UserDetail;
import studio.kengen.i18n.Message;

/// How policies are attached: 7a to 7e. Roles that AWS made for its services are left out, and in 7b those of IAM Identity
/// Center too: a permission set's inline policy is its own document there, in one place (7f looks at the sets).
///
/// Source: IAM user guide, "Choose between managed policies and inline policies".
final class AttachmentSignals {
    private AttachmentSignals() {}

    static List<SignalCheck> all() {
        return List.of(
                SignalCheck.ofAccount("7a", AttachmentSignals::inlineOnUsers),
                SignalCheck.ofAccount("7b", AttachmentSignals::mostlyInline),
                SignalCheck.ofAccount("7c", AttachmentSignals::onlyOfAws),
                SignalCheck.ofAccount("7d", AttachmentSignals::directly),
                SignalCheck.ofWholeAccount("7e", AttachmentSignals::noneOfOwn));
    }

    private static Held<AuthorizationDetails> details(AccountEvidence account) {
        return account.details().orElseThrow();
    }

    private static void inlineOnUsers(AccountEvidence account, Examined examined, Found found) {
        Held<AuthorizationDetails> details = details(account);
        for (UserDetail user : details.evidence().users()) {
            if (!user.inlinePolicies().isEmpty()) {
                found.violated(
                        Subjects.identity(user, account, details)
                                .with(
                                        names(
                                                user.inlinePolicies().stream()
                                                        .map(InlinePolicy::name))));
            }
        }
    }

    private static void mostlyInline(AccountEvidence account, Examined examined, Found found) {
        Held<AuthorizationDetails> details = details(account);
        Stream.<Identity>concat(
                        details.evidence().groups().stream(),
                        details.evidence().roles().stream().filter(HygieneSignals::isOwn))
                .filter(identity ->
                        identity.inlinePolicies().size() > identity.attachedPolicies().size())
                .forEach(identity ->
                        found.violated(
                                Subjects.identity(identity, account, details)
                                        .with(
                                                Message.of(
                                                        "practice.detail.inlineCount",
                                                        identity.inlinePolicies().size(),
                                                        identity.attachedPolicies().size()))));
    }

    private static void onlyOfAws(AccountEvidence account, Examined examined, Found found) {
        Held<AuthorizationDetails> details = details(account);
        AuthorizationDetails all = details.evidence();
        Stream.of(all.users().stream(), all.groups().stream(), all.roles().stream())
                .<Identity>flatMap(identities -> identities)
                .filter(identity ->
                        !(identity instanceof RoleDetail role && role.isServiceLinked()))
                .filter(identity ->
                        !identity.attachedPolicies().isEmpty()
                                && identity.inlinePolicies().isEmpty()
                                && identity.attachedPolicies().stream()
                                        .allMatch(AttachedPolicy::isOfAws))
                .forEach(identity ->
                        found.violated(
                                Subjects.identity(identity, account, details)
                                        .with(attached(identity))));
    }

    private static void directly(AccountEvidence account, Examined examined, Found found) {
        Held<AuthorizationDetails> details = details(account);
        for (UserDetail user : details.evidence().users()) {
            if (!user.attachedPolicies().isEmpty()) {
                found.violated(Subjects.identity(user, account, details).with(attached(user)));
            }
        }
    }

    /// An account in which nobody has anything needs no policy.
    private static void noneOfOwn(AccountEvidence account, Examined examined, Found found) {
        Held<AuthorizationDetails> details = details(account);
        AuthorizationDetails all = details.evidence();
        boolean inUse =
                !all.users().isEmpty() || all.roles().stream().anyMatch(HygieneSignals::isOwn);
        if (inUse && all.policies().stream().allMatch(ManagedPolicy::isOfAws)) {
            found.violated(Subjects.account(account, details));
        }
    }

    private static Message attached(Identity identity) {
        return names(identity.attachedPolicies().stream().map(AttachedPolicy::name));
    }

    private static Message names(Stream<String> names) {
        return Message.of("practice.detail.policies", String.join(", ", names.toList()));
    }
}
