package studio.kengen.control;

import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;
import studio.kengen.catalog.Catalog;
import studio.kengen.catalog.ServiceSummary;

/// Lists of what AWS offers that change over time, with the day on which they were read. Immutable. Limits in numbers are
/// [studio.kengen.policy.Quotas].
public final class DatedFacts {
    /// Actions of services that work in one Region for all of them, so that a denial of Regions must leave them out.
    public static final String GLOBAL_SERVICE_ACTIONS = "global-service-actions";

    /// The Regions that an account has from the start.
    public static final String DEFAULT_REGIONS = "default-regions";

    /// The event sources whose events EventBridge delivers in us-east-1 only.
    public static final String GLOBAL_EVENT_SOURCES = "global-event-sources";

    /// The event sources that are not a service's prefix of actions, `cloudwatch=monitoring.amazonaws.com`.
    public static final String EVENT_SOURCES = "event-sources";

    /// The actions whose events have other names, or none: `s3:ListAllMyBuckets=ListBuckets`, `iam:PassRole=`.
    public static final String EVENT_NAMES = "event-names";

    /// The events that CloudTrail records only where a trail asks for data events, `dynamodb.amazonaws.com:GetItem`.
    public static final String DATA_EVENTS = "data-events";

    /// The events that only read although their actions have another access level, `kms.amazonaws.com:Decrypt`.
    public static final String READ_ONLY_EVENTS = "read-only-events";

    /// The services that resource control policies bind; from the catalogue.
    public static final String RCP_SERVICES = "rcp-services";

    /// The services whose requests to assume a role have `aws:SourceAccount`, so that trust policies can ask for it.
    public static final String SOURCE_ACCOUNT_IN_TRUST_POLICIES =
            "source-account-in-trust-policies";

    /// A list with its date.
    ///
    /// @param name what it is a list of, `global-service-actions`
    /// @param asOf when it was read
    /// @param source where it was read
    public record DatedList(String name, List<String> values, LocalDate asOf, String source) {
        public DatedList {
            values = List.copyOf(values);
        }
    }

    private final SequencedMap<String, DatedList> byName;

    DatedFacts(List<DatedList> lists) {
        SequencedMap<String, DatedList> named = new LinkedHashMap<>();
        lists.forEach(list -> named.put(list.name(), list));
        this.byName = Collections.unmodifiableSequencedMap(named);
    }

    /// Every list.
    public List<DatedList> all() {
        return List.copyOf(byName.values());
    }

    /// The list with this name.
    public Optional<DatedList> list(String name) {
        return Optional.ofNullable(byName.get(name));
    }

    /// These facts with another list, as a user knows it: in place of the one with its name, or added.
    public DatedFacts with(DatedList list) {
        SequencedMap<String, DatedList> changed = new LinkedHashMap<>(byName);
        changed.put(list.name(), list);
        return new DatedFacts(List.copyOf(changed.values()));
    }

    /// These facts with what a catalogue tells: which services resource control policies bind.
    public DatedFacts with(Catalog catalog) {
        return with(
                new DatedList(
                        RCP_SERVICES,
                        catalog.services().stream()
                                .filter(ServiceSummary::supportsRcp)
                                .map(ServiceSummary::prefix)
                                .toList(),
                        catalog.info().date(),
                        catalog.info().source()));
    }
}
