package studio.kengen.exchange.project;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import studio.kengen.catalog.AccessLevel;
import studio.kengen.design.AccountRole;
import studio.kengen.design.IdentitySource;
import studio.kengen.design.Impact;
import studio.kengen.design.Method;
import studio.kengen.design.MfaPrompt;
import studio.kengen.design.ReviewDecision;
import studio.kengen.design.SourceKind;
import studio.kengen.design.Verdict;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.IntNode;
import tools.jackson.databind.node.StringNode;

/// How a project file writes the constants of an enum: words for most, a number for the five methods.
final class Words<E extends Enum<E>> {
    static final Words<Impact> IMPACT = new Words<>(Impact.values(), Words::lowerCase);
    static final Words<SourceKind> SOURCE_KIND = new Words<>(SourceKind.values(), Words::lowerCase);
    static final Words<Method> METHOD =
            new Words<>(Method.values(), method -> IntNode.valueOf(method.number()));
    static final Words<AccountRole> ACCOUNT_ROLE =
            new Words<>(AccountRole.values(), Words::lowerCase);
    static final Words<Verdict> VERDICT = new Words<>(Verdict.values(), Words::lowerCase);
    static final Words<ReviewDecision> REVIEW_DECISION =
            new Words<>(ReviewDecision.values(), Words::lowerCase);
    static final Words<IdentitySource> IDENTITY_SOURCE =
            new Words<>(IdentitySource.values(), Words::lowerCase);
    static final Words<MfaPrompt> MFA_PROMPT = new Words<>(MfaPrompt.values(), Words::lowerCase);
    static final Words<AccessLevel> ACCESS_LEVEL =
            new Words<>(AccessLevel.values(), level -> StringNode.valueOf(level.awsName()));

    private final Map<JsonNode, E> constants = new LinkedHashMap<>();
    private final Function<E, JsonNode> toWord;

    private Words(E[] all, Function<E, JsonNode> toWord) {
        this.toWord = toWord;
        for (E constant : all) {
            constants.put(toWord.apply(constant), constant);
        }
    }

    /// The constant that a file writes as `word`, if there is one.
    Optional<E> constant(JsonNode word) {
        return Optional.ofNullable(constants.get(word));
    }

    /// How a file writes `constant`.
    JsonNode word(E constant) {
        return toWord.apply(constant);
    }

    /// Every word, for people: `critical, localized, acceptable`.
    String all() {
        return constants.keySet().stream()
                .map(JsonNode::asString)
                .collect(Collectors.joining(", "));
    }

    private static JsonNode lowerCase(Enum<?> constant) {
        return StringNode.valueOf(constant.name().toLowerCase(Locale.ROOT).replace('_', '-'));
    }
}
