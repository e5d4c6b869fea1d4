package studio.kengen.evidence;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import studio.kengen.i18n.Message;

/// Who called what, and when: the events of CloudTrail log files, counted.
///
/// An event that names several resources is a call for each of them.
///
/// Source: AWS CloudTrail user guide, "CloudTrail record contents".
///
/// @param uses sorted by caller, service, event, resource and error
public record CloudTrailUse(List<Use> uses) implements Evidence {
    public CloudTrailUse {
        uses =
                uses.stream()
                        .sorted(
                                Comparator.comparing((Use use) -> use.caller().principal())
                                        .thenComparing(use -> use.caller().type())
                                        .thenComparing(Use::eventSource)
                                        .thenComparing(Use::eventName)
                                        .thenComparing(use -> use.resource().orElse(""))
                                        .thenComparing(use -> use.error().orElse(""))
                                        .thenComparing(use -> use.account().orElse("")))
                        .toList();
    }

    /// Calls that are alike.
    ///
    /// @param account the account whose log tells of it
    /// @param eventSource the service, `s3.amazonaws.com`
    /// @param eventName the call, `GetObject`; not always the name of the action
    /// @param resource the ARN; empty where the event names none, or where one caller called for very many
    /// @param error the error that they ended with; empty for those that succeeded
    /// @param count how many there were
    public record Use(
            Optional<String> account,
            Caller caller,
            String eventSource,
            String eventName,
            Optional<String> resource,
            Optional<String> error,
            long count,
            Instant first,
            Instant last) {}

    /// Who called.
    ///
    /// @param type as CloudTrail names it, `AssumedRole`
    /// @param principal the ARN of the user, or of the role behind a session; otherwise what the event tells, such as a
    ///     service or an account; may be empty
    public record Caller(String type, String principal) {}

    @Override
    public EvidenceKind kind() {
        return EvidenceKind.CLOUDTRAIL;
    }

    /// The account whose logs these are; empty if there are several.
    @Override
    public Optional<String> account() {
        Set<String> accounts =
                uses.stream().flatMap(use -> use.account().stream()).collect(Collectors.toSet());
        return accounts.size() == 1 ? accounts.stream().findFirst() : Optional.empty();
    }

    /// The time of the first event; empty if there is none.
    public Optional<Instant> from() {
        return uses.stream().map(Use::first).min(Comparator.naturalOrder());
    }

    /// The time of the last event; empty if there is none.
    public Optional<Instant> until() {
        return uses.stream().map(Use::last).max(Comparator.naturalOrder());
    }

    @Override
    public List<Count> counts() {
        long events = uses.stream().mapToLong(Use::count).sum();
        return List.of(
                new Count(Message.of("evidence.count.events"), events),
                new Count(Message.of("evidence.count.uses"), uses.size()));
    }
}
