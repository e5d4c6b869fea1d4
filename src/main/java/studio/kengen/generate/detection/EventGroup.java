package studio.kengen.generate.detection;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import studio.kengen.generate.DocumentKind;
import studio.kengen.generate.GeneratedDocument;
import studio.kengen.i18n.Message;

/// The events that one EventBridge rule can watch for together, because they come in one shape, in the same Regions, and to
/// rules in the same state.
///
/// Source: Amazon EventBridge user guide, "AWS service events delivered via AWS CloudTrail", "Read-only management events".
public enum EventGroup {
    /// Findings of Amazon GuardDuty.
    GUARDDUTY("guardduty-findings", "guardDutyEvents", "Findings of Amazon GuardDuty"),
    /// Findings of IAM Access Analyzer.
    ACCESS_ANALYZER(
            "access-analyzer-findings", "analyzerEvents", "Findings of IAM Access Analyzer"),
    /// Calls that change something.
    CALLS("api-calls", "apiCalls", "API calls that change something"),
    /// Calls that only read.
    READ_ONLY_CALLS("api-calls-read-only", "readCalls", "API calls that only read"),
    /// Calls of services that report in one Region for all.
    GLOBAL_CALLS(
            "api-calls-us-east-1",
            "globalCalls",
            "API calls of global services that change something"),
    /// Calls of such services that only read.
    GLOBAL_READ_ONLY_CALLS(
            "api-calls-read-only-us-east-1",
            "globalReadCalls",
            "API calls of global services that only read"),
    /// The sign-in of the root user.
    ROOT_SIGN_IN("root-sign-in", "rootSignIn", "Sign-ins of the root user");

    private static final Pattern NUMBER = Pattern.compile("-[0-9]+");
    private static final String ENABLED = "ENABLED";
    private static final String READING = "ENABLED_WITH_ALL_CLOUDTRAIL_MANAGEMENT_EVENTS";

    private final String file;
    private final String key;
    private final String watched;

    EventGroup(String file, String key, String watched) {
        this.file = file;
        this.key = key;
        this.watched = watched;
    }

    /// The group that a generated document of [DocumentKind#MONITORING] is about; empty for any other document.
    public static Optional<EventGroup> of(GeneratedDocument document) {
        String start = DocumentKind.MONITORING.directory() + '/';
        String path = document.path();
        if (!path.startsWith(start)) {
            return Optional.empty();
        }
        String name = path.substring(start.length()).replaceFirst("\\.json$", "");
        return Stream.of(values())
                .filter(group ->
                        name.startsWith(group.file)
                                && isNumberOrNothing(name.substring(group.file.length())))
                .findFirst();
    }

    private static boolean isNumberOrNothing(String rest) {
        return rest.isEmpty() || NUMBER.matcher(rest).matches();
    }

    /// Calls of this kind.
    ///
    /// @param isGlobal whether the service reports in us-east-1 only
    static EventGroup calls(boolean isGlobal, boolean isReadOnly) {
        if (isReadOnly) {
            return isGlobal ? GLOBAL_READ_ONLY_CALLS : READ_ONLY_CALLS;
        }
        return isGlobal ? GLOBAL_CALLS : CALLS;
    }

    /// What is watched, in words for the description of a rule: ASCII.
    public String watched() {
        return watched;
    }

    /// Whether the events come in us-east-1 only.
    public boolean isGlobal() {
        return this == GLOBAL_CALLS || this == GLOBAL_READ_ONLY_CALLS || this == ROOT_SIGN_IN;
    }

    /// The state in which a rule is sent these events.
    public String ruleState() {
        return this == READ_ONLY_CALLS || this == GLOBAL_READ_ONLY_CALLS ? READING : ENABLED;
    }

    /// The name of the file, without its ending.
    String file() {
        return file;
    }

    Message title() {
        return Message.of("generate.title." + key);
    }

    /// What to know of these events, and how the rule `name` is made of a pattern.
    List<Message> notes(String name) {
        return List.of(
                Message.of("generate.note." + key),
                Message.of("generate.note.eventRule", name, ruleState()));
    }
}
