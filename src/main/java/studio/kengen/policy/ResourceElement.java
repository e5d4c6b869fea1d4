package studio.kengen.policy;

import java.util.List;

/// The `Resource` or `NotResource` element of a statement.
///
/// Source: IAM user guide, "IAM JSON policy elements: Resource" and "… NotResource". What a pattern matches: [ArnPattern].
public sealed interface ResourceElement {
    /// ARNs with wildcards and policy variables, or `*`, as they were written; may be empty, and then nothing matches.
    List<String> patterns();

    /// The statement is about the resources that match a pattern.
    record Resource(List<String> patterns) implements ResourceElement {
        public Resource {
            patterns = List.copyOf(patterns);
        }
    }

    /// The statement is about the resources that match no pattern.
    record NotResource(List<String> patterns) implements ResourceElement {
        public NotResource {
            patterns = List.copyOf(patterns);
        }
    }

    /// A `Resource` element with these patterns.
    static ResourceElement of(String... patterns) {
        return new Resource(List.of(patterns));
    }
}
