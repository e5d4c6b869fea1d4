package studio.kengen.generate.deployment;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import studio.kengen.generate.UniqueNames;
import studio.kengen.policy.PolicyDocument;
import studio.kengen.policy.ResourceElement;
import studio.kengen.policy.Statement;

/// The policy of one resource, put together of the documents that are about it: a resource has one policy, but a design may
/// have several access targets in it, and a target may be several resources.
final class HeldPolicy {
    private final PolicyHolder holder;
    private final String name;
    private final NavigableSet<String> documents = new TreeSet<>();
    private final List<Statement> statements = new ArrayList<>();
    private final Set<Statement> known = new HashSet<>();
    private final UniqueNames sids = new UniqueNames("");

    /// @param name what the deployment calls it
    HeldPolicy(PolicyHolder holder, String name) {
        this.holder = holder;
        this.name = name;
    }

    PolicyHolder holder() {
        return holder;
    }

    String name() {
        return name;
    }

    /// The paths of the documents that it is put together of.
    String documents() {
        return String.join(", ", documents);
    }

    PolicyDocument policy() {
        return PolicyDocument.of(statements);
    }

    /// Adds what `policy` says of this resource.
    void add(String document, PolicyDocument policy) {
        for (Statement statement : policy.statements()) {
            ofHolder(statement)
                    .filter(known::add)
                    .ifPresent(own -> {
                        documents.add(document);
                        statements.add(own.sid().map(sids::unique).map(own::withSid).orElse(own));
                    });
        }
    }

    private Optional<Statement> ofHolder(Statement statement) {
        return switch (statement.resources().orElse(ResourceElement.of("*"))) {
            case ResourceElement.Resource(var patterns) -> {
                List<String> own = patterns.stream().filter(holder::isAbout).toList();
                yield own.isEmpty()
                        ? Optional.empty()
                        : Optional.of(
                                own.equals(patterns)
                                        ? statement
                                        : statement.withResources(
                                                new ResourceElement.Resource(own)));
            }
            case ResourceElement.NotResource _ -> Optional.of(statement);
        };
    }
}
