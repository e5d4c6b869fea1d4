package studio.kengen.ui.steps;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import studio.kengen.catalog.Catalog;
import studio.kengen.catalog.ResourceType;
import studio.kengen.catalog.Service;
import studio.kengen.design.AccessTarget;
import studio.kengen.design.Project;
import studio.kengen.ui.grid.Suggestion;
import studio.kengen.ui.table.SuggestionList;

/// Offers ARNs for a target: the forms of its service's resource types, filled in as far as the project tells.
///
/// The account is the target's own or the one the project uses most, the Region is the one it uses most, the first name of
/// the form is the target's, and what stays unknown is `*`.
final class ArnSuggestions {
    private static final Pattern PLACEHOLDER = Pattern.compile("\\$\\{(\\w+)}");
    private static final int REGION = 3;
    private static final int ACCOUNT = 4;

    private final Catalog catalog;
    private final Project project;

    ArnSuggestions(Catalog catalog, Project project) {
        this.catalog = catalog;
        this.project = project;
    }

    /// ARNs for `target` that fit what was typed, its own resource type first, none that it has already.
    List<Suggestion> of(AccessTarget target, String typed) {
        Stream<Suggestion> forms =
                catalog
                        .service(target.service())
                        .map(Service::resourceTypes)
                        .orElse(List.of())
                        .stream()
                        .sorted(
                                Comparator.comparing(
                                        type -> !type.name().equals(target.resourceType())))
                        .flatMap(type -> forms(type, target))
                        .filter(form -> !target.arns().contains(form.text()));
        return SuggestionList.matching(forms, typed);
    }

    private Stream<Suggestion> forms(ResourceType type, AccessTarget target) {
        return type.arnForms().stream()
                .map(form -> new Suggestion(filledIn(form, target), type.name()));
    }

    private String filledIn(String form, AccessTarget target) {
        StringBuilder arn = new StringBuilder();
        Matcher placeholders = PLACEHOLDER.matcher(form);
        String name = resourceName(target);
        boolean named = false;
        while (placeholders.find()) {
            String value =
                    switch (placeholders.group(1)) {
                        case "Partition" -> "aws";
                        case "Region" -> mostUsed(REGION);
                        case "Account" ->
                                target.account().isEmpty() ? mostUsed(ACCOUNT) : target.account();
                        default -> named ? "*" : name;
                    };
            named |= value.equals(name);
            placeholders.appendReplacement(arn, Matcher.quoteReplacement(value));
        }
        placeholders.appendTail(arn);
        return arn.toString();
    }

    /// The name of a resource that the target already lists, otherwise its own name as resources are named.
    private static String resourceName(AccessTarget target) {
        for (String arn : target.arns()) {
            String[] parts = arn.split(":", 6);
            String resource = parts.length == 6 ? parts[5] : "";
            String first = resource.substring(resource.indexOf(':') + 1).split("/", 2)[0];
            if (!first.isEmpty() && !first.contains("*")) {
                return first;
            }
        }
        String name = target.name().toLowerCase(Locale.ROOT).strip().replaceAll("[^a-z0-9.]+", "-");
        return name.replace("-", "").isEmpty() ? "*" : name;
    }

    /// What most ARNs of the project's targets have as their part number `part`; `*` where none says.
    private String mostUsed(int part) {
        List<String> found = new ArrayList<>();
        for (AccessTarget target : project.targets()) {
            for (String arn : target.arns()) {
                String[] parts = arn.split(":", 6);
                if (parts.length == 6 && !parts[part].isEmpty() && !parts[part].equals("*")) {
                    found.add(parts[part]);
                }
            }
        }
        return found.stream()
                .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()))
                .entrySet()
                .stream()
                .max(
                        Map.Entry.<String, Long>comparingByValue()
                                .thenComparing(Map.Entry.comparingByKey()))
                .map(Map.Entry::getKey)
                .orElse("*");
    }
}
