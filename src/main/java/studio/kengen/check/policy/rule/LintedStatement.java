package studio.kengen.check.policy.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import studio.kengen.policy.ActionElement;
import studio.kengen.policy.Condition;
import studio.kengen.policy.Effect;
import studio.kengen.policy.JsonPointer;
import studio.kengen.policy.PrincipalElement;
import studio.kengen.policy.PrincipalType;
import studio.kengen.policy.Principals;
import studio.kengen.policy.ResourceElement;
import studio.kengen.policy.Statement;

/// A statement that is checked.
public final class LintedStatement implements Located {
    private final LintedPolicy policy;
    private final Statement statement;
    private final JsonPointer pointer;
    private final List<WrittenAction> actions;
    private final List<WrittenResource> resources;
    private final List<WrittenCondition> conditions;
    private final List<WrittenPrincipal> principals;

    LintedStatement(LintedPolicy policy, Statement statement, JsonPointer pointer) {
        this.policy = policy;
        this.statement = statement;
        this.pointer = pointer;
        this.actions = actionsOf(statement);
        this.resources = resourcesOf(statement);
        this.conditions = conditionsOf(statement);
        this.principals = principalsOf(statement);
    }

    /// The policy that it is in.
    public LintedPolicy policy() {
        return policy;
    }

    /// The statement itself.
    public Statement statement() {
        return statement;
    }

    /// Whether it allows.
    public boolean allows() {
        return statement.effect() == Effect.ALLOW;
    }

    /// The values of `Action` or `NotAction`.
    public List<WrittenAction> actions() {
        return actions;
    }

    /// Whether the actions are those of `NotAction`.
    public boolean isNotAction() {
        return statement.actions() instanceof ActionElement.NotAction;
    }

    /// Whether it is about `action`, `iam:PassRole`.
    public boolean isAbout(String action) {
        for (WrittenAction written : actions) {
            if (written.means(action)) {
                return !isNotAction();
            }
        }
        return isNotAction();
    }

    /// The values of `Resource` or `NotResource`; empty also where there is no such element.
    public List<WrittenResource> resources() {
        return resources;
    }

    /// Whether the resources are those of `NotResource`.
    public boolean isNotResource() {
        return statement.resources().orElse(null) instanceof ResourceElement.NotResource;
    }

    /// Whether it is about every resource: `"Resource": "*"`.
    public boolean isAboutEverything() {
        return !isNotResource() && resources.stream().anyMatch(WrittenResource::isEverything);
    }

    /// The lines of `Condition`.
    public List<WrittenCondition> conditions() {
        return conditions;
    }

    /// The lines of `Condition` about this key.
    public Stream<WrittenCondition> conditionsOn(String key) {
        return conditions.stream().filter(condition -> condition.isOn(key));
    }

    /// Whether there is a line of `Condition` about this key.
    public boolean hasConditionOn(String key) {
        for (WrittenCondition condition : conditions) {
            if (condition.isOn(key)) {
                return true;
            }
        }
        return false;
    }

    /// The ids in `Principal` or `NotPrincipal`; none where the element is `"*"`.
    public List<WrittenPrincipal> principals() {
        return principals;
    }

    /// Whether the principals are those of `NotPrincipal`.
    public boolean isNotPrincipal() {
        return statement.principal().orElse(null) instanceof PrincipalElement.NotPrincipal;
    }

    /// Whether the element is `"Principal": "*"` itself.
    public boolean isPrincipalStar() {
        return statement.principal().map(PrincipalElement::principals).orElse(null)
                instanceof Principals.Everyone;
    }

    /// Whether it is about everyone.
    public boolean isForEveryone() {
        return statement.principal().orElse(null) instanceof PrincipalElement.Principal principal
                && principal.principals().includesEveryone();
    }

    /// The place of `Principal` or `NotPrincipal`.
    public JsonPointer principalPointer() {
        return pointer.child(isNotPrincipal() ? "NotPrincipal" : "Principal");
    }

    /// The place of an element of this statement; the statement itself where it has none of that name.
    public Located element(String name) {
        return Located.at(pointer.child(name));
    }

    /// Whether the text has an element of this name in the statement, readable or not.
    public boolean has(String name) {
        return policy.has(element(name));
    }

    /// Whether an element of the statement is `[]`.
    public boolean isEmptyList(String name) {
        return policy.isEmptyList(element(name));
    }

    @Override
    public JsonPointer pointer() {
        return pointer;
    }

    private List<WrittenAction> actionsOf(Statement from) {
        List<String> patterns = from.actions().patterns();
        List<WrittenAction> written = new ArrayList<>(patterns.size());
        for (int i = 0; i < patterns.size(); i++) {
            written.add(new WrittenAction(this, i, patterns.get(i)));
        }
        return written;
    }

    private List<WrittenResource> resourcesOf(Statement from) {
        List<String> patterns = from.resources().map(ResourceElement::patterns).orElse(List.of());
        List<WrittenResource> written = new ArrayList<>(patterns.size());
        for (int i = 0; i < patterns.size(); i++) {
            written.add(new WrittenResource(this, i, patterns.get(i)));
        }
        return written;
    }

    private List<WrittenCondition> conditionsOf(Statement from) {
        List<WrittenCondition> written = new ArrayList<>(from.conditions().size());
        for (Condition condition : from.conditions()) {
            written.add(new WrittenCondition(this, condition));
        }
        return written;
    }

    private List<WrittenPrincipal> principalsOf(Statement from) {
        Optional<Principals> listed = from.principal().map(PrincipalElement::principals);
        List<WrittenPrincipal> written = new ArrayList<>();
        if (listed.orElse(null) instanceof Principals.Listed(var byType)) {
            byType.forEach((PrincipalType type, List<String> ids) -> {
                for (int i = 0; i < ids.size(); i++) {
                    written.add(new WrittenPrincipal(this, type, i, ids.get(i)));
                }
            });
        }
        return written;
    }
}
