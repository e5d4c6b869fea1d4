package studio.kengen.engine.statement;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import studio.kengen.engine.RequestContext;
import studio.kengen.engine.condition.PolicyPattern;
import studio.kengen.engine.condition.PolicyPattern.Reading;
import studio.kengen.policy.ArnPattern;
import studio.kengen.policy.PolicyVersion;
import studio.kengen.policy.ResourceElement;

/// The resources of a statement. A statement without the element, as in a trust policy, is about the resource that its
/// policy is attached to.
///
/// Source: IAM user guide, "IAM JSON policy elements: Resource" and "… NotResource"; what a pattern matches: [ArnPattern].
public final class ResourceMatcher {
    private final boolean negated;
    private final boolean everything;
    private final List<PolicyPattern> patterns;

    /// @param reading of ARN patterns
    ResourceMatcher(Optional<ResourceElement> element, PolicyVersion version, Reading reading) {
        List<String> texts = element.map(ResourceElement::patterns).orElse(List.of("*"));
        negated = element.isPresent() && element.get() instanceof ResourceElement.NotResource;
        everything = texts.contains("*");
        List<PolicyPattern> listed = new ArrayList<>(texts.size());
        for (String text : texts) {
            listed.add(PolicyPattern.of(ArnPattern.completed(text), version, reading));
        }
        patterns = List.copyOf(listed);
    }

    /// Whether the statement is about a resource; `*` for an action that takes none.
    public boolean matches(String arn, RequestContext context) {
        return listed(arn, context) != negated;
    }

    private boolean listed(String arn, RequestContext context) {
        if (everything) {
            return true;
        }
        for (PolicyPattern pattern : patterns) {
            if (pattern.matches(arn, context)) {
                return true;
            }
        }
        return false;
    }

    /// Whether the statement is about all resources but some.
    public boolean isNegated() {
        return negated;
    }

    /// Whether it is about more than what it lists: all resources, or all but some.
    public boolean isOpen() {
        return everything || negated;
    }

    /// Whether every resource is listed.
    public boolean listsEverything() {
        return everything;
    }

    /// The listed resources.
    public List<PolicyPattern> patterns() {
        return patterns;
    }
}
