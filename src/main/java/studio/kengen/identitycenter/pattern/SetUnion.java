package studio.kengen.identitycenter.pattern;

import java.time.Duration;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import studio.kengen.design.PermissionSet;
import studio.kengen.design.RowId;
import studio.kengen.generate.KnownPolicies;
import studio.kengen.generate.PermissionSetForm;
import studio.kengen.i18n.Message;
import studio.kengen.identitycenter.pattern.SetMerge.Conflict;
import studio.kengen.policy.PolicyDocument;
import studio.kengen.policy.PolicyParser;
import studio.kengen.policy.PolicyPrinter;
import studio.kengen.policy.PolicyVersion;
import studio.kengen.policy.Quotas;
import studio.kengen.policy.SizeMeasure;
import studio.kengen.policy.Statement;

/// Makes one set of several, in the row and under the name of the first.
///
/// Where the sets differ in what a set has once, the merged set says what is safer: the shortest session, the boundary and the
/// relay state of the set that remains.
final class SetUnion {
    private static final String AN_HOUR = "PT1H";

    private final PermissionSet kept;
    private final List<PermissionSet> all;
    private final boolean isKeptEnough;
    private final Quotas quotas;
    private final List<Conflict> conflicts = new ArrayList<>();

    /// @param kept the set whose row remains
    /// @param isKeptEnough whether it allows all that the others do
    SetUnion(PermissionSet kept, List<PermissionSet> all, boolean isKeptEnough, Quotas quotas) {
        this.kept = kept;
        this.all = Stream.concat(Stream.of(kept), all.stream()).distinct().toList();
        this.isKeptEnough = isKeptEnough;
        this.quotas = quotas;
    }

    PermissionSet merged() {
        PermissionSet merged =
                new PermissionSet(
                        kept.id(),
                        kept.name(),
                        kept.description(),
                        sources(),
                        policies(PermissionSet::managedPolicies),
                        policies(PermissionSet::customerPolicies),
                        inlinePolicy(),
                        kept.boundary(),
                        sessionDuration(),
                        kept.relayState(),
                        tags(),
                        kept.note());
        tellBoundaries();
        tellOne("pattern.conflict.relayState", false, PermissionSet::relayState, kept.relayState());
        tellLimits(merged);
        return merged;
    }

    /// What the sets say differently; complete after [#merged].
    List<Conflict> conflicts() {
        return conflicts;
    }

    /// A set without sources and boundary would get the boundary of its first source.
    private List<RowId> sources() {
        return isKeptEnough && kept.sources().isEmpty() && kept.boundary().isBlank()
                ? List.of()
                : all.stream().flatMap(set -> set.sources().stream()).distinct().toList();
    }

    private List<String> policies(Function<PermissionSet, List<String>> of) {
        return isKeptEnough
                ? of.apply(kept)
                : List.copyOf(
                        all.stream()
                                .flatMap(set -> of.apply(set).stream())
                                .collect(
                                        Collectors.toMap(
                                                KnownPolicies::key,
                                                name -> name,
                                                (first, _) -> first,
                                                LinkedHashMap::new))
                                .values());
    }

    private String inlinePolicy() {
        List<String> texts =
                all.stream()
                        .map(PermissionSet::inlinePolicy)
                        .filter(text -> !text.isBlank())
                        .distinct()
                        .toList();
        if (isKeptEnough || texts.size() < 2) {
            return isKeptEnough ? kept.inlinePolicy() : texts.stream().findFirst().orElse("");
        }
        List<PolicyDocument> documents =
                texts.stream().flatMap(text -> PolicyParser.parse(text).sound().stream()).toList();
        Optional<PolicyVersion> version = version(documents);
        if (documents.size() < texts.size() || version.isEmpty()) {
            conflicts.add(new Conflict(true, Message.of("pattern.conflict.inlinePolicy")));
            return kept.inlinePolicy();
        }
        return PolicyPrinter.minified(
                new PolicyDocument(version, Optional.empty(), statements(documents)));
    }

