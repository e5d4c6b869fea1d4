package studio.kengen.check.policy.risk;

import java.util.List;

/// Several names in one text: the first few, and how many more there are.
final class Several {
    private static final int MOST = 5;

    private Several() {}

    static String of(List<String> names) {
        String some = String.join(", ", names.subList(0, Math.min(MOST, names.size())));
        return names.size() > MOST ? some + " (+" + (names.size() - MOST) + ')' : some;
    }
}
