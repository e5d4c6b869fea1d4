package studio.kengen.check.policy.condition;

import java.util.Collection;
import java.util.stream.Collectors;

/// Names in one text, the first few of many.
final class Listed {
    private static final int MOST = 5;

    private Listed() {}

    static String of(Collection<String> names) {
        String some = names.stream().limit(MOST).collect(Collectors.joining(", "));
        return names.size() > MOST ? some + ", …" : some;
    }
}
