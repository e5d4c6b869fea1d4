package studio.kengen.generate;

import java.util.List;

/// Generates the documents of one kind. One class per kind.
interface KindGenerator {
    /// The kind that it generates.
    DocumentKind kind();

    /// The documents, in the order of their access sources, and what they leave open. Pure.
    Outcome generate(Basis basis);

    /// What a generator gives.
    record Outcome(List<GeneratedDocument> documents, List<GenerationProblem> problems) {
        static final Outcome NOTHING = new Outcome(List.of(), List.of());

        public Outcome {
            documents = List.copyOf(documents);
            problems = List.copyOf(problems);
        }
    }
}
