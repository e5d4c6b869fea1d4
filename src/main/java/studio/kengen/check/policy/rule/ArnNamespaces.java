package studio.kengen.check.policy.rule;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import studio.kengen.catalog.Catalog;
import studio.kengen.catalog.ResourceType;
import studio.kengen.catalog.Service;
import studio.kengen.catalog.ServiceSummary;

/// Which services have ARNs of which namespace. Mostly the namespace is the service's prefix, and that is looked at
/// first: only where it does not answer are all services of the catalogue read.
final class ArnNamespaces {
    private final Catalog catalog;

    /// Made when first needed, because it reads the whole catalogue.
    private volatile @Nullable Map<String, Set<String>> servicesByNamespace;

    ArnNamespaces(Catalog catalog) {
        this.catalog = catalog;
    }

    boolean isKnown(String namespace) {
        return catalog.servicePrefixes().contains(namespace)
                || servicesByNamespace().containsKey(namespace);
    }

    List<ResourceType> typesOf(String namespace, String arn) {
        List<ResourceType> own =
                catalog.service(namespace)
                        .map(service -> service.resourceTypesOf(arn))
                        .orElse(List.of());
        return own.isEmpty() ? typesOfOthers(namespace, arn) : own;
    }

    private List<ResourceType> typesOfOthers(String namespace, String arn) {
        Set<String> services = servicesByNamespace().getOrDefault(namespace, Set.of());
        return services.stream()
                .map(catalog::service)
                .flatMap(Optional::stream)
                .flatMap(service -> service.resourceTypesOf(arn).stream())
                .toList();
    }

    private Map<String, Set<String>> servicesByNamespace() {
        Map<String, Set<String>> known = servicesByNamespace;
        if (known == null) {
            known = read();
            servicesByNamespace = known;
        }
        return known;
    }

    private Map<String, Set<String>> read() {
        Map<String, Set<String>> byNamespace = new HashMap<>();
        for (ServiceSummary summary : catalog.services()) {
            Service service = catalog.service(summary.prefix()).orElseThrow();
            for (ResourceType type : service.resourceTypes()) {
                type.arnForms().stream()
                        .map(form -> form.split(":", 4))
                        .filter(parts -> parts.length == 4)
                        .forEach(parts ->
                                byNamespace
                                        .computeIfAbsent(parts[2], _ -> new TreeSet<>())
                                        .add(summary.prefix()));
            }
        }
        return byNamespace;
    }
}
