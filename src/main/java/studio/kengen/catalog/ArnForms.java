package studio.kengen.catalog;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BiPredicate;
import java.util.stream.Stream;

/// The ARN forms of a service's resource types. Answers are remembered per ARN, because a design asks about the same
/// ARNs for many actions.
final class ArnForms {
    /// So many ARNs are remembered before all are forgotten: more than the largest designs have, and bounded when
    /// somebody types ARNs all day.
    private static final int REMEMBERED = 20_000;

    private final List<TypeForms> narrow;
    private final List<TypeForms> wide;
    private final Map<String, List<ResourceType>> answers = new ConcurrentHashMap<>();

    ArnForms(List<ResourceType> types) {
        List<String> all =
                types.stream()
                        .flatMap(type -> type.arnForms().stream())
                        .map(ArnForm::anonymous)
                        .toList();
        narrow = types.stream().map(type -> TypeForms.of(type, all, true)).toList();
        wide = types.stream().map(type -> TypeForms.of(type, all, false)).toList();
    }

    List<ResourceType> typesOf(String arn) {
        List<ResourceType> known = answers.get(arn);
        if (known == null) {
            known = find(ArnSegments.of(arn));
            if (answers.size() >= REMEMBERED) {
                answers.clear();
            }
            answers.put(arn, known);
        }
        return known;
    }

    /// The first reading that fits a type counts. AWS advises to keep wildcards inside their segment, so the one in
    /// which they reach over colons comes last.
    private List<ResourceType> find(ArnSegments arn) {
        List<ResourceType> found = find(narrow, arn, ArnForm::fits);
        if (found.isEmpty()) {
            found = find(wide, arn, ArnForm::fits);
        }
        if (found.isEmpty() && arn.reachesOverColons()) {
            found = find(narrow, arn, ArnForm::fitsAcrossSegments);
        }
        return found;
    }

    private static List<ResourceType> find(
            List<TypeForms> types, ArnSegments arn, BiPredicate<ArnForm, ArnSegments> fits) {
        return types.stream()
                .filter(type -> type.forms().stream().anyMatch(form -> fits.test(form, arn)))
                .map(TypeForms::type)
                .toList();
    }

    /// A resource type with its forms.
    private record TypeForms(ResourceType type, List<ArnForm> forms) {
        static TypeForms of(ResourceType type, List<String> all, boolean narrow) {
            Stream<ArnForm> forms =
                    type.arnForms().stream().map(form -> new ArnForm(form, all, narrow));
            return new TypeForms(type, forms.toList());
        }
    }
}
