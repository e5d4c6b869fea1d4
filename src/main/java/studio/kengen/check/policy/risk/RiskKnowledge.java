package studio.kengen.check.policy.risk;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import studio.kengen.check.policy.rule.LintedStatement;
import studio.kengen.check.policy.rule.Remembered;
import studio.kengen.control.KnownEscalation;
import studio.kengen.control.KnownEscalation.Gain;
import studio.kengen.pattern.WildcardPattern;

/// The actions that are risky, and the sets of actions by which a principal gains more permissions than it was given.
/// Actions are numbered, so that sets of them are bits.
final class RiskKnowledge {
    private static final String FILE = "risky-actions.txt";
    private static final RiskKnowledge BUNDLED = read();

    private final List<String> actions = new ArrayList<>();
    private final Map<String, Integer> numbers = new HashMap<>();
    private final Map<Risk, BitSet> byRisk = new EnumMap<>(Risk.class);
    private final List<BitSet> paths = new ArrayList<>();
    private final Remembered<BitSet> meanings = new Remembered<>();

    private RiskKnowledge() {}

    /// The knowledge that comes with the studio.
    static RiskKnowledge bundled() {
        return BUNDLED;
    }

    /// The actions of a risk.
    BitSet of(Risk risk) {
        return byRisk.getOrDefault(risk, new BitSet());
    }

    /// The escalation paths: who has all actions of one can gain permissions.
    List<BitSet> paths() {
        return paths;
    }

    /// The known actions that a statement is about.
    BitSet meantBy(LintedStatement statement) {
        BitSet meant = new BitSet(actions.size());
        statement.actions().forEach(action -> meant.or(meanings.get(action.text(), this::meaning)));
        if (statement.isNotAction()) {
            meant.flip(0, actions.size());
        }
        return meant;
    }

    /// The known actions of these services.
    BitSet ofServices(Set<String> prefixes) {
        BitSet found = new BitSet(actions.size());
        for (int i = 0; i < actions.size(); i++) {
            String action = actions.get(i);
            if (prefixes.contains(action.substring(0, action.indexOf(':')))) {
                found.set(i);
            }
        }
        return found;
    }

    /// The names of actions.
    List<String> names(BitSet some) {
        return some.stream().mapToObj(actions::get).toList();
    }

    private BitSet meaning(String pattern) {
        BitSet meant = new BitSet(actions.size());
        WildcardPattern wanted = WildcardPattern.ignoringCase(pattern);
        for (int i = 0; i < actions.size(); i++) {
            if (wanted.matches(actions.get(i))) {
                meant.set(i);
            }
        }
        return meant;
    }

    private BitSet numbered(List<String> named) {
        BitSet some = new BitSet();
        for (String action : named) {
            some.set(
                    numbers.computeIfAbsent(
                            action,
                            name -> {
                                actions.add(name);
                                return actions.size() - 1;
                            }));
        }
        return some;
    }

    private static RiskKnowledge read() {
        RiskKnowledge knowledge = new RiskKnowledge();
        String section = "";
        for (String line : lines()) {
            if (line.startsWith("[")) {
                section = line.substring(1, line.length() - 1);
            } else if (!line.isEmpty() && !line.startsWith("#")) {
                knowledge.add(section, knowledge.numbered(List.of(line)));
            }
        }
        escalationPaths().forEach(path -> knowledge.paths.add(knowledge.numbered(path)));
        return knowledge;
    }

    /// The sets of actions that a principal needs nobody else for; no set that contains another one. To assume a role is
    /// what roles are for: in a policy by itself that is no escalation.
    private static List<List<String>> escalationPaths() {
        List<List<String>> sets =
                KnownEscalation.bundled().stream()
                        .filter(known -> !known.needsOthers())
                        .filter(known -> known.gain() != Gain.ASSUMED_ROLE)
                        .map(KnownEscalation::actions)
                        .toList();
        return sets.stream()
                .filter(set ->
                        sets.stream()
                                .noneMatch(other ->
                                        other.size() < set.size() && set.containsAll(other)))
                .toList();
    }

    private void add(String section, BitSet some) {
        for (Risk risk : Risk.values()) {
            if (risk.section().equals(section)) {
                byRisk.computeIfAbsent(risk, _ -> new BitSet()).or(some);
            }
        }
    }

    private static List<String> lines() {
        try (InputStream in = RiskKnowledge.class.getResourceAsStream(FILE)) {
            if (in == null) {
                throw new IllegalStateException("the studio lacks its own " + FILE);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
