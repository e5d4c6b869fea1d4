package studio.kengen.check.policy.rule;

import java.util.List;

/// Several names in one text: the first few, and how many more there are.
public final class Listed {
    private static final int MOST = 5;

    private Listed() {}

    /// The names, separated by commas.
    public static String of(List<String> names) {
        String some = String.join(", ", names.subList(0, Math.min(MOST, names.size())));
        return names.size() > MOST ? some + " (+" + (names.size() - MOST) + ')' : some;
    }
}
