package studio.kengen.policy;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import studio.kengen.pattern.WildcardPattern;

/// A resource or a condition value taken apart at its policy variables: `home/${aws:username}/*`.
///
/// Where variables can stand (resources, and values of some [BaseOperator.Family]) is for the caller to know.
///
/// Source: IAM user guide, "IAM policy elements: Variables and tags".
///
/// @param parts in order; the texts of all parts together are the whole text
public record PolicyText(List<Part> parts) {
    public PolicyText {
        parts = List.copyOf(parts);
    }

    /// A piece of the text.
    public sealed interface Part {}

    /// Plain text, in which `*` and `?` are wildcards if the place of the whole text allows any.
    public record Plain(String text) implements Part {}

    /// `${*}`, `${?}` or `${$}`: the character itself, never a wildcard.
    public record Symbol(char character) implements Part {}

    /// `${key}` or `${key, 'default'}`: a value of the request.
    ///
    /// @param key as it was written; the case of a key does not matter
    /// @param defaultValue what stands for a key that has no value
    public record Variable(String key, Optional<String> defaultValue) implements Part {}

    /// Text that starts as a variable and is none.
    ///
    /// @param text what was written
    /// @param offset where it starts in the whole text, from 0
    public record Malformed(String text, int offset, Fault fault) implements Part {}

    /// What is wrong with a variable. The names are those of the findings of IAM Access Analyzer.
    public enum Fault {
        /// There is no `}`.
        MISSING_BRACE_IN_VARIABLE,
        /// The default value is not between single quotation marks.
        MISSING_QUOTE_IN_VARIABLE,
        /// There is a space in the key.
        UNSUPPORTED_SPACE_IN_VARIABLE,
        /// There is nothing between the braces.
        EMPTY_VARIABLE
    }

    /// Takes a text apart. In a version without variables it is all plain.
    public static PolicyText parse(String text, PolicyVersion version) {
        return version.hasVariables() && text.contains(VariableReader.OPENING)
                ? new PolicyText(new VariableReader(text).read())
                : new PolicyText(List.of(new Plain(text)));
    }

    /// Whether what the text stands for depends on the request.
    public boolean hasVariables() {
        for (Part part : parts) {
            if (part instanceof Variable) {
                return true;
            }
        }
        return false;
    }

    /// The variables, malformed text apart.
    public List<Variable> variables() {
        return partsOf(Variable.class);
    }

    /// What starts as a variable and is none; AWS refuses a policy with such text.
    public List<Malformed> malformed() {
        return partsOf(Malformed.class);
    }

    /// The keys of the variables, as they were written.
    public Set<String> keys() {
        return variables().stream().map(Variable::key).collect(Collectors.toUnmodifiableSet());
    }

    /// The pattern that the text stands for in one request. A value that is filled in is literal: a `*` in it is no
    /// wildcard.
    ///
    /// @param valueOf the value of a key in the request, empty if it has none or several (several are as good as none:
    ///     IAM user guide, "Single-valued vs. multivalued context keys")
    /// @return empty if a variable has neither value nor default, or text is malformed: then nothing matches
    public Optional<WildcardPattern> pattern(Function<String, Optional<String>> valueOf) {
        if (parts.size() == 1 && parts.getFirst() instanceof Plain(var plain)) {
            return Optional.of(WildcardPattern.of(plain));
        }
        WildcardPattern pattern = WildcardPattern.literal("");
        for (Part part : parts) {
            Optional<WildcardPattern> next =
                    part instanceof Plain(var text)
                            ? Optional.of(WildcardPattern.of(text))
                            : literal(part, valueOf).map(WildcardPattern::literal);
            if (next.isEmpty()) {
                return Optional.empty();
            }
            pattern = pattern.then(next.get());
        }
        return Optional.of(pattern);
    }

    /// The string that the text stands for in one request, where wildcards are not known: as for `StringEquals`.
    ///
    /// @param valueOf as for [#pattern]
    /// @return empty if a variable has neither value nor default, or text is malformed
    public Optional<String> string(Function<String, Optional<String>> valueOf) {
        if (parts.size() == 1) {
            return literal(parts.getFirst(), valueOf);
        }
        StringBuilder string = new StringBuilder();
        for (Part part : parts) {
            Optional<String> next = literal(part, valueOf);
            if (next.isEmpty()) {
                return Optional.empty();
            }
            string.append(next.get());
        }
        return Optional.of(string.toString());
    }

    private static Optional<String> literal(Part part, Function<String, Optional<String>> valueOf) {
        return switch (part) {
            case Plain(var text) -> Optional.of(text);
            case Symbol(var character) -> Optional.of(Character.toString(character));
            case Variable(var key, var defaultValue) -> valueOf.apply(key).or(() -> defaultValue);
            case Malformed any -> Optional.empty();
        };
    }

    private <T extends Part> List<T> partsOf(Class<T> type) {
        List<T> found = new ArrayList<>();
        for (Part part : parts) {
            if (type.isInstance(part)) {
                found.add(type.cast(part));
            }
        }
        return List.copyOf(found);
    }
}
