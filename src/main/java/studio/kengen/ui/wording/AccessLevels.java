package studio.kengen.ui.wording;

import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import studio.kengen.catalog.AccessLevel;
import studio.kengen.i18n.Messages;

/// Sets of access levels: as letters `R W` where space is short, as AWS's names where they are edited and copied.
public final class AccessLevels {
    /// What stands between two levels in a text.
    public static final String SEPARATOR = ", ";

    private AccessLevels() {}

    /// `R W`, in AWS's order.
    public static String letters(Collection<AccessLevel> levels) {
        return levels.stream()
                .sorted()
                .map(level -> String.valueOf(level.letter()))
                .collect(Collectors.joining(" "));
    }

    /// `Read, Write`, in AWS's spelling, which is the same in every language.
    public static String text(Collection<AccessLevel> levels) {
        return levels.stream()
                .sorted()
                .map(AccessLevel::awsName)
                .collect(Collectors.joining(SEPARATOR));
    }

    /// `Read, Write` in the language of the window.
    public static String names(Messages messages, Collection<AccessLevel> levels) {
        return levels.stream()
                .sorted()
                .map(level -> ClosedSet.ACCESS_LEVEL.name(messages, level))
                .collect(Collectors.joining(SEPARATOR));
    }

    /// The levels that `text` means: names in either language or letters, with commas, semicolons or new lines between
    /// them; letters may also stand side by side, `RW` or `R W`. Empty where some part of it is no level.
    public static Optional<Set<AccessLevel>> parse(String text) {
        Set<AccessLevel> levels = EnumSet.noneOf(AccessLevel.class);
        for (String part : text.split("[,;、\n]", -1)) {
            if (!part.isBlank()) {
                Optional<AccessLevel> level = ClosedSet.ACCESS_LEVEL.parse(part);
                List<AccessLevel> meant = level.map(List::of).orElseGet(() -> ofLetters(part));
                if (meant.isEmpty()) {
                    return Optional.empty();
                }
                levels.addAll(meant);
            }
        }
        return Optional.of(levels);
    }

    private static List<AccessLevel> ofLetters(String text) {
        String letters = text.replaceAll("\\s", "").toUpperCase(Locale.ROOT);
        List<AccessLevel> levels =
                letters.chars()
                        .mapToObj(
                                letter -> ClosedSet.ACCESS_LEVEL.parse(Character.toString(letter)))
                        .flatMap(Optional::stream)
                        .toList();
        return levels.size() == letters.length() ? levels : List.of();
    }
}
