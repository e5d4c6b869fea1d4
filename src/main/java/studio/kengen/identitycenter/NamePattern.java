package studio.kengen.identitycenter;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import studio.kengen.design.AccessSource;
import studio.kengen.design.OrganizationAccount;
import studio.kengen.design.PermissionSet;
import studio.kengen.design.Row;
import studio.kengen.design.Table;
import studio.kengen.design.change.Change;
import studio.kengen.design.change.ChangeSet;
import studio.kengen.generate.PermissionSetForm;
import studio.kengen.generate.PrincipalPattern;
import studio.kengen.i18n.Message;

/// How the names of permission sets are made: text in which `{source}`, `{family}` … are filled in, such as
/// `{family}-{account}-{source}`.
///
/// Names keep to what AWS takes, 32 characters, and are unique whatever their case: a name that is too long is shortened, one
/// that is taken is numbered.
public final class NamePattern {
    /// What can be filled in.
    public enum Placeholder {
        /// The first access source of the set; of a set without one, its name so far.
        SOURCE,
        /// `Mgmt` for a set of the management account, `Member` for any other.
        FAMILY,
        /// The account of a set that is provisioned in one account, `Shared` for any other.
        ACCOUNT,
        /// The name so far.
        SET;

        /// As patterns have it, `{source}`.
        public String text() {
            return '{' + name().toLowerCase(Locale.ROOT) + '}';
        }

        /// What it stands for, in words.
        public Message explanation() {
            return Message.of("identitycenter.placeholder." + name());
        }
    }

    private static final Pattern IN_BRACES = Pattern.compile("\\{([^{}]*)}");
    private static final String SHARED = "Shared";

    private final String text;

    private NamePattern(String text) {
        this.text = text;
    }

    /// The pattern that a project's settings have; empty where they have none or one with [#problems].
    public static Optional<NamePattern> of(String text) {
        return text.isBlank() || !problems(text).isEmpty()
                ? Optional.empty()
                : Optional.of(new NamePattern(text.strip()));
    }

    /// What keeps `text` from being a pattern; nothing for blank text, which is no pattern.
    public static List<Message> problems(String text) {
        if (text.isBlank()) {
            return List.of();
        }
        List<Message> problems = new ArrayList<>();
        Matcher matcher = IN_BRACES.matcher(text.strip());
        boolean tellsApart = false;
        while (matcher.find()) {
            Optional<Placeholder> placeholder = placeholder(matcher.group());
            if (placeholder.isEmpty()) {
                problems.add(
                        Message.of(
                                "identitycenter.pattern.unknown",
                                matcher.group(),
                                Stream.of(Placeholder.values())
                                        .map(Placeholder::text)
                                        .collect(Collectors.joining(" "))));
            }
            tellsApart |= placeholder.filter(each -> each != Placeholder.FAMILY).isPresent();
        }
        String rest = IN_BRACES.matcher(text.strip()).replaceAll("");
        if (!rest.isEmpty() && !PermissionSetForm.isName(rest)) {
            problems.add(
                    Message.of(
                            "identitycenter.pattern.text", rest, PermissionSetForm.LONGEST_NAME));
        }
        if (problems.isEmpty() && !tellsApart) {
            problems.add(Message.of("identitycenter.pattern.sameForAll"));
        }
        return problems;
    }

    private static Optional<Placeholder> placeholder(String text) {
        return Stream.of(Placeholder.values())
                .filter(placeholder -> placeholder.text().equals(text))
                .findFirst();
    }

    /// The step that gives every set its name by this pattern, and the sources that are its roles their new ARN; empty where
    /// all have it already.
    public Optional<ChangeSet> applyTo(IdentityCenter center) {
        List<Change> changes = new ArrayList<>();
        namesOf(center)
                .forEach((set, name) -> {
                    if (!name.equals(set.name())) {
                        changes.add(
                                new Change.RowReplaced(
                                        Table.PERMISSION_SETS, set, set.as(set.id(), name)));
                        changes.addAll(sources(center, set, name));
                    }
                });
        return changes.isEmpty()
                ? Optional.empty()
                : Optional.of(new ChangeSet(Message.of("identitycenter.change.names"), changes));
    }

