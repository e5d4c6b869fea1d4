package studio.kengen.control;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.function.Function;
import java.util.stream.Stream;
import studio.kengen.control.KnowledgeFile.Block;

/// What actions need besides, and nobody writes down: keys, roles that are handed to services, roles of services, what a
/// function needs to run. Immutable.
///
/// Dependent actions are no part of it: the catalogue tells them.
public final class CompanionFacts {
    private static final String FILE = "companions.txt";

    /// A service that uses a customer key with the rights of its caller.
    ///
    /// @param via the service as `kms:ViaService` has it before the Region, `s3`
    /// @param needs what the caller needs on the key, `kms:Decrypt`
    /// @param actions what needs it, `s3:GetObject`
    public record KeyUse(String via, String needs, List<String> actions) {
        public KeyUse {
            actions = List.copyOf(actions);
        }
    }

    /// A service and a role: one that is handed to it, or its own that is made when it is first used.
    ///
    /// @param service the service principal, `lambda.amazonaws.com`
    /// @param always whether the actions do so whenever they are used, or only in some uses
    /// @param actions what does so, `lambda:CreateFunction`
    public record ServiceRole(String service, boolean always, List<String> actions) {
        public ServiceRole {
            actions = List.copyOf(actions);
        }
    }

    /// What the role of a function needs.
    ///
    /// @param workload the service principal that such a role trusts
    /// @param log to write the function's log
    /// @param network to run in a VPC
    public record FunctionRole(String workload, List<String> log, List<String> network) {
        public FunctionRole {
            log = List.copyOf(log);
            network = List.copyOf(network);
        }
    }

    /// What tells a resource that is missing from one that is forbidden.
    ///
    /// @param needs what does, `s3:ListBucket`
    /// @param actions what fails the same way in both cases without it
    public record Listing(String needs, List<String> actions) {
        public Listing {
            actions = List.copyOf(actions);
        }
    }

    /// Where a block of the file was read, and when.
    public record Origin(LocalDate asOf, String source) {}

    private final List<KeyUse> keyUses;
    private final List<ServiceRole> passedRoles;
    private final List<ServiceRole> linkedRoles;
    private final FunctionRole function;
    private final Listing listing;
    private final SequencedMap<String, List<String>> dependentInSomeUses;
    private final List<Origin> origins;
    private final Map<String, List<KeyUse>> keyUsesByAction;
    private final Map<String, List<ServiceRole>> passedRolesByAction;
    private final Map<String, List<ServiceRole>> linkedRolesByAction;

    private CompanionFacts(List<Block> blocks) {
        keyUses =
                of(blocks, "customer-key")
                        .flatMap(block ->
                                uses(block).entrySet().stream()
                                        .map(use ->
                                                new KeyUse(
                                                        block.only("via"),
                                                        use.getKey(),
                                                        use.getValue())))
                        .toList();
        passedRoles = of(blocks, "passed-role").flatMap(CompanionFacts::serviceRoles).toList();
        linkedRoles =
                of(blocks, "service-linked-role").flatMap(CompanionFacts::serviceRoles).toList();
        Block aFunction = of(blocks, "function").findFirst().orElseThrow();
        function =
                new FunctionRole(
                        aFunction.only("workload"),
                        aFunction.words("log"),
                        aFunction.words("network"));
        listing =
                of(blocks, "listing")
                        .flatMap(block -> uses(block).entrySet().stream())
                        .map(use -> new Listing(use.getKey(), use.getValue()))
                        .findFirst()
                        .orElseThrow();
        dependentInSomeUses = new LinkedHashMap<>();
        of(blocks, "dependent-action")
                .forEach(block -> dependentInSomeUses.putAll(byFirstWord(block, "sometimes")));
        origins =
                blocks.stream()
                        .map(block ->
                                new Origin(
                                        LocalDate.parse(block.only("as-of")), block.only("source")))
                        .toList();
        keyUsesByAction = byAction(keyUses, KeyUse::actions);
        passedRolesByAction = byAction(passedRoles, ServiceRole::actions);
        linkedRolesByAction = byAction(linkedRoles, ServiceRole::actions);
    }

