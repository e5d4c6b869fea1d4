package studio.kengen.engine.decide;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import studio.kengen.engine.AccessRequest;
import studio.kengen.engine.Decision;
import studio.kengen.engine.RequestContext;
import studio.kengen.engine.Requester;
import studio.kengen.engine.Truth;
import studio.kengen.engine.condition.ConditionTest;
import studio.kengen.engine.statement.CompiledPolicy;
import studio.kengen.engine.statement.CompiledStatement;
import studio.kengen.engine.statement.PrincipalMatch;
import studio.kengen.i18n.Message;
import studio.kengen.policy.ConditionOperator;
import studio.kengen.policy.ConditionText;
import studio.kengen.policy.PolicyKind;

/// Names the policies, statements and conditions that decided a request.
final class Explainer {
    private final AccessRequest request;
    private final RequestContext context;
    private final String action;
    private final boolean hasBoundary;
    private final List<Message> reasons = new ArrayList<>();

    private Explainer(AccessRequest request, RequestContext context, boolean hasBoundary) {
        this.hasBoundary = hasBoundary;
        this.request = request;
        this.context = context;
        this.action = request.action().toLowerCase(Locale.ROOT);
    }

    /// Policies that stand at one place of the evaluation.
    ///
    /// @param isRequired whether the request needs an allowing statement here
    private record Place(PolicyKind kind, List<CompiledPolicy> policies, boolean isRequired) {}

    static Explanation explain(
            Decision decision,
            AccessRequest request,
            RequestContext context,
            PolicySet policies,
            Combination<Truth> combination) {
        Explainer explainer = new Explainer(request, context, !policies.boundary().isEmpty());
        List<Place> places = places(policies, combination);
        switch (decision) {
            case EXPLICITLY_DENIED -> explainer.denials(places, Truth.YES, "engine.explain.denied");
            case ALLOWED -> explainer.grants(places, combination.setting());
            case IMPLICITLY_DENIED -> explainer.missing(places, policies, combination);
            case UNDECIDED -> explainer.openQuestions(places);
        }
        return new Explanation(decision, explainer.reasons);
    }

    private static List<Place> places(PolicySet policies, Combination<Truth> combination) {
        Setting setting = combination.setting();
        List<Place> places = new ArrayList<>();
        if (setting.isBoundByScps()) {
            policies.serviceControl()
                    .forEach(level ->
                            places.add(new Place(PolicyKind.SERVICE_CONTROL, level, true)));
        }
        if (setting.isBoundByRcps()) {
            policies.resourceControl()
                    .forEach(level ->
                            places.add(new Place(PolicyKind.RESOURCE_CONTROL, level, true)));
        }
        if (!policies.vpcEndpoint().isEmpty()) {
            places.add(new Place(PolicyKind.VPC_ENDPOINT, policies.vpcEndpoint(), true));
        }
        List<CompiledPolicy> own = policies.resource().map(List::of).orElse(List.of());
        places.add(new Place(PolicyKind.RESOURCE, own, false));
        if (setting.hasIdentity()) {
            places.add(new Place(PolicyKind.IDENTITY, policies.identity(), false));
            if (!policies.boundary().isEmpty()) {
                places.add(new Place(PolicyKind.PERMISSIONS_BOUNDARY, policies.boundary(), false));
            }
            if (policies.session().isPresent()
                    || setting.requester() instanceof Requester.FederatedUser) {
                places.add(
                        new Place(PolicyKind.SESSION, policies.session().stream().toList(), false));
            }
        }
        return places;
    }

    private void denials(List<Place> places, Truth wanted, String key) {
        for (Place place : places) {
            say(place, key, statement -> statement.isDeny() && fits(statement) == wanted);
        }
    }

    private void grants(List<Place> places, Setting setting) {
        if (setting.needsNoPermission()) {
            reasons.add(Message.of("engine.explain.needsNoPermission", request.action()));
            return;
        }
        if (request.requester() instanceof Requester.Root && request.isWithinAccount()) {
            reasons.add(Message.of("engine.explain.root"));
        }
        for (Place place : places) {
            say(
                    place,
                    "engine.explain.allowed",
                    statement -> !statement.isDeny() && fits(statement) == Truth.YES);
        }
    }

