package studio.kengen.exchange.identitycenter;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import studio.kengen.design.PermissionSet;

/// What files tell of a permission set; what they do not tell is null.
final class SetFact {
    private final Spot spot;
    private @Nullable String name;
    private @Nullable String description;
    private @Nullable String duration;
    private @Nullable String relayState;
    private @Nullable List<String> managed;
    private @Nullable List<String> customer;
    private @Nullable String inline;
    private @Nullable String boundary;
    private @Nullable List<String> tags;

    SetFact(Spot first) {
        this.spot = first;
    }

    /// Where the set is spoken of first.
    Spot spot() {
        return spot;
    }

    Optional<String> name() {
        return Optional.ofNullable(name);
    }

    void named(String itsName) {
        name = itsName;
    }

    /// The whole of what `describe-permission-set` tells: what is not said there is not set.
    void described(String itsDescription, String itsDuration, String itsRelayState) {
        description = itsDescription;
        duration = itsDuration;
        relayState = itsRelayState;
    }

    /// Adds AWS managed policies; none is a fact as well.
    void managed(List<String> arns) {
        managed = added(managed, arns);
    }

    /// Adds customer managed policies by path and name.
    void customer(List<String> policies) {
        customer = added(customer, policies);
    }

    void inline(String policy) {
        inline = policy;
    }

    void boundary(String policy) {
        boundary = policy;
    }

    void tags(List<String> itsTags) {
        tags = added(tags, itsTags);
    }

    private static List<String> added(@Nullable List<String> known, List<String> more) {
        List<String> all = known == null ? new ArrayList<>() : known;
        more.stream().filter(each -> !all.contains(each)).forEach(all::add);
        return all;
    }

    /// The row with everything that the files tell.
    PermissionSet update(PermissionSet row) {
        return new PermissionSet(
                row.id(),
                row.name(),
                told(description, row.description()),
                row.sources(),
                told(managed, row.managedPolicies()),
                told(customer, row.customerPolicies()),
                told(inline, row.inlinePolicy()),
                told(boundary, row.boundary()),
                told(duration, row.sessionDuration()),
                told(relayState, row.relayState()),
                told(tags, row.tags()),
                row.note());
    }

    private static <T> T told(@Nullable T fact, T otherwise) {
        return fact == null ? otherwise : fact;
    }
}
