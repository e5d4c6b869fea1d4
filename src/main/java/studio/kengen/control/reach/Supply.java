package studio.kengen.control.reach;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import studio.kengen.catalog.Action;
import studio.kengen.design.NeededPermission;
import studio.kengen.design.RowId;
import studio.kengen.design.area.GrantedAction;
import studio.kengen.engine.RequestContext;
import studio.kengen.engine.Truth;
import studio.kengen.engine.condition.ConditionTest;
import studio.kengen.policy.Condition;
import studio.kengen.policy.PolicyVersion;

/// An action that a row gives to its source.
///
/// @param row the row of Table 1
/// @param action the action's name, `iam:PassRole`
/// @param resources the resources on which the row gives it
/// @param resourceTypes the types that the action can act on, with their service, `iam:role`
record Supply(
        NeededPermission row, String action, List<String> resources, Set<String> resourceTypes) {
    private static final String PASSED_TO_SERVICE = "iam:passedtoservice";

    private static final String IAM = "iam:";

    /// What a row gives by one of its actions.
    static Supply of(NeededPermission row, GrantedAction grant) {
        Action action = grant.action();
        return new Supply(
                row,
                action.qualifiedName(),
                grant.resources(),
                action.resources().stream()
                        .map(resource -> type(action, resource.resourceType()))
                        .collect(Collectors.toUnmodifiableSet()));
    }

    /// The roles and users that STS acts on are those of IAM.
    private static String type(Action action, String resourceType) {
        return action.service().equals("sts")
                ? IAM + resourceType
                : action.service() + ':' + resourceType;
    }

    RowId id() {
        return row.id();
    }

    /// Whether the row's conditions let the action be used for passing a role to one of `services`, and unknown where a
    /// condition asks for something else: the project does not say what requests hold.
    ///
    /// @param services none where no role is passed
    Truth isUsable(List<String> services) {
        if (row.conditions().isEmpty()) {
            return Truth.YES;
        }
        Truth others =
                row.conditions().stream().allMatch(Supply::isAboutServices)
                        ? Truth.YES
                        : Truth.UNKNOWN;
        return services.stream().map(this::admits).reduce(Truth::or).orElse(Truth.YES).and(others);
    }

    private Truth admits(String service) {
        RequestContext passing = RequestContext.EMPTY.with(PASSED_TO_SERVICE, List.of(service));
        return row.conditions().stream()
                .filter(Supply::isAboutServices)
                .map(condition -> ConditionTest.of(condition, PolicyVersion.V2012_10_17))
                .map(test -> test.holds(passing))
                .reduce(Truth.YES, Truth::and);
    }

    private static boolean isAboutServices(Condition condition) {
        return condition.key().equalsIgnoreCase(PASSED_TO_SERVICE);
    }

    /// Whether the action acts on principals of this type, `role` or `user`.
    boolean actsOn(String principalType) {
        return resourceTypes.contains(IAM + principalType);
    }

    /// Whether both actions act on resources of the same type, so that an escalation needs both on the same one.
    boolean sharesTypeWith(Supply other) {
        for (String type : resourceTypes) {
            if (other.resourceTypes.contains(type)) {
                return true;
            }
        }
        return false;
    }
}
