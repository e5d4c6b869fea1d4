package studio.kengen.check.policy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import studio.kengen.check.policy.rule.PolicyRule;
import studio.kengen.policy.PolicyKind;
import studio.kengen.policy.SourcePosition;

/// Policies with what is found in them, from the text files beside the tests' resources.
///
/// A line with a rule begins its cases. A line `+ KIND POINTER` begins a policy in which the rule is found at that JSON
/// pointer, and at the line and column that `«` marks in the policy; a line `- KIND` one in which it is not. The policy
/// follows, indented by four; without `"Statement"` in it, it is the statements of one, and `{x7000}` in it is 7,000 times
/// the letter x.
final class PolicyCases {
    private static final Path FILES = Path.of("src/test/resources/studio/kengen/check/policy");
    private static final String MARK = "«";
    private static final Pattern FILLING = Pattern.compile("\\{x(\\d+)}");
    private static final Map<String, PolicyKind> KINDS =
            Map.of(
                    "identity", PolicyKind.IDENTITY,
                    "boundary", PolicyKind.PERMISSIONS_BOUNDARY,
                    "scp", PolicyKind.SERVICE_CONTROL,
                    "rcp", PolicyKind.RESOURCE_CONTROL,
                    "resource", PolicyKind.RESOURCE,
                    "trust", PolicyKind.TRUST,
                    "session", PolicyKind.SESSION);

    /// One policy.
    ///
    /// @param source where it is written
    /// @param place where the rule is found in it; empty if it is not
    record Case(
            PolicyRule rule,
            PolicyKind kind,
            String source,
            String policy,
            Optional<ExpectedPlace> place) {}

    record ExpectedPlace(String pointer, SourcePosition position) {}

    private PolicyCases() {}

    static List<Case> all() throws IOException {
        List<Case> cases = new ArrayList<>();
        try (Stream<Path> files = Files.list(FILES)) {
            for (Path file : files.filter(f -> f.toString().endsWith(".txt")).sorted().toList()) {
                read(file, cases);
            }
        }
        return cases;
    }

    private static void read(Path file, List<Case> cases) throws IOException {
        List<String> lines = Files.readAllLines(file);
        PolicyRule rule = PolicyRule.INVALID_ACTION;
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i);
            if (line.isBlank() || line.startsWith("#")) {
                continue;
            }
            if (!line.startsWith(" ")) {
                rule = PolicyRule.of(line.strip()).orElseThrow();
                continue;
            }
            StringBuilder policy = new StringBuilder();
            int head = i;
            while (i + 1 < lines.size() && lines.get(i + 1).startsWith("    ")) {
                policy.append(policy.isEmpty() ? "" : "\n").append(lines.get(++i).substring(4));
            }
            String source = file.getFileName() + ":" + (head + 1);
            String text =
                    FILLING.matcher(policy)
                            .replaceAll(match -> "x".repeat(Integer.parseInt(match.group(1))));
            cases.add(read(rule, source, line.strip().split(" ", -1), text));
        }
    }

    private static Case read(PolicyRule rule, String source, String[] head, String written) {
        String text =
                written.contains("\"Statement\"")
                                || written.contains("\"Version\"")
                                || !written.replace(MARK, "").startsWith("{")
                        ? written
                        : "{\"Version\": \"2012-10-17\", \"Statement\": [" + written + "]}";
        Optional<ExpectedPlace> place =
                head[0].equals("+")
                        ? Optional.of(
                                new ExpectedPlace(
                                        head.length > 2 ? head[2] : "",
                                        positionOf(text.indexOf(MARK), text)))
                        : Optional.empty();
        PolicyKind kind = Optional.ofNullable(KINDS.get(head[1])).orElseThrow();
        return new Case(rule, kind, source, text.replace(MARK, ""), place);
    }

    private static SourcePosition positionOf(int offset, String text) {
        String before = text.substring(0, offset);
        int line = (int) before.chars().filter(c -> c == '\n').count() + 1;
        return new SourcePosition(line, offset - before.lastIndexOf('\n'));
    }
}