    /// The facts that come with the studio.
    public static CompanionFacts bundled() {
        return Bundled.FACTS;
    }

    /// Every use of a customer key that is known.
    public List<KeyUse> keyUses() {
        return keyUses;
    }

    /// The uses of a customer key that an action makes, `s3:GetObject`.
    public List<KeyUse> keyUses(String action) {
        return keyUsesByAction.getOrDefault(action, List.of());
    }

    /// Every service that is handed a role.
    public List<ServiceRole> passedRoles() {
        return passedRoles;
    }

    /// The services that an action hands a role to.
    public List<ServiceRole> passedRoles(String action) {
        return passedRolesByAction.getOrDefault(action, List.of());
    }

    /// Every service-linked role that is made by the way.
    public List<ServiceRole> linkedRoles() {
        return linkedRoles;
    }

    /// The services whose own role an action makes where it is not there yet.
    public List<ServiceRole> linkedRoles(String action) {
        return linkedRolesByAction.getOrDefault(action, List.of());
    }

    /// What the role of a function needs.
    public FunctionRole function() {
        return function;
    }

    /// What tells missing objects from forbidden ones.
    public Listing listing() {
        return listing;
    }

    /// Whether an action needs a dependent one in some uses only; for the others AWS does not say.
    ///
    /// @param action `cloudformation:DescribeStacks`
    /// @param dependent `cloudformation:ListStacks`
    public boolean isDependentInSomeUses(String action, String dependent) {
        return dependentInSomeUses.getOrDefault(dependent, List.of()).contains(action);
    }

    /// The dependent actions that some uses need only, with the actions that need them.
    public SequencedMap<String, List<String>> dependentInSomeUses() {
        return Collections.unmodifiableSequencedMap(dependentInSomeUses);
    }

    /// Where the facts were read, and when.
    public List<Origin> origins() {
        return origins;
    }

    private static Stream<Block> of(List<Block> blocks, String kind) {
        return blocks.stream().filter(block -> block.value().equals(kind));
    }

    private static SequencedMap<String, List<String>> uses(Block block) {
        return byFirstWord(block, "use");
    }

    private static Stream<ServiceRole> serviceRoles(Block block) {
        return Stream.of(true, false)
                .flatMap(always ->
                        byFirstWord(block, always ? "always" : "sometimes").entrySet().stream()
                                .map(line ->
                                        new ServiceRole(line.getKey(), always, line.getValue())));
    }

    /// The lines with a keyword as what their first words are about; several lines can be about the same.
    private static SequencedMap<String, List<String>> byFirstWord(Block block, String keyword) {
        SequencedMap<String, List<String>> byFirst = new LinkedHashMap<>();
        for (String line : block.values(keyword)) {
            String[] words = line.split(" ");
            if (words.length < 2) {
                throw block.broken('"' + line + "\" names no actions");
            }
            byFirst.computeIfAbsent(words[0], _ -> new ArrayList<>())
                    .addAll(Arrays.asList(words).subList(1, words.length));
        }
        return byFirst;
    }

    private static <T> Map<String, List<T>> byAction(
            List<T> facts, Function<T, List<String>> actions) {
        Map<String, List<T>> byAction = new HashMap<>();
        for (T fact : facts) {
            actions.apply(fact)
                    .forEach(action ->
                            byAction.computeIfAbsent(action, _ -> new ArrayList<>()).add(fact));
        }
        return byAction;
    }

    /// Read once, when first asked for.
    private static final class Bundled {
        private static final CompanionFacts FACTS =
                new CompanionFacts(
                        KnowledgeFile.read(
                                FILE,
                                "companion",
                                List.of(
                                        "as-of",
                                        "source",
                                        "via",
                                        "use",
                                        "always",
                                        "sometimes",
                                        "workload",
                                        "log",
                                        "network")));
    }
}
