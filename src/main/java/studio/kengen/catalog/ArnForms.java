package studio.kengen.catalog;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BiPredicate;

/// The ARN forms of a service's resource types. Answers are remembered per ARN, because a design asks about the same
/// ARNs for many actions.
final class ArnForms {
    /// So many ARNs are remembered before all are forgotten: more than the largest designs have, and bounded when
    /// somebody types ARNs all day.
    private static final int REMEMBERED = 20_000;

    private final List<ResourceType> types;
    private final Map<ResourceType, List<ArnForm>> forms = new LinkedHashMap<>();
    private final Map<String, List<ResourceType>> answers = new ConcurrentHashMap<>();

    ArnForms(List<ResourceType> types) {
        this.types = types;
        List<String> all =
                types.stream()
                        .flatMap(type -> type.arnForms().stream())
                        .map(ArnForm::anonymous)
                        .toList();
        for (ResourceType type : types) {
            forms.put(type, type.arnForms().stream().map(form -> new ArnForm(form, all)).toList());
        }
    }

    List<ResourceType> typesOf(String arn) {
        List<ResourceType> known = answers.get(arn);
        if (known == null) {
            known = find(arn);
            if (answers.size() >= REMEMBERED) {
                answers.clear();
            }
            answers.put(arn, known);
        }
        return known;
    }

    /// AWS advises to keep wildcards inside their segment, so the reading in which they reach over colons counts only
    /// where the other fits nothing.
    private List<ResourceType> find(String arn) {
        ArnPattern pattern = ArnPattern.of(arn);
        List<ResourceType> found = find(pattern, ArnForm::fits);
        return found.isEmpty() && pattern.reachesOverColons()
                ? find(pattern, ArnForm::fitsAcrossSegments)
                : found;
    }

    private List<ResourceType> find(ArnPattern arn, BiPredicate<ArnForm, ArnPattern> fits) {
        List<ResourceType> found = new ArrayList<>();
        for (ResourceType type : types) {
            if (forms.getOrDefault(type, List.of()).stream().anyMatch(f -> fits.test(f, arn))) {
                found.add(type);
            }
        }
        return List.copyOf(found);
    }
}
