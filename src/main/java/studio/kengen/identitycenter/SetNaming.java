package studio.kengen.identitycenter;

import java.util.Collection;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import studio.kengen.design.PermissionSet;
import studio.kengen.generate.PermissionSetForm;

/// Gives out names that AWS takes for permission sets and that no other set has, whatever their case.
///
/// Source: IAM Identity Center API reference, CreatePermissionSet, Name.
final class SetNaming {
    private static final Pattern NOT_ALLOWED = Pattern.compile("[^\\w+=,.@-]+");
    private static final Pattern AT_THE_ENDS = Pattern.compile("^[-_.]+|[-_.]+$");

    private final Set<String> taken = new HashSet<>();

    /// Names that differ from those of `sets`.
    static SetNaming beside(Collection<PermissionSet> sets) {
        SetNaming naming = new SetNaming();
        sets.forEach(set -> naming.take(set.name()));
        return naming;
    }

    /// `text` with what AWS does not take left out; may be empty, as for Japanese text.
    static String safe(String text) {
        String safe = NOT_ALLOWED.matcher(text.strip()).replaceAll("-");
        return AT_THE_ENDS.matcher(safe).replaceAll("");
    }

    /// Keeps a name for somebody.
    void take(String name) {
        taken.add(name.toLowerCase(Locale.ROOT));
    }

    /// `name` and `ending`, the name shortened and numbered as it takes.
    String unique(String name, String ending) {
        String free = fitted(name, ending);
        for (int number = 2; !taken.add(free.toLowerCase(Locale.ROOT)); number++) {
            free = fitted(name, ending + '-' + number);
        }
        return free;
    }

    private static String fitted(String name, String ending) {
        int room = Math.max(0, PermissionSetForm.LONGEST_NAME - ending.length());
        String start = name.substring(0, Math.min(room, name.length()));
        return AT_THE_ENDS.matcher(start).replaceAll("") + ending;
    }
}
