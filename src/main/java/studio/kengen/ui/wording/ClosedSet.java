package studio.kengen.ui.wording;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import studio.kengen.catalog.AccessLevel;
import studio.kengen.design.AccountRole;
import studio.kengen.design.IdentitySource;
import studio.kengen.design.Impact;
import studio.kengen.design.Method;
import studio.kengen.design.MfaPrompt;
import studio.kengen.design.ReviewDecision;
import studio.kengen.design.SourceKind;
import studio.kengen.design.Verdict;
import studio.kengen.i18n.Messages;

/// The constants of a closed set as people read and type them. What is typed may be in either language.
///
/// @param <E> the set
public final class ClosedSet<E extends Enum<E>> {
    /// Business impacts, `▲ Critical`.
    public static final ClosedSet<Impact> IMPACT =
            new ClosedSet<>(
                    Impact.values(), "wording.impact.", impact -> ImpactSign.symbol(impact));

    public static final ClosedSet<SourceKind> SOURCE_KIND =
            new ClosedSet<>(SourceKind.values(), "wording.sourceKind.", _ -> "");

    /// The five methods; their numbers are understood too.
    public static final ClosedSet<Method> METHOD =
            new ClosedSet<>(
                    Method.values(), "wording.method.", method -> String.valueOf(method.number()));

    /// Access levels by their names in the language; AWS's names and letters are understood too.
    public static final ClosedSet<AccessLevel> ACCESS_LEVEL =
            new ClosedSet<>(
                    AccessLevel.values(),
                    "wording.accessLevel.",
                    level -> String.valueOf(level.letter()));

    public static final ClosedSet<AccountRole> ACCOUNT_ROLE =
            new ClosedSet<>(AccountRole.values(), "wording.accountRole.", _ -> "");

    public static final ClosedSet<Verdict> VERDICT =
            new ClosedSet<>(Verdict.values(), "wording.verdict.", _ -> "");

    public static final ClosedSet<ReviewDecision> REVIEW_DECISION =
            new ClosedSet<>(ReviewDecision.values(), "wording.reviewDecision.", _ -> "");

    public static final ClosedSet<IdentitySource> IDENTITY_SOURCE =
            new ClosedSet<>(IdentitySource.values(), "wording.identitySource.", _ -> "");

    public static final ClosedSet<MfaPrompt> MFA_PROMPT =
            new ClosedSet<>(MfaPrompt.values(), "wording.mfaPrompt.", _ -> "");

    private final List<E> constants;
    private final String keyPrefix;
    private final Function<E, String> sign;

    private ClosedSet(E[] constants, String keyPrefix, Function<E, String> sign) {
        this.constants = List.copyOf(Arrays.asList(constants));
        this.keyPrefix = keyPrefix;
        this.sign = sign;
    }

    /// Every constant, in its order.
    public List<E> constants() {
        return constants;
    }

    /// What the constant is called; empty for none.
    public String name(Messages messages, @Nullable E constant) {
        return constant == null ? "" : messages.text(keyPrefix + constant.name());
    }

    /// The constant that `text` means: its name in either language, whatever the case, or its sign.
    public Optional<E> parse(String text) {
        String typed = folded(text);
        return constants.stream().filter(constant -> means(typed, constant)).findFirst();
    }

    private boolean means(String typed, E constant) {
        String ownSign = folded(sign.apply(constant));
        if (!ownSign.isEmpty() && typed.equals(ownSign)) {
            return true;
        }
        return Messages.LANGUAGES.stream()
                .map(language -> folded(name(Messages.in(language), constant)))
                .anyMatch(name -> typed.equals(name) || typed.equals(ownSign + ' ' + name));
    }

    private static String folded(String text) {
        return text.strip().toLowerCase(Locale.ROOT);
    }
}
