package studio.kengen.check.reality;

import java.util.List;
import studio.kengen.design.RowId;
import studio.kengen.i18n.Message;

/// A role or user that a source of the design stands for.
///
/// @param source the source
/// @param arn the ARN of the role or user
/// @param unknown what is not known about its policies: those whose documents the details do not have, or that are broken
/// @param differences what is not as designed, or may not be; by [Difference.Kind]
/// @param notLookedAt the rows of Table 1 that need resource policies, which the details do not have
public record RealPrincipal(
        RowId source,
        String arn,
        List<Message> unknown,
        List<Difference> differences,
        List<RowId> notLookedAt) {
    public RealPrincipal {
        unknown = List.copyOf(unknown);
        differences = List.copyOf(differences);
        notLookedAt = List.copyOf(notLookedAt);
    }

    /// The differences of one kind.
    public List<Difference> differences(Difference.Kind kind) {
        return differences.stream().filter(difference -> difference.kind() == kind).toList();
    }

    /// Whether there is no difference that matters, and that is certain. What lies inside B because the source's rows ask
    /// for it under their controls is as designed.
    public boolean isAsDesigned() {
        return notLookedAt.isEmpty()
                && differences.stream()
                        .allMatch(difference -> difference.kind() == Difference.Kind.INSIDE_B);
    }
}
