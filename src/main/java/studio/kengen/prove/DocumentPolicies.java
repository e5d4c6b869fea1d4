package studio.kengen.prove;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import studio.kengen.engine.statement.CompiledPolicy;
import studio.kengen.generate.Document;
import studio.kengen.policy.PolicyParser;

/// Documents as the engine takes them.
final class DocumentPolicies {
    private DocumentPolicies() {}

    /// The policies that documents are, called by their paths.
    ///
    /// @param unreadable takes the paths of documents that are no policies which AWS accepts
    static <D extends Document> List<CompiledPolicy> compiled(
            List<D> documents, Collection<String> unreadable) {
        List<CompiledPolicy> policies = new ArrayList<>();
        for (D document : documents) {
            PolicyParser.parse(document.text())
                    .sound()
                    .ifPresentOrElse(
                            parsed -> policies.add(CompiledPolicy.of(document.path(), parsed)),
                            () -> unreadable.add(document.path()));
        }
        return policies;
    }
}
