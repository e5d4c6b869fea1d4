package studio.kengen.check.access;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import studio.kengen.pattern.WildcardPattern;
import studio.kengen.policy.Arn;
import studio.kengen.policy.PolicyDocument;
import studio.kengen.policy.Principals;
import studio.kengen.policy.Statement;

/// Tells accounts apart as far as some policies do, so that what is the same in many accounts is worked out once.
///
/// Policies tell accounts apart by ARNs and values with the number of an account, or with wildcards in its place. Where it is not
/// plain which part of a text that would be, every account counts as different.
final class AccountTraits {
    /// A number within something else.
    private static final Pattern NUMBER_WITHIN = Pattern.compile("(?<!\\d)\\d{12}(?!\\d)");

    private static final Pattern NUMBER = Pattern.compile("\\d{12}");

    private final List<WildcardPattern> patterns;
    private final boolean tellsEachApart;

    private AccountTraits(Collection<String> texts, boolean tellsEachApart) {
        this.patterns = texts.stream().map(WildcardPattern::of).toList();
        this.tellsEachApart = tellsEachApart;
    }

    /// What tells accounts apart in policies and other texts.
    ///
    /// @param texts ARNs, account numbers, values of conditions
    static AccountTraits of(Collection<PolicyDocument> policies, Stream<String> texts) {
        TreeSet<String> found = new TreeSet<>();
        boolean apart =
                Stream.concat(
                                        texts,
                                        policies.stream()
                                                .flatMap(policy -> policy.statements().stream())
                                                .flatMap(AccountTraits::texts))
                                .distinct()
                                .filter(text -> !add(text, found))
                                .count()
                        > 0;
        return new AccountTraits(found, apart);
    }

    /// What an account has in common with all that nothing tells apart from it.
    ///
    /// @param number its 12 digits
    List<String> of(String number) {
        if (tellsEachApart) {
            return List.of(number);
        }
        List<String> traits = new ArrayList<>();
        for (int i = 0; i < patterns.size(); i++) {
            if (patterns.get(i).matches(number)) {
                traits.add(String.valueOf(i));
            }
        }
        return traits;
    }

    private static Stream<String> texts(Statement statement) {
        return Stream.of(
                        statement.resources().stream()
                                .flatMap(resources -> resources.patterns().stream()),
                        statement.conditions().stream()
                                .flatMap(condition -> condition.values().stream()),
                        statement.principal().stream()
                                .flatMap(principal -> texts(principal.principals())))
                .flatMap(texts -> texts);
    }

    private static Stream<String> texts(Principals principals) {
        return switch (principals) {
            case Principals.Everyone() -> Stream.of();
            case Principals.Listed(var byType) -> byType.values().stream().flatMap(List::stream);
        };
    }

    /// Adds the part of a text that an account's number is held against, if there is one.
    ///
    /// @return whether it is plain which part that is
    private static boolean add(String text, Collection<String> found) {
        if (text.contains("${")) {
            return false;
        }
        Optional<Arn> arn = Arn.parse(text);
        if (arn.isPresent()) {
            String account = arn.get().account();
            if (!account.isEmpty() && !account.equals("*")) {
                found.add(account);
            }
            // Some operators let a wildcard reach over colons.
            return isPlain(arn.get().partition() + arn.get().service() + arn.get().region());
        }
        if (NUMBER.matcher(text).matches()) {
            found.add(text);
            return true;
        }
        return isPlain(text);
    }

    /// Whether the account's number has no part in whether the text fits.
    private static boolean isPlain(String text) {
        boolean hasWildcard = text.contains("*") || text.contains("?");
        return hasWildcard
                ? text.chars().noneMatch(Character::isDigit)
                : !NUMBER_WITHIN.matcher(text).find();
    }
}
