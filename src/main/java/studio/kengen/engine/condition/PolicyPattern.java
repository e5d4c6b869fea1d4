package studio.kengen.engine.condition;

import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import studio.kengen.engine.RequestContext;
import studio.kengen.pattern.WildcardPattern;
import studio.kengen.policy.ArnPattern;
import studio.kengen.policy.PolicyText;
import studio.kengen.policy.PolicyVersion;

/// A text of a policy as the set of strings that it stands for. Where it has policy variables, the set depends on the
/// request.
///
/// Immutable and safe to share between threads.
public final class PolicyPattern {
    private final String source;
    private final PolicyText text;
    private final Reading reading;

    /// The set, where the text has no variables.
    private final @Nullable WildcardPattern fixed;

    /// How the characters of the text are read.
    public enum Reading {
        /// `*` and `?` stand for themselves.
        EXACT,

        /// As [#EXACT], but letters that differ only in case are alike.
        EXACT_IGNORING_CASE,

        /// `*` and `?` are wildcards.
        WILDCARDS,

        /// Wildcards within the parts of an ARN, as `Arn…` operators have it.
        ARN,

        /// Wildcards as a `Resource` element has them.
        RESOURCE
    }

    private PolicyPattern(String source, PolicyText text, Reading reading) {
        this.source = source;
        this.text = text;
        this.reading = reading;
        this.fixed = text.hasVariables() ? null : read(key -> Optional.empty()).orElse(null);
    }

    /// The pattern that `text` is, in a document of this version.
    public static PolicyPattern of(String text, PolicyVersion version, Reading reading) {
        return new PolicyPattern(text, PolicyText.parse(text, version), reading);
    }

    /// The text as it was written.
    public String source() {
        return source;
    }

    /// The condition keys of the policy variables in it, as they were written.
    public Set<String> variables() {
        return fixed != null ? Set.of() : text.keys();
    }

    /// Whether `value` is in the set. It never is where a variable has neither value nor default.
    public boolean matches(String value, RequestContext context) {
        if (fixed != null) {
            return fixed.matches(value);
        }
        Optional<WildcardPattern> pattern = pattern(context.variables());
        return pattern.isPresent() && pattern.get().matches(value);
    }

    /// The set in a request.
    ///
    /// @param valueOf the value of a condition key; empty if it has none or several
    /// @return empty where a variable has neither value nor default: then nothing matches
    public Optional<WildcardPattern> pattern(Function<String, Optional<String>> valueOf) {
        return fixed != null ? Optional.of(fixed) : read(valueOf);
    }

    /// A set that contains this one whatever the request: each variable stands for any text.
    public WildcardPattern widest() {
        if (fixed != null) {
            return fixed;
        }
        WildcardPattern widest = WildcardPattern.literal("");
        for (PolicyText.Part part : text.parts()) {
            widest =
                    widest.then(
                            switch (part) {
                                case PolicyText.Plain(var plain) -> plain(plain);
                                case PolicyText.Symbol(var symbol) ->
                                        WildcardPattern.literal(Character.toString(symbol));
                                case PolicyText.Variable any -> WildcardPattern.EVERYTHING;
                                case PolicyText.Malformed any -> WildcardPattern.EVERYTHING;
                            });
        }
        return reading == Reading.EXACT_IGNORING_CASE ? widest.ignoringCase() : widest;
    }

    private WildcardPattern plain(String plain) {
        return isExact() ? WildcardPattern.literal(plain) : WildcardPattern.of(plain);
    }

    private boolean isExact() {
        return reading == Reading.EXACT || reading == Reading.EXACT_IGNORING_CASE;
    }

    private Optional<WildcardPattern> read(Function<String, Optional<String>> valueOf) {
        if (isExact()) {
            return text.string(valueOf)
                    .map(WildcardPattern::literal)
                    .map(p -> reading == Reading.EXACT ? p : p.ignoringCase());
        }
        return text.pattern(valueOf)
                .map(pattern ->
                        switch (reading) {
                            case ARN -> ArnPattern.ofCondition(pattern).pattern();
                            case RESOURCE -> ArnPattern.ofResource(pattern).pattern();
                            default -> pattern;
                        });
    }
}
