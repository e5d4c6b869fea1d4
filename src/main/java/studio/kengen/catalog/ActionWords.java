package studio.kengen.catalog;

import java.util.ArrayList;
import java.util.List;

/// The words that an action's name is made of: `Describe`, `DB`, `Instances`.
final class ActionWords {
    private ActionWords() {}

    /// Where the words of `name` end, the last one at the end of the name.
    static List<Integer> ends(String name) {
        List<Integer> ends = new ArrayList<>();
        for (int i = 1; i < name.length(); i++) {
            if (beginsWord(name, i)) {
                ends.add(i);
            }
        }
        ends.add(name.length());
        return ends;
    }

    /// A word begins with a capital after another kind of character, and with the last capital of several
    /// (`DBInstances`) unless only the `s` of a plural follows (`ACLs`).
    private static boolean beginsWord(String name, int i) {
        if (!Character.isUpperCase(name.charAt(i))) {
            return false;
        }
        if (!Character.isUpperCase(name.charAt(i - 1))) {
            return true;
        }
        return isLowerCase(name, i + 1) && (name.charAt(i + 1) != 's' || isLowerCase(name, i + 2));
    }

    private static boolean isLowerCase(String name, int i) {
        return i < name.length() && Character.isLowerCase(name.charAt(i));
    }
}