    private void missing(List<Place> places, PolicySet policies, Combination<Truth> combination) {
        if (combination.setting().isImpossible()) {
            reasons.add(Message.of("engine.explain.impossible", request.action()));
            return;
        }
        for (Place place : places) {
            if (allows(place) == Truth.NO && isMissed(place, policies, combination)) {
                reasons.add(
                        Message.of(
                                place.policies().isEmpty() && place.kind() != PolicyKind.IDENTITY
                                        ? "engine.explain.noPolicy"
                                        : "engine.explain.nothingAllows",
                                kind(place),
                                request.action(),
                                request.resource()));
                nearMisses(place);
            }
        }
        if (PublicAccess.isBlocked(policies, combination.setting())) {
            reasons.add(Message.of("engine.explain.publicAccessBlocked"));
        }
        if (reasons.isEmpty()) {
            reasons.add(
                    Message.of("engine.explain.accountOnly", request.action(), request.resource()));
        }
    }

    /// Whether an allowing statement here would have helped, as far as one place alone tells.
    private static boolean isMissed(
            Place place, PolicySet policies, Combination<Truth> combination) {
        Setting setting = combination.setting();
        return switch (place.kind()) {
            case RESOURCE ->
                    !setting.hasIdentity()
                            || !setting.isWithinAccount()
                            || setting.ownPolicyDecides()
                            || policies.resource().isPresent();
            default -> true;
        };
    }

    private void nearMisses(Place place) {
        for (CompiledPolicy policy : place.policies()) {
            for (CompiledStatement statement : policy.statements()) {
                boolean near =
                        !statement.isDeny()
                                && isAbout(statement)
                                && match(statement) != PrincipalMatch.NONE;
                if (near) {
                    statement.conditions().stream()
                            .filter(test -> test.holds(context) == Truth.NO)
                            .forEach(test -> reasons.add(failed(statement, test)));
                }
            }
        }
    }

    private Message failed(CompiledStatement statement, ConditionTest test) {
        List<String> values = context.valuesOfLowerCase(test.key());
        return Message.of(
                values.isEmpty() ? "engine.explain.keyAbsent" : "engine.explain.valueDiffers",
                statement.ref().policy(),
                statement.ref().name(),
                ConditionText.format(test.condition()),
                test.condition().key(),
                String.join(", ", values));
    }

    private void openQuestions(List<Place> places) {
        for (Place place : places) {
            for (CompiledPolicy policy : place.policies()) {
                for (CompiledStatement statement : policy.statements()) {
                    if (fits(statement) == Truth.UNKNOWN) {
                        openQuestion(statement);
                    }
                }
            }
        }
    }

    private void openQuestion(CompiledStatement statement) {
        if (match(statement) == PrincipalMatch.UNKNOWN) {
            reasons.add(
                    Message.of(
                            "engine.explain.notPrincipalOpen",
                            statement.ref().policy(),
                            statement.ref().name()));
        }
        statement.conditions().stream()
                .filter(test -> test.holds(context) == Truth.UNKNOWN)
                .forEach(test ->
                        reasons.add(
                                Message.of(
                                        whyOpen(test),
                                        statement.ref().policy(),
                                        statement.ref().name(),
                                        test.condition().operator(),
                                        test.condition().key())));
    }

    private static String whyOpen(ConditionTest test) {
        if (test.isKnown()) {
            return "engine.explain.severalValues";
        }
        return ConditionOperator.parse(test.condition().operator()).isPresent()
                ? "engine.explain.mappedAddress"
                : "engine.explain.unknownOperator";
    }

    private void say(Place place, String key, Predicate<CompiledStatement> which) {
        for (CompiledPolicy policy : place.policies()) {
            for (CompiledStatement statement : policy.statements()) {
                if (which.test(statement)) {
                    reasons.add(
                            Message.of(
                                    key,
                                    kind(place),
                                    statement.ref().policy(),
                                    statement.ref().name(),
                                    conditions(statement)));
                }
            }
        }
    }

    private static Object conditions(CompiledStatement statement) {
        String text = ConditionText.format(statement.statement().conditions()).replace("\n", "; ");
        return text.isEmpty() ? "" : Message.of("engine.explain.conditions", text);
    }

    private static Message kind(Place place) {
        return Message.of("engine.kind." + place.kind().name());
    }

    private Truth allows(Place place) {
        Truth any = Truth.NO;
        for (CompiledPolicy policy : place.policies()) {
            for (CompiledStatement statement : policy.statements()) {
                any = statement.isDeny() ? any : any.or(fits(statement));
            }
        }
        return any;
    }

    private Truth fits(CompiledStatement statement) {
        Truth fits = statement.matches(action, request.resource(), context);
        return switch (match(statement)) {
            case NONE -> Truth.NO;
            case UNKNOWN -> fits.and(Truth.UNKNOWN);
            default -> fits;
        };
    }

    private PrincipalMatch match(CompiledStatement statement) {
        return statement.principalMatch(request.requester(), hasBoundary);
    }

    private boolean isAbout(CompiledStatement statement) {
        return statement.actions().matches(action)
                && statement.resources().matches(request.resource(), context);
    }
}