    /// The version in which all say what they say in their own; empty where there is none, because `${…}` is a policy variable
    /// in one and text in another.
    private static Optional<PolicyVersion> version(List<PolicyDocument> documents) {
        Set<PolicyVersion> versions =
                documents.stream()
                        .map(PolicyDocument::effectiveVersion)
                        .collect(Collectors.toSet());
        if (versions.size() == 1) {
            return versions.stream().findFirst();
        }
        return documents.stream()
                        .filter(document -> !document.effectiveVersion().hasVariables())
                        .noneMatch(document -> AccountFreePolicy.isNamed(document, "${"))
                ? Optional.of(PolicyVersion.V2012_10_17)
                : Optional.empty();
    }

    /// All statements, each once; a sid that another statement has already is left out.
    private static List<Statement> statements(List<PolicyDocument> documents) {
        Map<Statement, Statement> bySubstance = new LinkedHashMap<>();
        Set<String> sids = new LinkedHashSet<>();
        for (PolicyDocument document : documents) {
            for (Statement statement : document.statements()) {
                Statement bare = withSid(statement, Optional.empty());
                if (!bySubstance.containsKey(bare)) {
                    bySubstance.put(bare, withSid(statement, statement.sid().filter(sids::add)));
                }
            }
        }
        return List.copyOf(bySubstance.values());
    }

    private static Statement withSid(Statement statement, Optional<String> sid) {
        return new Statement(
                sid,
                statement.effect(),
                statement.principal(),
                statement.actions(),
                statement.resources(),
                statement.conditions());
    }

    private String sessionDuration() {
        String shortest =
                all.stream()
                        .map(PermissionSet::sessionDuration)
                        .min((one, other) -> duration(one).compareTo(duration(other)))
                        .orElse("");
        tellOne("pattern.conflict.session", false, PermissionSet::sessionDuration, shortest);
        return shortest;
    }

    private static Duration duration(String text) {
        try {
            return Duration.parse(text.isBlank() ? AN_HOUR : text.strip());
        } catch (DateTimeParseException e) {
            return Duration.ofHours(1);
        }
    }

    private List<String> tags() {
        Map<String, String> byKey = new LinkedHashMap<>();
        boolean differ = false;
        for (PermissionSet set : all) {
            for (String tag : set.tags()) {
                String other = byKey.putIfAbsent(PermissionSetForm.tagKey(tag), tag);
                differ |= other != null && !other.equals(tag);
            }
        }
        if (differ) {
            conflicts.add(new Conflict(false, Message.of("pattern.conflict.tags", kept.name())));
        }
        return List.copyOf(byKey.values());
    }

    private void tellBoundaries() {
        long different =
                all.stream()
                        .map(set ->
                                set.boundary().isBlank() ? "" : KnownPolicies.key(set.boundary()))
                        .distinct()
                        .count();
        if (different > 1) {
            tellOne("pattern.conflict.boundary", true, PermissionSet::boundary, kept.boundary());
        }
    }

    private void tellOne(
            String key, boolean isGrave, Function<PermissionSet, String> of, String chosen) {
        List<String> values = all.stream().map(of).map(String::strip).distinct().toList();
        if (values.size() > 1) {
            String said =
                    values.stream()
                            .map(value -> value.isEmpty() ? "–" : value)
                            .collect(Collectors.joining(", "));
            conflicts.add(
                    new Conflict(isGrave, Message.of(key, said, chosen.isBlank() ? "–" : chosen)));
        }
    }

    private void tellLimits(PermissionSet merged) {
        long size = SizeMeasure.CHARACTERS_WITHOUT_WHITE_SPACE.of(merged.inlinePolicy());
        long most = quotas.value(Quotas.Name.PERMISSION_SET_INLINE_POLICY_SIZE);
        if (size > most) {
            conflicts.add(
                    new Conflict(true, Message.of("pattern.conflict.inlineSize", size, most)));
        }
        int policies = merged.managedPolicies().size() + merged.customerPolicies().size();
        long mostPolicies = quotas.value(Quotas.Name.POLICIES_PER_PERMISSION_SET);
        if (policies > mostPolicies) {
            conflicts.add(
                    new Conflict(
                            true, Message.of("pattern.conflict.policies", policies, mostPolicies)));
        }
    }
}
