package studio.kengen.ui.table;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import studio.kengen.design.AccessSource;
import studio.kengen.design.AccessTarget;
import studio.kengen.design.Project;
import studio.kengen.ui.grid.Suggestion;

/// The accounts that a project speaks of.
public final class Accounts {
    private Accounts() {}

    /// Accounts that fit what was typed.
    public static List<Suggestion> of(Project project, String typed) {
        return SuggestionList.matching(
                counted(project).keySet().stream().map(Suggestion::of), typed);
    }

    /// The account of most rows; empty where none names one.
    public static String mostUsed(Project project) {
        return counted(project).entrySet().stream()
                .max(Map.Entry.comparingByValue())
                .map(Map.Entry::getKey)
                .orElse("");
    }

    private static Map<String, Long> counted(Project project) {
        Stream<String> sources = project.sources().stream().map(AccessSource::account);
        Stream<String> targets = project.targets().stream().map(AccessTarget::account);
        return Stream.concat(sources, targets)
                .filter(account -> !account.isEmpty())
                .collect(
                        Collectors.groupingBy(
                                Function.identity(), TreeMap::new, Collectors.counting()));
    }
}
