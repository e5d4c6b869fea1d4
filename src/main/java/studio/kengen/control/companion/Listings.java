package studio.kengen.control.companion;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import studio.kengen.control.choice.CallerConditions;
import studio.kengen.design.AccessTarget;
import studio.kengen.design.RowId;
import studio.kengen.i18n.Message;
import studio.kengen.policy.Arn;

/// `s3:ListBucket` for whoever reads objects: without it, a missing object cannot be told from a forbidden one.
///
/// It is advised to people and workloads only. Who serves a bucket to others would show them the list.
final class Listings implements CompanionFinder {
    @Override
    public List<Companion> find(Asking row, Tables tables, HeldActions held) {
        List<String> buckets =
                row.wants().stream()
                        .filter(want -> want.needs().isListed())
                        .flatMap(want -> want.grant().resources().stream())
                        .flatMap(resource -> bucket(resource).stream())
                        .distinct()
                        .toList();
        if (buckets.isEmpty() || !row.source().kind().hasIdentityPolicy()) {
            return List.of();
        }
        String list = tables.facts().listing().needs();
        List<String> missing =
                buckets.stream()
                        .filter(bucket -> !supply(row, list, bucket, held).missing().isEmpty())
                        .toList();
        return List.of(
                new Companion(
                        row.id(),
                        new Cause.Listing(row.row().target()),
                        Necessity.ADVISABLE,
                        List.of(list),
                        buckets.stream()
                                .flatMap(bucket ->
                                        supply(row, list, bucket, held).suppliedBy().stream())
                                .distinct()
                                .toList(),
                        Rows.missing(
                                row.source().id(),
                                missing.isEmpty() ? List.of() : List.of(list),
                                () -> spot(row, list, missing, tables),
                                () -> CallerConditions.common(List.of(row.row())))));
    }

    private static HeldActions.Supply supply(
            Asking row, String list, String bucket, HeldActions held) {
        return held.of(row.source().id(), List.of(Wanted.anywhere(list).on(List.of(bucket))));
    }

    /// The row's own target where it names the buckets, otherwise the first target that does.
    private static Proposal.Spot spot(
            Asking row, String list, List<String> buckets, Tables tables) {
        RowId own = row.row().target();
        if (own.equals(AccessTarget.WHOLE_SERVICE)) {
            return new Proposal.Spot.Existing(own);
        }
        Stream<AccessTarget> ownFirst =
                Stream.concat(
                        tables.project().target(own).stream(),
                        tables.targetsFor(List.of(list)).stream());
        return ownFirst.filter(target -> target.arns().containsAll(buckets))
                .findFirst()
                .<Proposal.Spot>map(target -> new Proposal.Spot.Existing(target.id()))
                .orElseGet(() -> added(own, buckets, tables));
    }

    private static Proposal.Spot added(RowId own, List<String> buckets, Tables tables) {
        Optional<AccessTarget> target = tables.project().target(own);
        return new Proposal.Spot.Added(
                Message.of("companion.target.bucket", target.map(AccessTarget::name).orElse("")),
                new AccessTarget(
                        RowId.NONE,
                        "",
                        "s3",
                        "bucket",
                        buckets,
                        target.map(AccessTarget::account).orElse(""),
                        "",
                        ""));
    }

    /// The bucket of objects; empty for access points, which lists of their own.
    private static Optional<String> bucket(String resource) {
        if (resource.equals("*")) {
            return Optional.of("arn:aws:s3:::*");
        }
        return Arn.parse(resource)
                .filter(arn -> arn.region().isEmpty() && arn.account().isEmpty())
                .map(arn ->
                        new Arn(
                                        arn.partition(),
                                        arn.service(),
                                        "",
                                        "",
                                        arn.resource().split("/", 2)[0])
                                .toString());
    }
}
