package studio.kengen.control;

import java.util.List;
import java.util.Map;
import studio.kengen.design.Method;

/// Method 4: something that tells when the permission is used or has been misused. It prevents nothing.
public sealed interface Monitor extends KnownControl {
    @Override
    default Method method() {
        return Method.MONITORING;
    }

    /// A finding of Amazon GuardDuty.
    record ThreatFinding(ControlSource source, List<String> actions, GuardDutyFinding finding)
            implements Monitor {
        public ThreatFinding {
            actions = List.copyOf(actions);
        }

        @Override
        public String kind() {
            return "guardduty";
        }
    }

    /// A finding of IAM Access Analyzer.
    ///
    /// @param finding `ExternalAccess`, `UnusedIAMRole` …
    /// @param resourceType what it is about, `AWS::S3::Bucket`
    record AnalyzerFinding(
            ControlSource source, List<String> actions, String finding, String resourceType)
            implements Monitor {
        public AnalyzerFinding {
            actions = List.copyOf(actions);
        }

        @Override
        public String kind() {
            return "access-analyzer";
        }
    }

    /// An event of AWS CloudTrail that Amazon EventBridge passes on.
    ///
    /// @param name the name of the API call, `PutBucketPolicy`
    /// @param eventSource the service that was called, `s3.amazonaws.com`
    /// @param readOnly whether the call only reads: a rule must ask for such management events by its state
    record ApiEvent(
            ControlSource source,
            List<String> actions,
            String name,
            String eventSource,
            boolean readOnly)
            implements Monitor {
        private static final String SIGN_IN = "ConsoleLogin";

        public ApiEvent {
            actions = List.copyOf(actions);
        }

        @Override
        public String kind() {
            return "event";
        }

        /// Whether it is a sign-in of the root user to the console, and no API call.
        public boolean isSignIn() {
            return name.equals(SIGN_IN);
        }

        /// The event pattern of an EventBridge rule, as JSON: maps, lists and texts.
        ///
        /// Source: Amazon EventBridge user guide, "AWS service events delivered via AWS CloudTrail".
        public Map<String, Object> pattern() {
            return isSignIn()
                    ? pattern(
                            "AWS Console Sign In via CloudTrail",
                            Map.of(
                                    "eventName",
                                    List.of(name),
                                    "userIdentity",
                                    Map.of("type", List.of("Root"))))
                    : pattern(
                            "AWS API Call via CloudTrail",
                            Map.of(
                                    "eventSource",
                                    List.of(eventSource),
                                    "eventName",
                                    List.of(name)));
        }

        private static Map<String, Object> pattern(String type, Map<String, Object> detail) {
            return Map.of("detail-type", List.of(type), "detail", detail);
        }
    }

    /// The events of CloudTrail for whatever actions, as all risks know it.
    ///
    /// @param actions those whose calls are watched
    record ApiCalls(ControlSource source, List<String> actions) implements Monitor {
        private static final String NAME = "actions";
        private static final String KIND = "calls";

        /// The id of [#of].
        public static final String ID = ControlSource.ANY_RISK + '/' + KIND + '/' + NAME;

        public ApiCalls {
            actions = List.copyOf(actions);
        }

        /// What watches the calls of `actions`; for no risk in particular.
        public static ApiCalls of(List<String> actions) {
            return new ApiCalls(ControlSource.ofStudio(ControlSource.ANY_RISK, NAME), actions);
        }

        @Override
        public String kind() {
            return KIND;
        }
    }

    /// A detective control of AWS Control Tower.
    record TowerDetection(ControlSource source, List<String> actions, ControlTowerControl control)
            implements Monitor {
        public TowerDetection {
            actions = List.copyOf(actions);
        }

        @Override
        public String kind() {
            return ControlTowerControl.KIND;
        }
    }
}