    /// The names that this pattern gives the sets of `center`, in their order.
    public SequencedMap<PermissionSet, String> namesOf(IdentityCenter center) {
        SetNaming names = new SetNaming();
        SequencedMap<PermissionSet, String> all = new LinkedHashMap<>();
        center.sets().forEach(set -> all.put(set, names.unique(name(center, set), "")));
        return all;
    }

    /// The name that this pattern gives a set among those of `center`; no other of them has it.
    public String nameOf(IdentityCenter center, PermissionSet set) {
        return SetNaming.beside(others(center, set)).unique(name(center, set), "");
    }

    private static List<PermissionSet> others(IdentityCenter center, PermissionSet set) {
        return center.sets().stream().filter(other -> !other.id().equals(set.id())).toList();
    }

    private static List<Change> sources(IdentityCenter center, PermissionSet set, String name) {
        return set.sources().stream()
                .flatMap(id -> center.project().source(id).stream())
                .filter(source ->
                        PrincipalPattern.permissionSet(source)
                                .filter(set.name()::equals)
                                .isPresent())
                .<Change>map(source ->
                        new Change.RowReplaced(
                                Table.SOURCES, source, renamed(source, set.name(), name)))
                .toList();
    }

    private static Row renamed(AccessSource source, String from, String to) {
        return new AccessSource(
                source.id(),
                source.name(),
                source.kind(),
                source.arn().replace("AWSReservedSSO_" + from + '_', "AWSReservedSSO_" + to + '_'),
                source.account(),
                source.trustedServices(),
                source.note());
    }

    /// What the pattern makes of a set, before it is shortened and told from others.
    String name(IdentityCenter center, PermissionSet set) {
        String framed =
                text.replace(
                                Placeholder.FAMILY.text(),
                                center.family(set.id()) == SetFamily.MANAGEMENT ? "Mgmt" : "Member")
                        .replace(
                                Placeholder.ACCOUNT.text(),
                                center.onlyAccount(set.id())
                                        .map(NamePattern::account)
                                        .orElse(SHARED));
        String source = source(center, set).orElse(Placeholder.SET.text());
        String sourced = framed.replace(Placeholder.SOURCE.text(), source);
        String safe =
                SetNaming.safe(
                        sourced.replace(Placeholder.SET.text(), withoutFrame(set.name(), sourced)));
        return safe.isEmpty() ? SetNaming.safe(set.id().value()) : safe;
    }

    /// The name without what the pattern puts around it, so that applying it twice does not put that there twice.
    private static String withoutFrame(String name, String pattern) {
        int at = pattern.indexOf(Placeholder.SET.text());
        if (at < 0) {
            return name;
        }
        String before = pattern.substring(0, at);
        String after = pattern.substring(at + Placeholder.SET.text().length());
        boolean isFramed =
                name.length() > before.length() + after.length()
                        && name.startsWith(before)
                        && name.endsWith(after);
        return isFramed ? name.substring(before.length(), name.length() - after.length()) : name;
    }

    private static Optional<String> source(IdentityCenter center, PermissionSet set) {
        return set.sources().stream()
                .flatMap(id -> center.project().source(id).stream())
                .map(NamePattern::safeName)
                .filter(name -> !name.isEmpty())
                .findFirst();
    }

    /// The source's name in letters that AWS takes; that of its role where it has none, as in Japanese.
    static String safeName(AccessSource source) {
        String safe = SetNaming.safe(source.name());
        return safe.isEmpty() ? PrincipalPattern.permissionSet(source).orElse("") : safe;
    }

    private static String account(OrganizationAccount account) {
        String safe = SetNaming.safe(account.name());
        return safe.isEmpty() ? account.number() : safe;
    }

    @Override
    public String toString() {
        return text;
    }
}
