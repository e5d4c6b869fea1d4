package studio.kengen.policy;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import studio.kengen.i18n.Messages;

/// Damages good policies at random. Whatever comes out is either understood or explained, never thrown at the user.
class PolicyParserFuzzTest {
    private static final List<Messages> LANGUAGES =
            Messages.LANGUAGES.stream().map((Locale language) -> Messages.in(language)).toList();
    private static final List<String> FRAGMENTS =
            List.of(
                    "{",
                    "}",
                    "[",
                    "]",
                    "\"",
                    ",",
                    ":",
                    "null",
                    "true",
                    "1e999999",
                    "-0.0",
                    "\\",
                    "\n",
                    "\u0000",
                    "\uFEFF",
                    "\uD800",
                    "😀",
                    "//",
                    "'",
                    "\"Statement\"",
                    "\"Effect\":",
                    "\"Action\":[]",
                    "\"Condition\":{}",
                    "[[[[[[[[[[",
                    "{\"a\":{\"a\":{\"a\":");

    @RepeatedTest(500)
    void damagedTextIsUnderstoodOrExplained(RepetitionInfo run) {
        Random random = new Random(run.getCurrentRepetition());
        String text = PolicyPrinter.pretty(new Policies(random.nextLong()).document());
        for (int i = 0; i < 20; i++) {
            text = damage(text, random);
            check(text);
        }
    }

    @RepeatedTest(200)
    void valuesInTheWrongPlaceAreUnderstoodOrExplained(RepetitionInfo run) {
        Random random = new Random(run.getCurrentRepetition());
        check(randomObject(random, 4));
    }

    @RepeatedTest(100)
    void bytesThatAreNoTextAreExplained(RepetitionInfo run) {
        Random random = new Random(run.getCurrentRepetition());
        byte[] bytes = new byte[random.nextInt(40)];
        random.nextBytes(bytes);
        check(PolicyParser.parse(bytes));
        byte[] policy =
                PolicyPrinter.minified(new Policies(run.getCurrentRepetition()).document())
                        .getBytes(StandardCharsets.UTF_8);
        policy[random.nextInt(policy.length)] = (byte) random.nextInt();
        check(PolicyParser.parse(policy));
    }

    private static void check(String text) {
        ParsedPolicy parsed = PolicyParser.parse(text);
        check(parsed);
        assertThat(parsed.problems())
                .allSatisfy(problem ->
                        assertThat(problem.position().line())
                                .isBetween(1, (int) text.lines().count() + 1));
    }

    private static void check(ParsedPolicy parsed) {
        if (parsed.sound().isEmpty()) {
            assertThat(parsed.problems()).isNotEmpty();
        }
        for (PolicyProblem problem : parsed.problems()) {
            assertThat(problem.position().column()).isPositive();
            assertThat(parsed.source().nearest(problem.pointer())).isEqualTo(problem.pointer());
            for (Messages messages : LANGUAGES) {
                assertThat(messages.text(problem.message())).isNotBlank();
            }
        }
        parsed.document()
                .ifPresent(document ->
                        assertThat(PolicyParser.parse(PolicyPrinter.pretty(document)).sound())
                                .contains(document));
    }

    private static String damage(String text, Random random) {
        int from = random.nextInt(text.length() + 1);
        int to = Math.min(text.length(), from + random.nextInt(4));
        String fragment =
                random.nextInt(3) == 0 ? "" : FRAGMENTS.get(random.nextInt(FRAGMENTS.size()));
        return text.substring(0, from) + fragment + text.substring(to);
    }

    private static String randomObject(Random random, int depth) {
        List<String> names =
                List.of(
                        "Version",
                        "Id",
                        "Statement",
                        "statement",
                        "Sid",
                        "Effect",
                        "Principal",
                        "AWS",
                        "Action",
                        "NotAction",
                        "Resource",
                        "Condition",
                        "StringEquals",
                        "k",
                        "K",
                        "x");
        StringBuilder members = new StringBuilder();
        for (int i = random.nextInt(6); i > 0; i--) {
            members.append(members.isEmpty() ? "" : ",")
                    .append('"')
                    .append(names.get(random.nextInt(names.size())))
                    .append("\":")
                    .append(randomValue(random, depth - 1));
        }
        return "{" + members + "}";
    }

    private static String randomValue(Random random, int depth) {
        return switch (random.nextInt(depth <= 0 ? 5 : 8)) {
            case 0 -> "\"Allow\"";
            case 1 -> "\"*\"";
            case 2 -> "7";
            case 3 -> "true";
            case 4 -> "null";
            case 5 ->
                    "[" + randomValue(random, depth - 1) + "," + randomObject(random, depth) + "]";
            default -> randomObject(random, depth);
        };
    }
}
