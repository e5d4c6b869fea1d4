package studio.kengen.prove;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import studio.kengen.design.AccessTarget;
import studio.kengen.design.Project;
import studio.kengen.design.RowId;
import studio.kengen.engine.Requester;
import studio.kengen.engine.reason.OwnAccountPolicy;
import studio.kengen.engine.statement.CompiledPolicy;
import studio.kengen.generate.Document;
import studio.kengen.pattern.PatternTooComplexException;
import studio.kengen.policy.Arn;
import studio.kengen.policy.ArnPattern;
import studio.kengen.policy.PolicyDocument;
import studio.kengen.policy.PolicyParser;
import studio.kengen.policy.ResourceElement;
import studio.kengen.policy.Statement;

/// The resource policies among the documents, each of which holds for the resources of its target only, whatever its
/// statements name.
final class ResourceDocuments {
    /// One of them.
    ///
    /// @param policy its statements, about the target's ARNs only
    private record Attached(AccessTarget target, CompiledPolicy policy) {}

    private final List<Attached> attached = new ArrayList<>();
    private final List<String> unreadable = new ArrayList<>();

    private ResourceDocuments() {}

    static <D extends Document> ResourceDocuments of(Project project, List<D> documents) {
        ResourceDocuments policies = new ResourceDocuments();
        for (D document : documents) {
            document.source()
                    .flatMap(project::target)
                    .ifPresent(target -> policies.add(document, target));
        }
        return policies;
    }

    /// Paths of documents that are no policies which AWS accepts, or of which nobody can tell what they say about their
    /// targets.
    List<String> unreadable() {
        return List.copyOf(unreadable);
    }

    boolean isEmpty() {
        return attached.isEmpty();
    }

    /// Whether there is a policy of the target.
    boolean has(RowId target) {
        return attached.stream().anyMatch(one -> one.target().id().equals(target));
    }

    /// The accounts whose resources the policies are of; those of targets without one are left out.
    Set<String> accounts() {
        Set<String> accounts = new HashSet<>();
        attached.forEach(one -> account(one.target()).ifPresent(accounts::add));
        return accounts;
    }

    /// What holds for the resources of `account`: these policies, and for all other resources that the account decides.
    CompiledPolicy in(String account) {
        List<Attached> here =
                attached.stream()
                        .filter(one -> account(one.target()).map(account::equals).orElse(true))
                        .toList();
        List<String> decided =
                here.stream().flatMap(one -> one.target().arns().stream()).distinct().toList();
        return new CompiledPolicy(
                "resource",
                Stream.concat(
                                here.stream().flatMap(one -> one.policy().statements().stream()),
                                OwnAccountPolicy.of(account, decided).statements().stream())
                        .toList());
    }

    /// All policies together, to see whom they tell apart.
    CompiledPolicy all() {
        return new CompiledPolicy(
                "resource",
                attached.stream().flatMap(one -> one.policy().statements().stream()).toList());
    }

    /// The account of a target's resources: as it says, otherwise as its ARNs do.
    static Optional<String> account(AccessTarget target) {
        return Stream.concat(
                        Stream.of(target.account().strip()),
                        target.arns().stream()
                                .flatMap(arn -> Arn.parse(arn).map(Arn::account).stream()))
                .filter(account -> Requester.ACCOUNT_NUMBER.matcher(account).matches())
                .findFirst();
    }

    private void add(Document document, AccessTarget target) {
        Optional<CompiledPolicy> policy =
                PolicyParser.parse(document.text())
                        .sound()
                        .flatMap(parsed -> about(document.path(), parsed, target.arns()));
        policy.ifPresentOrElse(
                found -> attached.add(new Attached(target, found)),
                () -> unreadable.add(document.path()));
    }

    /// The policy with its statements cut to some ARNs; empty where a statement is about a part of an ARN pattern that no
    /// pattern can name.
    private static Optional<CompiledPolicy> about(
            String path, PolicyDocument document, List<String> arns) {
        List<Statement> cut = new ArrayList<>();
        for (Statement statement : document.statements()) {
            Optional<List<String>> resources = cut(statement.resources(), arns);
            if (resources.isEmpty()) {
                return Optional.empty();
            }
            cut.add(
                    new Statement(
                            statement.sid(),
                            statement.effect(),
                            statement.principal(),
                            statement.actions(),
                            Optional.of(new ResourceElement.Resource(resources.get())),
                            statement.conditions()));
        }
        return Optional.of(
                CompiledPolicy.of(
                        path, new PolicyDocument(document.version(), document.id(), cut)));
    }

    private static Optional<List<String>> cut(
            Optional<ResourceElement> resources, List<String> arns) {
        List<String> cut = new ArrayList<>();
        if (resources.stream()
                .flatMap(named -> named.patterns().stream())
                .anyMatch(ResourceDocuments::varies)) {
            return Optional.empty();
        }
        try {
            for (String arn : arns) {
                ArnPattern own = ArnPattern.ofResource(arn);
                boolean known =
                        switch (resources.orElse(ResourceElement.of("*"))) {
                            case ResourceElement.Resource(var patterns) ->
                                    addCommon(arn, own, patterns, cut);
                            case ResourceElement.NotResource(var patterns) ->
                                    addRest(arn, own, patterns, cut);
                        };
                if (!known) {
                    return Optional.empty();
                }
            }
        } catch (PatternTooComplexException _) {
            return Optional.empty();
        }
        return Optional.of(cut.stream().distinct().toList());
    }

    /// Whether what a pattern means depends on the request.
    private static boolean varies(String pattern) {
        return pattern.contains("${");
    }

    private static boolean addCommon(
            String arn, ArnPattern own, List<String> patterns, List<String> cut) {
        for (String pattern : patterns) {
            ArnPattern named = ArnPattern.ofResource(ArnPattern.completed(pattern));
            if (pattern.equals("*") || named.contains(own)) {
                cut.add(arn);
            } else if (own.contains(named)) {
                cut.add(pattern);
            } else if (own.intersects(named)) {
                return false;
            }
        }
        return true;
    }

    private static boolean addRest(
            String arn, ArnPattern own, List<String> patterns, List<String> cut) {
        boolean contained = false;
        for (String pattern : patterns) {
            ArnPattern named = ArnPattern.ofResource(ArnPattern.completed(pattern));
            if (pattern.equals("*") || named.contains(own)) {
                contained = true;
            } else if (own.intersects(named)) {
                return false;
            }
        }
        if (!contained) {
            cut.add(arn);
        }
        return true;
    }
}
