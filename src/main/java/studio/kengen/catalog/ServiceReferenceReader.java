package studio.kengen.catalog;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import studio.kengen.i18n.Message;

/// Reads AWS's service reference files, one JSON file per service.
///
/// Source: Service Authorization Reference, "Simplified AWS service information for programmatic access". The files do
/// not say what a service is called, whether a resource is required and whether resource control policies bind the
/// service; a known catalogue fills that in.
final class ServiceReferenceReader {
    private final List<Path> files;
    private final Catalog known;

    private ServiceReferenceReader(List<Path> files, Catalog known) {
        this.files = files;
        this.known = known;
    }

    /// A reader for the JSON files in `folder`; empty where there are none.
    static Optional<ServiceReferenceReader> in(Path folder, Catalog known) throws CatalogException {
        try (Stream<Path> entries = Files.list(folder)) {
            List<Path> files =
                    entries.filter(file -> file.toString().endsWith(".json")).sorted().toList();
            return files.isEmpty()
                    ? Optional.empty()
                    : Optional.of(new ServiceReferenceReader(files, known));
        } catch (IOException e) {
            throw new CatalogException(
                    Message.of("catalog.read.unreadable", folder.toString(), e.toString()), e);
        }
    }

    Catalog read() throws CatalogException {
        List<Service> services = new ArrayList<>();
        for (Path file : files) {
            JsonSource json = JsonSource.read(file);
            if (!isListOfServices(json)) {
                services.add(service(json));
            }
        }
        return Catalog.of("AWS service reference", "", newest(), services);
    }

    /// AWS publishes, beside the services, a list of their addresses.
    private static boolean isListOfServices(JsonSource json) {
        return json.value().isArray() && json.value().path(0).has("url");
    }

    private Service service(JsonSource json) throws CatalogException {
        String prefix = json.at("Name").servicePrefix();
        Optional<Service> before = known.service(prefix);
        List<Action> actions = new ArrayList<>();
        for (JsonSource action : json.at("Actions").elements()) {
            actions.add(action(prefix, action));
        }
        List<ResourceType> types = new ArrayList<>();
        for (JsonSource type : json.at("Resources").elements()) {
            types.add(resourceType(prefix, type));
        }
        List<ConditionKey> keys = new ArrayList<>();
        for (JsonSource key : json.at("ConditionKeys").elements()) {
            keys.add(conditionKey(key));
        }
        return new Service(
                prefix,
                before.map(Service::name).orElse(prefix),
                before.map(Service::supportsRcp).orElse(false),
                actions,
                types,
                keys);
    }

    private Action action(String prefix, JsonSource action) throws CatalogException {
        String name = action.at("Name").text();
        Optional<Action> before = known.action(prefix + ':' + name);
        List<ActionResource> resources = new ArrayList<>();
        for (JsonSource resource : action.at("Resources").elements()) {
            resources.add(resource(resource.at("Name").text(), before));
        }
        return new Action(
                prefix,
                name,
                levels(action.at("Annotations").at("Properties")),
                resources,
                action.at("ActionConditionKeys").texts(),
                before.map(Action::dependentActions).orElse(List.of()));
    }

    /// What the known catalogue says about the action on this resource type; otherwise an optional resource.
    private static ActionResource resource(String type, Optional<Action> before) {
        return before.stream()
                .flatMap(action -> action.resources().stream())
                .filter(resource -> resource.resourceType().equals(type))
                .findFirst()
                .orElse(new ActionResource(type, false, List.of(), List.of()));
    }

    /// An action with none of the properties reads.
    private static Set<AccessLevel> levels(JsonSource properties) {
        Set<AccessLevel> levels = EnumSet.noneOf(AccessLevel.class);
        if (properties.at("IsPermissionManagement").isTrue()) {
            levels.add(AccessLevel.PERMISSIONS_MANAGEMENT);
        }
        if (properties.at("IsTaggingOnly").isTrue()) {
            levels.add(AccessLevel.TAGGING);
        }
        if (properties.at("IsWrite").isTrue()) {
            levels.add(AccessLevel.WRITE);
        }
        if (properties.at("IsList").isTrue()) {
            levels.add(AccessLevel.LIST);
        }
        return levels.isEmpty() ? EnumSet.of(AccessLevel.READ) : levels;
    }

    private static ResourceType resourceType(String prefix, JsonSource type)
            throws CatalogException {
        return ArnAmendments.amend(
                prefix,
                new ResourceType(
                        type.at("Name").text(),
                        type.at("ARNFormats").texts(),
                        type.at("ConditionKeys").texts()));
    }

    private static ConditionKey conditionKey(JsonSource key) throws CatalogException {
        List<JsonSource> types = key.at("Types").elements();
        if (types.isEmpty()) {
            throw key.wrong("catalog.update.type", "");
        }
        String type = types.getFirst().text();
        return ConditionKey.of(key.at("Name").text(), type)
                .orElseThrow(() -> key.wrong("catalog.update.type", type));
    }

    /// The day of the newest file, which is the nearest thing to a date that the files have.
    private LocalDate newest() throws CatalogException {
        LocalDate newest = LocalDate.EPOCH;
        for (Path file : files) {
            try {
                FileTime changed = Files.getLastModifiedTime(file);
                LocalDate day = changed.toInstant().atZone(ZoneOffset.UTC).toLocalDate();
                newest = day.isAfter(newest) ? day : newest;
            } catch (IOException e) {
                throw new CatalogException(
                        Message.of("catalog.read.unreadable", file.toString(), e.toString()), e);
            }
        }
        return newest;
    }
}
