package studio.kengen.check.policy.rule;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import studio.kengen.i18n.Message;
import studio.kengen.policy.JsonPointer;
import studio.kengen.policy.JsonSource;
import studio.kengen.policy.ParsedPolicy;
import studio.kengen.policy.PolicyDocument;
import studio.kengen.policy.PolicyKind;
import studio.kengen.policy.Quotas;
import studio.kengen.policy.ResourcePolicyService;

/// A policy that is checked, with what the checks know about it.
public final class LintedPolicy implements Located {
    /// Longer texts are no policies: the largest that AWS takes have 32 KB. Values of such a text are not compared with
    /// each other, which would take time without end; that it is too large is told anyway.
    private static final int LONGEST_COMPARED = 100_000;

    private final ParsedPolicy parsed;
    private final PolicyDocument document;
    private final PolicyKind kind;
    private final Vocabulary vocabulary;
    private final Quotas quotas;
    private final JsonPointer pointer;
    private final List<LintedStatement> statements;

    private final Optional<ResourcePolicyService> attachedTo;

    /// A policy to be checked.
    ///
    /// @param document what could be understood of `parsed`
    /// @param kind as which kind of policy it is checked
    /// @param vocabulary what AWS offers
    /// @param quotas what AWS limits
    public LintedPolicy(
            ParsedPolicy parsed,
            PolicyDocument document,
            PolicyKind kind,
            Vocabulary vocabulary,
            Quotas quotas) {
        this.parsed = parsed;
        this.document = document;
        this.kind = kind;
        this.vocabulary = vocabulary;
        this.quotas = quotas;
        this.pointer = pointerOf(parsed);
        this.statements = new ArrayList<>(document.statements().size());
        for (int i = 0; i < document.statements().size(); i++) {
            statements.add(
                    new LintedStatement(
                            this, document.statements().get(i), parsed.statements().get(i)));
        }
        this.attachedTo = kind == PolicyKind.RESOURCE ? attachedTo(statements) : Optional.empty();
    }

    /// The service that a resource policy is about: the one of its first ARN, or else of its first action.
    private static Optional<ResourcePolicyService> attachedTo(List<LintedStatement> statements) {
        return Stream.concat(
                        statements.stream()
                                .map(LintedStatement::resources)
                                .flatMap(Collection::stream)
                                .flatMap(resource -> resource.arn().stream())
                                .map(WrittenArn::service),
                        statements.stream()
                                .map(LintedStatement::actions)
                                .flatMap(Collection::stream)
                                .map(WrittenAction::prefix))
                .filter(prefix -> !prefix.isEmpty() && !Wildcards.in(prefix))
                .findFirst()
                .flatMap(ResourcePolicyService::of);
    }

    /// The document itself.
    public PolicyDocument document() {
        return document;
    }

    /// As which kind of policy it is checked.
    public PolicyKind kind() {
        return kind;
    }

    /// Whether it is one of these kinds.
    public boolean isAny(PolicyKind... kinds) {
        return List.of(kinds).contains(kind);
    }

    /// Whether it is attached to a resource and names its principals: a resource policy or a role's trust policy.
    public boolean isOfResource() {
        return kind == PolicyKind.RESOURCE || kind == PolicyKind.TRUST;
    }

    /// Whether its allowing statements give permissions, and do not only bound them.
    public boolean grants() {
        return kind == PolicyKind.IDENTITY || isOfResource();
    }

    /// The statements that could be understood.
    public List<LintedStatement> statements() {
        return statements;
    }

    /// What AWS offers.
    public Vocabulary vocabulary() {
        return vocabulary;
    }

    /// What AWS limits.
    public Quotas quotas() {
        return quotas;
    }

    /// The text that the policy was read from.
    public JsonSource source() {
        return parsed.source();
    }

    /// Whether its values can be compared with each other in good time.
    public boolean isComparable() {
        return source().text().length() <= LONGEST_COMPARED;
    }

    /// The place of an element of the document; the document itself where it has none of that name.
    public Located element(String name) {
        return Located.at(pointer.child(name));
    }

    /// Whether the text has an element of the document with this name, readable or not.
    public boolean hasElement(String name) {
        return has(element(name));
    }

    /// Whether an element of the document is `[]`.
    public boolean isEmptyList(String name) {
        return isEmptyList(element(name));
    }

    /// Whether the value at `place` is `[]`.
    public boolean isEmptyList(Located place) {
        return source().isEmptyList(place.pointer());
    }

    /// Whether the value at `place` is `{}`.
    public boolean isEmptyObject(Located place) {
        return source().isEmptyObject(place.pointer());
    }

    /// The place of a text in a list of the document, which has no place for elements that are no texts.
    JsonPointer textAt(JsonPointer list, int index) {
        return parsed.hasErrors() ? source().textAt(list, index) : list.child(index);
    }

    /// Whether the text has a value at `place`.
    boolean has(Located place) {
        return source().has(place.pointer());
    }

    /// The name of the kind, for people.
    public Message kindName() {
        return Message.of("check.policyKind." + kind);
    }

    /// The service whose resource the policy is attached to; empty where the policy does not tell, or the studio does
    /// not know the resource policies of that service.
    public Optional<ResourcePolicyService> attachedTo() {
        return attachedTo;
    }

    /// Whether the policy is the whole text that it was read from.
    public boolean isWholeText() {
        return pointer.equals(JsonPointer.ROOT);
    }

    @Override
    public JsonPointer pointer() {
        return pointer;
    }

    private static JsonPointer pointerOf(ParsedPolicy parsed) {
        if (parsed.statements().isEmpty()) {
            return JsonPointer.ROOT;
        }
        String statement = parsed.statements().getFirst().text();
        return JsonPointer.of(statement.substring(0, statement.lastIndexOf("/Statement")));
    }
}
