package studio.kengen.generate;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/// Gives out names that differ by more than case.
public final class UniqueNames {
    private final String separator;
    private final Set<String> taken = new HashSet<>();

    /// @param separator what stands between a name and its number
    public UniqueNames(String separator) {
        this.separator = separator;
    }

    /// `name`, or `name` with the lowest number from 2 on that nobody has.
    public String unique(String name) {
        String free = name;
        for (int number = 2; !taken.add(free.toLowerCase(Locale.ROOT)); number++) {
            free = name + separator + number;
        }
        return free;
    }
}
