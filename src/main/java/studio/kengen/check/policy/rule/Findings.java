package studio.kengen.check.policy.rule;

import java.util.ArrayList;
import java.util.List;
import studio.kengen.i18n.Message;
import studio.kengen.policy.JsonPointer;
import studio.kengen.policy.JsonSource;

/// Collects what the checks of one policy find. A finding's message is `check.policy.<CODE>` with the given arguments.
public final class Findings {
    private final JsonSource source;
    private final List<PolicyFinding> all;
    private final PolicyRule rule;

    private Findings(JsonSource source, List<PolicyFinding> all, PolicyRule rule) {
        this.source = source;
        this.all = all;
        this.rule = rule;
    }

    /// Nothing found yet.
    ///
    /// @param source the text of the policy
    /// @param rule what is looked for first
    public static Findings in(JsonSource source, PolicyRule rule) {
        return new Findings(source, new ArrayList<>(), rule);
    }

    /// The same collection, for what is found of another rule.
    public Findings of(PolicyRule other) {
        return new Findings(source, all, other);
    }

    /// Something was found.
    ///
    /// @param place the part of the policy that it is about; where the text lacks it, the nearest part around it
    /// @param arguments what the rule's message names
    public void add(Located place, Object... arguments) {
        JsonPointer pointer = source.nearest(place.pointer());
        all.add(
                new PolicyFinding(
                        rule,
                        pointer,
                        place.isName() ? source.nameOf(pointer) : source.positionOf(pointer),
                        Message.of("check.policy." + rule.code(), arguments)));
    }

    /// Something was found that has a message already.
    public void add(PolicyFinding finding) {
        all.add(finding);
    }

    /// Everything that was found of any rule, in the order in which it was found.
    public List<PolicyFinding> all() {
        return List.copyOf(all);
    }
}
