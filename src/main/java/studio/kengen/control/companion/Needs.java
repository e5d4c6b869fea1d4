package studio.kengen.control.companion;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.NavigableSet;
import java.util.TreeSet;
import java.util.stream.Stream;
import studio.kengen.catalog.Action;
import studio.kengen.catalog.ActionResource;
import studio.kengen.control.CompanionFacts;
import studio.kengen.control.CompanionFacts.KeyUse;
import studio.kengen.control.CompanionFacts.ServiceRole;

/// What is known of one action's companions.
///
/// @param name the action's full name
/// @param keyUses what it needs where its target is encrypted with a customer key
/// @param passed the services that it hands a role to
/// @param linked the services whose own role it makes
/// @param isListed whether it fails the same way for what is missing and what is forbidden
/// @param assumes whether it assumes a role
/// @param dependent further actions that AWS asks its callers for, without those that the others tell better
record Needs(
        String name,
        List<KeyUse> keyUses,
        List<ServiceRole> passed,
        List<ServiceRole> linked,
        boolean isListed,
        boolean assumes,
        List<String> dependent) {
    static final String PASS_ROLE = "iam:PassRole";
    static final String CREATE_LINKED_ROLE = "iam:CreateServiceLinkedRole";
    static final String ASSUME_ROLE = "sts:AssumeRole";

    static Needs of(Action action, CompanionFacts facts) {
        String name = action.qualifiedName();
        List<ServiceRole> passed = facts.passedRoles(name);
        List<ServiceRole> linked = facts.linkedRoles(name);
        NavigableSet<String> dependent = new TreeSet<>(action.dependentActions());
        action.resources().stream()
                .map(ActionResource::dependentActions)
                .forEach(dependent::addAll);
        dependent.remove(name);
        if (!passed.isEmpty()) {
            dependent.remove(PASS_ROLE);
        }
        if (!linked.isEmpty()) {
            dependent.remove(CREATE_LINKED_ROLE);
        }
        return new Needs(
                name,
                facts.keyUses(name),
                passed,
                linked,
                facts.listing().actions().contains(name),
                name.equals(ASSUME_ROLE),
                List.copyOf(dependent));
    }

    /// The name in lower case.
    String folded() {
        return name.toLowerCase(Locale.ROOT);
    }

    /// Whether it needs nothing besides.
    boolean isEmpty() {
        return keyUses.isEmpty()
                && passed.isEmpty()
                && linked.isEmpty()
                && !isListed
                && !assumes
                && dependent.isEmpty();
    }

    /// Every action that it may need.
    Stream<String> actions(CompanionFacts facts) {
        List<String> actions = new ArrayList<>(dependent);
        keyUses.forEach(use -> actions.add(use.needs()));
        if (!passed.isEmpty()) {
            actions.add(PASS_ROLE);
        }
        if (!linked.isEmpty()) {
            actions.add(CREATE_LINKED_ROLE);
        }
        if (isListed) {
            actions.add(facts.listing().needs());
        }
        return actions.stream();
    }
}
