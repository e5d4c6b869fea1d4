package studio.kengen.control.companion;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import studio.kengen.catalog.Catalog;
import studio.kengen.control.CompanionFacts;
import studio.kengen.control.reach.Arns;
import studio.kengen.design.AccessSource;
import studio.kengen.design.AccessTarget;
import studio.kengen.design.Coverage;
import studio.kengen.design.NeededPermission;
import studio.kengen.design.Project;
import studio.kengen.design.RowId;
import studio.kengen.design.area.Areas;
import studio.kengen.design.area.RowExpander;
import studio.kengen.policy.Arn;

/// What the finders look at. For one analysis, and one thread.
final class Tables {
    private final Areas areas;
    private final Catalog catalog;
    private final RowExpander expander;
    private final CompanionFacts facts = CompanionFacts.bundled();
    private final Coverage coverage;
    private final Arns arns = new Arns();

    /// Rows ask for the same few actions over and over.
    private final Map<List<String>, List<AccessTarget>> fitting = new HashMap<>();

    Tables(Areas areas, Catalog catalog) {
        this.areas = areas;
        this.catalog = catalog;
        expander = new RowExpander(catalog);
        coverage = Coverage.of(areas.project());
    }

    Areas areas() {
        return areas;
    }

    Catalog catalog() {
        return catalog;
    }

    CompanionFacts facts() {
        return facts;
    }

    Coverage coverage() {
        return coverage;
    }

    Arns arns() {
        return arns;
    }

    Project project() {
        return areas.project();
    }

    /// Whether the row gives its source anything: somebody else may do its work.
    boolean counts(NeededPermission row) {
        return coverage.mediating(row).isEmpty();
    }

    /// The targets on which every one of `actions` can be granted, in their order.
    List<AccessTarget> targetsFor(List<String> actions) {
        return fitting.computeIfAbsent(
                actions,
                wanted ->
                        project().targets().stream()
                                .filter(target -> fits(target, wanted))
                                .toList());
    }

    private boolean fits(AccessTarget target, List<String> actions) {
        return actions.stream()
                .allMatch(action ->
                        catalog.action(action)
                                .filter(known -> !expander.resourcesFor(known, target).isEmpty())
                                .isPresent());
    }

    /// Whether an action can be granted on the service as a whole only.
    boolean takesNoResource(String action) {
        return catalog.action(action).filter(known -> !known.takesResource()).isPresent();
    }

    /// The Region that the source works in, as far as what it accesses tells; otherwise any.
    String region(AccessSource source) {
        return Stream.concat(
                        project().needed().stream()
                                .filter(row -> row.source().equals(source.id()))
                                .map(NeededPermission::target),
                        project().targets().stream().map(AccessTarget::id))
                .flatMap(id -> project().target(id).stream())
                .flatMap(target -> region(target.arns()).stream())
                .findFirst()
                .orElse("*");
    }

    /// The first Region that some of these ARNs name.
    static Optional<String> region(List<String> arns) {
        return arns.stream()
                .flatMap(arn -> Arn.parse(arn).stream())
                .map(Arn::region)
                .filter(region -> !region.isEmpty() && Arns.isLiteral(region))
                .findFirst();
    }

    /// The account of a source; any where nobody has said.
    static String account(AccessSource source) {
        String account = source.account().isEmpty() ? Arns.account(source.arn()) : source.account();
        return account.isEmpty() ? "*" : account;
    }

    /// The partition of a source.
    static String partition(AccessSource source) {
        return Arn.parse(source.arn().strip()).map(Arn::partition).orElse("aws");
    }

    Optional<AccessSource> source(RowId id) {
        return project().source(id);
    }
}
