package studio.kengen.identitycenter.pattern;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import studio.kengen.design.OrganizationAccount;
import studio.kengen.design.PermissionSet;
import studio.kengen.design.Project;
import studio.kengen.design.RowId;
import studio.kengen.generate.PermissionSetForm;
import studio.kengen.identitycenter.IdentityCenter;
import studio.kengen.identitycenter.NamePattern;

/// What a set is called that was made of several: what most of their names have in common once their accounts are left out,
/// `shop-prod-Admin` and `pos-prod-Admin` become `Admin`; within the project's pattern of names, if it has one.
final class MergedName {
    private static final String SEPARATORS = "[-_.]";

    private final IdentityCenter center;

    MergedName(IdentityCenter center) {
        this.center = center;
    }

    /// The merged set under its name.
    ///
    /// @param merged under the name of the set whose row it has
    PermissionSet named(List<PermissionSet> sets, PermissionSet merged) {
        List<RowId> ids = sets.stream().map(PermissionSet::id).toList();
        Project after = MergeStep.of(center.project(), ids, merged).applyTo(center.project());
        return merged.as(merged.id(), of(sets, merged, after));
    }

    private String of(List<PermissionSet> sets, PermissionSet merged, Project after) {
        Optional<String> common = common(sets);
        IdentityCenter then = IdentityCenter.of(after);
        return NamePattern.of(after.details().identityCenter().namePattern())
                .map(pattern ->
                        pattern.nameOf(then, merged.as(merged.id(), common.orElse(merged.name()))))
                .or(() -> common.filter(name -> isFree(name, merged, then)))
                .orElse(merged.name());
    }

    /// What more than half of the sets are called.
    private Optional<String> common(List<PermissionSet> sets) {
        return sets.stream()
                .collect(Collectors.groupingBy(this::withoutAccount, Collectors.counting()))
                .entrySet()
                .stream()
                .filter(of -> 2 * of.getValue() > sets.size())
                .map(Map.Entry::getKey)
                .filter(PermissionSetForm::isName)
                .findFirst();
    }

    private String withoutAccount(PermissionSet set) {
        Optional<OrganizationAccount> account = center.onlyAccount(set.id());
        String name = account.map(one -> without(set.name(), one.name())).orElse(set.name());
        return account.map(one -> without(name, one.number())).orElse(name);
    }

    private static String without(String name, String part) {
        if (part.isBlank()) {
            return name;
        }
        String quoted = Pattern.quote(part);
        return Pattern.compile(
                        "^%1$s%2$s|%2$s%1$s$|%2$s%1$s(?=%2$s)".formatted(quoted, SEPARATORS),
                        Pattern.CASE_INSENSITIVE)
                .matcher(name)
                .replaceFirst("");
    }

    private static boolean isFree(String name, PermissionSet merged, IdentityCenter then) {
        return then.sets().stream()
                .filter(other -> !other.id().equals(merged.id()))
                .noneMatch(other -> other.name().equalsIgnoreCase(name));
    }
}
