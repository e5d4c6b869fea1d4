package studio.kengen.exchange.identitycenter;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import studio.kengen.evidence.json.Fields;
import studio.kengen.evidence.json.JsonItem;
import studio.kengen.evidence.json.Misfit;

/// What attributes refer to in the configuration that a plan is of.
final class PlannedReferences {
    /// No configuration is known.
    static final PlannedReferences NONE = new PlannedReferences();

    private static final String INDEX = "\\[(?:\\d+|\"(?:[^\"\\\\]|\\\\.)*\")\\]";
    private static final Pattern ANY_INDEX = Pattern.compile(INDEX);
    private static final Pattern LAST_INDEX = Pattern.compile(INDEX + "$");

    /// The resource in `data.aws_identitystore_group.team["a"].group_id`.
    private static final Pattern RESOURCE =
            Pattern.compile("(?<resource>(?:data\\.)?[a-z0-9_]+\\.[\\w-]+(?:" + INDEX + ")?).*");

    /// References by address without indexes, a blank, and attribute.
    private final Map<String, List<String>> references = new HashMap<>();

    private PlannedReferences() {}

    static PlannedReferences of(Optional<Fields> configuration) throws Misfit {
        PlannedReferences known = new PlannedReferences();
        Optional<Fields> root =
                configuration.isPresent()
                        ? configuration.get().object("root_module")
                        : Optional.empty();
        if (root.isPresent()) {
            known.module(root.get(), "");
        }
        return known;
    }

    private void module(Fields module, String prefix) throws Misfit {
        for (Fields resource : module.objects("resources")) {
            Optional<Fields> expressions = resource.object("expressions");
            if (expressions.isPresent()) {
                for (JsonItem.Member each : expressions.get().members()) {
                    if (each.value() instanceof JsonItem.Members) {
                        references.put(
                                prefix + resource.text("address") + ' ' + each.name(),
                                Fields.of(each.value()).texts("references"));
                    }
                }
            }
        }
        Optional<Fields> calls = module.object("module_calls");
        if (calls.isPresent()) {
            for (JsonItem.Member call : calls.get().members()) {
                Optional<Fields> inner = Fields.of(call.value()).object("module");
                if (inner.isPresent()) {
                    module(inner.get(), prefix + "module." + call.name() + '.');
                }
            }
        }
    }

    /// The address of what an attribute refers to.
    ///
    /// @param known the addresses of all resources
    Optional<String> of(PlannedResource resource, String attribute, Collection<String> known) {
        String key = withoutIndexes(resource.address()) + ' ' + attribute;
        String prefix = resource.module().isEmpty() ? "" : resource.module() + '.';
        return references.getOrDefault(key, List.of()).stream()
                .map(RESOURCE::matcher)
                .filter(Matcher::matches)
                .map(reference -> prefix + reference.group("resource"))
                .flatMap(address -> instance(address, resource, known).stream())
                .findFirst();
    }

    /// A reference that names no instance means the one with the same index as the resource that refers, or the only one.
    private static Optional<String> instance(
            String address, PlannedResource from, Collection<String> known) {
        if (known.contains(address)) {
            return Optional.of(address);
        }
        Matcher index = LAST_INDEX.matcher(from.address());
        if (index.find() && known.contains(address + index.group())) {
            return Optional.of(address + index.group());
        }
        List<String> instances = new ArrayList<>();
        for (String each : known) {
            if (LAST_INDEX.matcher(each).replaceFirst("").equals(address)) {
                instances.add(each);
            }
        }
        return instances.size() == 1 ? Optional.of(instances.getFirst()) : Optional.empty();
    }

    private static String withoutIndexes(String address) {
        return ANY_INDEX.matcher(address).replaceAll("");
    }
}
