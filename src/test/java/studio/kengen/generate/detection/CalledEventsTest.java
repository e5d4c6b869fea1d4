package studio.kengen.generate.detection;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import studio.kengen.catalog.Catalog;
import studio.kengen.control.ControlKnowledge;
import studio.kengen.control.DatedFacts;
import studio.kengen.control.Monitor;

class CalledEventsTest {
    private static final DatedFacts FACTS = ControlKnowledge.bundled().facts();
    private static final CalledEvents EVENTS = new CalledEvents(FACTS);

    /// An account leaves, or the management account removes it.
    private static final String REMOVED = "org-leave/event/RemoveAccountFromOrganization";

    @Test
    void anEventHasTheNameOfTheActionAndTheServicesPrefix() {
        assertThat(EVENTS.of("ec2:StopInstances"))
                .contains(CalledEvent.named("ec2.amazonaws.com", "StopInstances"));
    }

    @Test
    void aServiceMayReportUnderAnotherName() {
        assertThat(EVENTS.of("cloudwatch:DeleteAlarms"))
                .contains(CalledEvent.named("monitoring.amazonaws.com", "DeleteAlarms"));
    }

    @Test
    void anActionMayStandForSeveralCallsOrForNone() {
        assertThat(EVENTS.of("s3:DeleteObject").orElseThrow().names())
                .containsExactly("DeleteObject", "DeleteObjects");
        assertThat(EVENTS.of("iam:PassRole")).isEmpty();
    }

    @Test
    void whatIsRecordedAsDataOrOnlyReadsIsKnown() {
        assertThat(event("dynamodb:GetItem")).matches(EVENTS::isDataEvent);
        assertThat(event("lambda:InvokeFunction")).matches(EVENTS::isDataEvent);
        assertThat(event("dynamodb:DeleteTable")).matches(event -> !EVENTS.isDataEvent(event));
        assertThat(event("kms:Decrypt")).matches(EVENTS::isReadOnly);
        assertThat(event("kms:DisableKey")).matches(event -> !EVENTS.isReadOnly(event));
        assertThat(event("organizations:LeaveOrganization")).matches(EVENTS::isGlobal);
    }

    @Test
    void everyActionWithEventsOfOtherNamesIsInTheCatalogue() {
        assertThat(values(DatedFacts.EVENT_NAMES))
                .isNotEmpty()
                .allSatisfy(pair ->
                        assertThat(Catalog.bundled().action(pair.substring(0, pair.indexOf('='))))
                                .as(pair)
                                .isPresent());
    }

    /// Both say what a call is called: the events that risks name, and what follows from the risks' actions.
    @Test
    void theEventsThatRisksNameAreThoseOfTheirActions() {
        List<String> unlike =
                ControlKnowledge.bundled().risks().stream()
                        .flatMap(risk -> risk.controls().stream())
                        .filter(Monitor.ApiEvent.class::isInstance)
                        .map(Monitor.ApiEvent.class::cast)
                        .filter(event -> !event.isSignIn() && !event.actions().isEmpty())
                        .filter(event ->
                                event.actions().stream().noneMatch(action -> tells(action, event)))
                        .map(Monitor.ApiEvent::id)
                        .toList();

        assertThat(unlike).containsExactly(REMOVED);
    }

    private static boolean tells(String action, Monitor.ApiEvent event) {
        Optional<CalledEvent> told = EVENTS.of(action);
        return told.isPresent()
                && told.get().source().equals(event.eventSource())
                && told.get().names().stream()
                        .anyMatch(name ->
                                name instanceof String text
                                        ? text.equals(event.name())
                                        : event.name().startsWith(prefix(name)));
    }

    private static String prefix(Object rule) {
        return rule.toString().replaceAll("\\{prefix=(.*)}", "$1");
    }

    private static CalledEvent event(String action) {
        return EVENTS.of(action).orElseThrow();
    }

    private static List<String> values(String list) {
        return FACTS.list(list).map(DatedFacts.DatedList::values).stream()
                .flatMap(List::stream)
                .toList();
    }
}
