package studio.kengen.evidence;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import studio.kengen.i18n.Message;

/// An IAM credential report: the users of an account and what they sign in with.
///
/// Source: IAM user guide, "Generate credential reports for your AWS account".
///
/// @param generatedAt when AWS made it; the CSV alone does not tell
/// @param users sorted by name, the root user first
public record CredentialReport(
        Optional<String> account, Optional<Instant> generatedAt, List<CredentialRow> users)
        implements Evidence {
    public CredentialReport {
        users = users.stream().sorted(Comparator.comparing(CredentialRow::user)).toList();
    }

    @Override
    public EvidenceKind kind() {
        return EvidenceKind.CREDENTIAL_REPORT;
    }

    @Override
    public List<Count> counts() {
        return List.of(new Count(Message.of("evidence.count.credentials"), users.size()));
    }

    /// The newest time in it; AWS made it then or later.
    public Optional<Instant> newest() {
        return users.stream().flatMap(CredentialReport::times).max(Comparator.naturalOrder());
    }

    private static Stream<Instant> times(CredentialRow user) {
        Stream<ReportedTime> ofKeys =
                user.keys().stream().flatMap(key -> Stream.of(key.lastRotated(), key.lastUsed()));
        Stream<ReportedTime> ofPassword =
                Stream.of(user.passwordLastUsed(), user.passwordLastChanged());
        return Stream.concat(
                user.createdAt().stream(),
                Stream.concat(ofKeys, ofPassword).flatMap(time -> time.time().stream()));
    }

    /// The row of the root user, if the report has it.
    public Optional<CredentialRow> root() {
        return users.stream().filter(CredentialRow::isRoot).findFirst();
    }
}
