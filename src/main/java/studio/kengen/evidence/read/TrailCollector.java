package studio.kengen.evidence.read;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import studio.kengen.evidence.CloudTrailUse;
import studio.kengen.evidence.CloudTrailUse.Caller;
import studio.kengen.evidence.CloudTrailUse.Use;
import studio.kengen.evidence.Evidence;
import studio.kengen.evidence.json.Fields;
import studio.kengen.evidence.json.JsonItem;
import studio.kengen.evidence.json.JsonItems;
import studio.kengen.evidence.json.Misfit;
import studio.kengen.evidence.json.Place;
import studio.kengen.i18n.Message;
import tools.jackson.core.JacksonException;

/// Events of CloudTrail, counted while they are read.
///
/// Source: AWS CloudTrail user guide, "CloudTrail record contents" and "CloudTrail userIdentity element".
final class TrailCollector implements Collector {
    /// Of so many resources of a kind of call each is told apart; logs of data events can name millions.
    static final int MOST_RESOURCES = 500;

    private static final Set<String> WANTED =
            Set.of(
                    "eventSource",
                    "eventName",
                    "eventTime",
                    "userIdentity",
                    "resources",
                    "errorCode",
                    "recipientAccountId",
                    "CloudTrailEvent");

    private record Call(
            Optional<String> account, Caller caller, String eventSource, String eventName) {}

    private record Kind(Call call, Optional<String> resource, Optional<String> error) {}

    private static final class Tally {
        private long count;
        private Instant first = Instant.MAX;
        private Instant last = Instant.MIN;

        void add(Instant time) {
            count++;
            first = time.isBefore(first) ? time : first;
            last = time.isAfter(last) ? time : last;
        }
    }

    private final ReportBuilder report;
    private final Map<Kind, Tally> tallies = new HashMap<>();
    private final Map<Call, Integer> resourcesOfCall = new HashMap<>();

    TrailCollector(ReportBuilder report) {
        this.report = report;
    }

    @Override
    public boolean wants(String member) {
        return WANTED.contains(member);
    }

    @Override
    public void take(String list, JsonItem element) throws Misfit {
        Fields event = Fields.of(element);
        Optional<String> wrapped = event.optionalText("CloudTrailEvent");
        if (wrapped.isPresent()) {
            event = unwrapped(wrapped.get(), event.place());
        }
        Call call =
                new Call(
                        event.optionalText("recipientAccountId"),
                        caller(event),
                        event.text("eventSource"),
                        event.text("eventName"));
        Optional<Instant> time = event.time("eventTime");
        if (time.isEmpty()) {
            throw new Misfit(event.place(), Message.of("evidence.missing", "eventTime"));
        }
        Optional<String> error = event.optionalText("errorCode");
        List<String> resources = resources(event);
        if (resources.isEmpty()) {
            count(call, Optional.empty(), error, time.get());
        }
        resources.forEach(resource -> count(call, Optional.of(resource), error, time.get()));
    }

    /// The resources that an event names, without those that only hold another: of an object and its bucket the object.
    private static List<String> resources(Fields event) throws Misfit {
        List<String> named = new ArrayList<>();
        for (Fields resource : event.objects("resources")) {
            resource.optionalText("ARN").ifPresent(named::add);
        }
        return named.stream()
                .distinct()
                .filter(arn -> named.stream().noneMatch(other -> other.startsWith(arn + "/")))
                .toList();
    }

    private void count(Call call, Optional<String> resource, Optional<String> error, Instant time) {
        Kind kind = new Kind(call, resource, error);
        Tally tally = tallies.get(kind);
        if (tally == null && resource.isPresent()) {
            if (resourcesOfCall.merge(call, 1, Integer::sum) > MOST_RESOURCES) {
                report.note(
                        Message.of(
                                "evidence.note.manyResources", Integer.toString(MOST_RESOURCES)));
                kind = new Kind(call, Optional.empty(), error);
                tally = tallies.get(kind);
            }
        }
        if (tally == null) {
            tally = new Tally();
            tallies.put(kind, tally);
        }
        tally.add(time);
    }

    @Override
    public Evidence evidence() {
        List<Use> uses = new ArrayList<>();
        tallies.forEach((kind, tally) ->
                uses.add(
                        new Use(
                                kind.call().account(),
                                kind.call().caller(),
                                kind.call().eventSource(),
                                kind.call().eventName(),
                                kind.resource(),
                                kind.error(),
                                tally.count,
                                tally.first,
                                tally.last)));
        return new CloudTrailUse(uses);
    }

    /// The event that `lookup-events` has as a text.
    private static Fields unwrapped(String text, Place place) throws Misfit {
        try {
            return Fields.of(JsonItems.parse(text));
        } catch (JacksonException | Misfit e) {
            throw new Misfit(place, Message.of("evidence.noEvent"));
        }
    }

    private static Caller caller(Fields event) throws Misfit {
        Optional<Fields> identity = event.object("userIdentity");
        if (identity.isEmpty()) {
            return new Caller("", "");
        }
        Fields who = identity.get();
        Optional<Fields> session = who.object("sessionContext");
        Optional<Fields> issuer =
                session.isEmpty() ? Optional.empty() : session.get().object("sessionIssuer");
        Optional<String> behind =
                issuer.isEmpty() ? Optional.empty() : issuer.get().optionalText("arn");
        String principal =
                Stream.of(
                                behind,
                                who.optionalText("arn"),
                                who.optionalText("invokedBy"),
                                who.optionalText("identityProvider"),
                                who.optionalText("accountId"))
                        .flatMap(Optional::stream)
                        .filter(text -> !text.isEmpty())
                        .findFirst()
                        .orElse("");
        return new Caller(who.optionalText("type").orElse(""), principal);
    }
}
