package studio.kengen.control.choice;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import studio.kengen.design.NeededPermission;
import studio.kengen.policy.Condition;

/// Conditions about who calls and from where, which hold for whatever is called instead.
public final class CallerConditions {
    private static final String GLOBAL = "aws:";

    /// Keys about the resource, which is another one then.
    private static final List<String> ABOUT_THE_RESOURCE =
            List.of("aws:resource", "aws:requesttag/", "aws:tagkeys");

    private CallerConditions() {}

    /// Those that every row has.
    ///
    /// @param rows at least one
    public static List<Condition> common(List<NeededPermission> rows) {
        List<Condition> common = new ArrayList<>(rows.getFirst().conditions());
        common.removeIf(condition -> !isAboutTheCaller(condition));
        rows.forEach(row -> common.retainAll(row.conditions()));
        return List.copyOf(common);
    }

    private static boolean isAboutTheCaller(Condition condition) {
        String key = condition.key().toLowerCase(Locale.ROOT);
        return key.startsWith(GLOBAL) && ABOUT_THE_RESOURCE.stream().noneMatch(key::startsWith);
    }
}
