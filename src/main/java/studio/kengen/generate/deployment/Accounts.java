package studio.kengen.generate.deployment;

import java.util.HashSet;
import java.util.List;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import studio.kengen.design.AccessSource;
import studio.kengen.design.AccessTarget;
import studio.kengen.design.Project;
import studio.kengen.policy.Arn;

/// Which accounts and Regions the project is about.
final class Accounts {
    private static final Pattern NUMBER = Pattern.compile("[0-9]{12}");
    private static final Pattern REGION = Pattern.compile("[a-z]{2}(-[a-z]+)+-[0-9]+");
    private static final Pattern PARTITION = Pattern.compile("aws(-[a-z]+)*");
    private static final String USUAL_PARTITION = "aws";

    private final Project project;
    private final NavigableSet<String> known = new TreeSet<>();
    private final String only;
    private final String partition;

    Accounts(Project project) {
        this.project = project;
        project.sources().stream()
                .filter(source -> source.kind().hasIdentityPolicy())
                .forEach(source -> written(source).ifPresent(known::add));
        project.targets().forEach(target -> written(target).ifPresent(known::add));
        only = known.size() == 1 ? known.first() : "";
        partition =
                arns().map(Arn::partition)
                        .filter(name -> PARTITION.matcher(name).matches())
                        .sorted()
                        .findFirst()
                        .orElse(USUAL_PARTITION);
    }

    /// The account of a source; the only one of the project where nothing else is known; empty where that is not known
    /// either.
    String of(AccessSource source) {
        return written(source).orElse(only);
    }

    /// The account of a target, as for a source.
    String of(AccessTarget target) {
        return written(target).orElse(only);
    }

    /// The Region of a target; empty for what has none, such as buckets, and where the ARNs name several.
    static String region(AccessTarget target) {
        List<String> regions =
                parsed(target.arns())
                        .map(Arn::region)
                        .filter(region -> REGION.matcher(region).matches())
                        .distinct()
                        .toList();
        return regions.size() == 1 ? regions.getFirst() : "";
    }

    /// The account as a place. It has a Region only where everything that the project knows there is in that one.
    Place place(String account) {
        List<String> regions =
                project.targets().stream()
                        .filter(target -> of(target).equals(account))
                        .flatMap(target -> parsed(target.arns()))
                        .map(Arn::region)
                        .filter(region -> !region.isEmpty())
                        .distinct()
                        .toList();
        boolean isOne = regions.size() == 1 && REGION.matcher(regions.getFirst()).matches();
        return new Place(account, partition, isOne ? regions.getFirst() : "", others(account));
    }

    /// A place whose account and Region the project does not know: the management account.
    Place elsewhere() {
        return new Place("", partition, "", known);
    }

    private Set<String> others(String account) {
        Set<String> others = new HashSet<>(known);
        others.remove(account);
        return others;
    }

    private static Optional<String> written(AccessSource source) {
        return number(source.account())
                .or(() -> Arn.parse(source.arn().strip()).flatMap(arn -> number(arn.account())));
    }

    private static Optional<String> written(AccessTarget target) {
        return number(target.account())
                .or(() ->
                        parsed(target.arns())
                                .flatMap(arn -> number(arn.account()).stream())
                                .findFirst());
    }

    private static Optional<String> number(String account) {
        return Optional.of(account.strip()).filter(text -> NUMBER.matcher(text).matches());
    }

    private Stream<Arn> arns() {
        return Stream.concat(
                parsed(project.sources().stream().map(AccessSource::arn).toList()),
                project.targets().stream().flatMap(target -> parsed(target.arns())));
    }

    private static Stream<Arn> parsed(List<String> arns) {
        return arns.stream().flatMap(arn -> Arn.parse(arn.strip()).stream());
    }
}
