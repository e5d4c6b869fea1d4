package studio.kengen.check.practice.signal;

import studio.kengen.check.Place;
import studio.kengen.check.practice.account.AccountEvidence;
import studio.kengen.check.practice.account.Held;
import studio.kengen.check.practice.grant.HeldPolicy;
import studio.kengen.design.Row;
import studio.kengen.design.Table;
import studio.kengen.evidence.AnalyzerFinding;
import studio.kengen.evidence.CredentialRow;
import studio.kengen.evidence.GroupDetail;
import studio.kengen.evidence.Identity;
import studio.kengen.evidence.RoleDetail;
import studio.kengen.evidence.UserDetail;

/// What things are called as subjects of signals.
final class Subjects {
    private Subjects() {}

    /// A user of a credential report, or its root user.
    static Subject user(CredentialRow row, AccountEvidence account, Held<?> from) {
        return Subject.of(
                row.isRoot() ? SubjectKind.ROOT_USER : SubjectKind.USER,
                row.user(),
                row.arn(),
                account.account(),
                from.place());
    }

    /// A user's password.
    static Subject password(CredentialRow row, AccountEvidence account, Held<?> from) {
        return Subject.of(
                SubjectKind.PASSWORD, row.user(), row.arn(), account.account(), from.place());
    }

    /// An access key of a user.
    ///
    /// @param number 1 or 2
    static Subject key(CredentialRow row, int number, AccountEvidence account, Held<?> from) {
        return numbered(SubjectKind.ACCESS_KEY, row, number, account, from);
    }

    /// A signing certificate of a user.
    ///
    /// @param number 1 or 2
    static Subject certificate(
            CredentialRow row, int number, AccountEvidence account, Held<?> from) {
        return numbered(SubjectKind.CERTIFICATE, row, number, account, from);
    }

    private static Subject numbered(
            SubjectKind kind,
            CredentialRow row,
            int number,
            AccountEvidence account,
            Held<?> from) {
        return Subject.of(
                kind, row.user() + " / " + number, row.arn(), account.account(), from.place());
    }

    /// A user, group or role of the authorization details.
    static Subject identity(Identity identity, AccountEvidence account, Held<?> from) {
        SubjectKind kind =
                switch (identity) {
                    case UserDetail _ -> SubjectKind.USER;
                    case GroupDetail _ -> SubjectKind.GROUP;
                    case RoleDetail _ -> SubjectKind.ROLE;
                };
        return Subject.of(kind, identity.name(), identity.arn(), account.account(), from.place());
    }

    /// A policy that somebody holds.
    static Subject policy(HeldPolicy policy, AccountEvidence account, Held<?> from) {
        return policy(policy.name(), policy.managed() ? policy.id() : "", account, from);
    }

    /// A policy.
    ///
    /// @param arn empty for an inline one
    static Subject policy(String name, String arn, AccountEvidence account, Held<?> from) {
        return Subject.of(SubjectKind.POLICY, name, arn, account.account(), from.place());
    }

    /// What a finding of Access Analyzer is about.
    static Subject finding(Held<AnalyzerFinding> from, AccountEvidence account) {
        AnalyzerFinding finding = from.evidence();
        String resource = finding.resource().orElse(finding.id());
        return Subject.of(SubjectKind.FINDING, resource, resource, account.account(), from.place());
    }

    /// The account itself.
    static Subject account(AccountEvidence account, Held<?> from) {
        return Subject.of(
                SubjectKind.ACCOUNT, account.account(), "", account.account(), from.place());
    }

    /// An account in a Region.
    static Subject analyzers(String region, AccountEvidence account, Held<?> from) {
        return Subject.of(
                SubjectKind.ACCOUNT,
                account.account() + " / " + region,
                "",
                account.account(),
                from.place());
    }

    /// A row of the design.
    ///
    /// @param field the cell, as project files call it
    static Subject row(Row row, String field, Examined examined) {
        return Subject.of(
                SubjectKind.ROW,
                examined.names().name(row.id()),
                "",
                "",
                new Place(Table.of(row), row.id(), field));
    }
}
