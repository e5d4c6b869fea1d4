package studio.kengen.exchange.xlsx.column;

import java.text.Normalizer;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import studio.kengen.catalog.AccessLevel;
import studio.kengen.design.ActionSelection;
import studio.kengen.exchange.xlsx.sheet.SeenCell;
import studio.kengen.i18n.Message;

/// Access levels in AWS's words, `List, Read`. Their letters (`L R`, `LR`) and the Japanese words are understood too.
final class AccessLevelsCell implements CellKind<Set<AccessLevel>> {
    private static final String BETWEEN_LEVELS = QuotedItems.COMMAS + "/・+|";
    private static final Pattern BLANKS = Pattern.compile("[\\s\\p{Z}]+");
    private static final Map<String, Set<AccessLevel>> BY_WORD = byWord();
    private static final Map<Integer, AccessLevel> BY_LETTER =
            List.of(AccessLevel.values()).stream()
                    .collect(Collectors.toMap(level -> (int) level.letter(), level -> level));

    @Override
    public String write(Set<AccessLevel> value, CellWriting writing) {
        return value.stream().map(AccessLevel::awsName).collect(Collectors.joining(", "));
    }

    @Override
    public Set<AccessLevel> read(SeenCell cell, CellReading reading) {
        Set<AccessLevel> levels = EnumSet.noneOf(AccessLevel.class);
        for (QuotedItems.Item item : QuotedItems.split(cell.text(), BETWEEN_LEVELS)) {
            Set<AccessLevel> named = named(item.text());
            if (named.isEmpty()) {
                BLANKS.splitAsStream(item.text())
                        .forEach(word -> levels.addAll(levels(word, reading)));
            } else {
                levels.addAll(named);
            }
        }
        return ActionSelection.inOrder(levels);
    }

    @Override
    public Set<AccessLevel> absent() {
        return Set.of();
    }

    @Override
    public CellAid aid() {
        return new CellAid.Prompt(Message.of("xlsx.prompt.accessLevels"));
    }

    private static Set<AccessLevel> levels(String word, CellReading reading) {
        Set<AccessLevel> levels = named(word);
        // Letters in a row must be capitals: a word that happens to consist of them is a mistake.
        String letters = Normalizer.normalize(word, Normalizer.Form.NFKC);
        if (levels.isEmpty() && letters.chars().allMatch(BY_LETTER::containsKey)) {
            return letters.chars().mapToObj(BY_LETTER::get).collect(Collectors.toSet());
        }
        if (levels.isEmpty()) {
            reading.warn(Message.of("xlsx.problem.accessLevel", word));
        }
        return levels;
    }

    private static Set<AccessLevel> named(String word) {
        return BY_WORD.getOrDefault(Spelling.loose(word), Set.of());
    }

    private static Map<String, Set<AccessLevel>> byWord() {
        Map<String, Set<AccessLevel>> levels = new HashMap<>();
        for (AccessLevel level : AccessLevel.values()) {
            levels.put(Spelling.loose(level.awsName()), Set.of(level));
            levels.put(Spelling.loose(String.valueOf(level.letter())), Set.of(level));
            String key = "accessLevel." + level.name().toLowerCase(Locale.ROOT);
            Spelling.further(key).forEach(word -> levels.put(word, Set.of(level)));
        }
        return levels;
    }
}
