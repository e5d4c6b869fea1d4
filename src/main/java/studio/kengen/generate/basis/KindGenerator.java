package studio.kengen.generate.basis;

import java.util.List;
import studio.kengen.generate.DocumentKind;
import studio.kengen.generate.GeneratedDocument;
import studio.kengen.generate.GenerationProblem;

/// Generates the documents of one kind. One class per kind.
public interface KindGenerator {
    /// The kind that it generates.
    DocumentKind kind();

    /// The documents, in the order of their access sources, and what they leave open. Pure.
    Outcome generate(Basis basis);

    /// What a generator gives.
    record Outcome(List<GeneratedDocument> documents, List<GenerationProblem> problems) {
        public static final Outcome NOTHING = new Outcome(List.of(), List.of());

        public Outcome {
            documents = List.copyOf(documents);
            problems = List.copyOf(problems);
        }
    }
}
