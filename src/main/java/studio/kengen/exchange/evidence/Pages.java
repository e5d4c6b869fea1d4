package studio.kengen.exchange.evidence;

import java.util.Collections;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import studio.kengen.design.EvidenceFile;
import studio.kengen.evidence.AuthorizationDetails;
import studio.kengen.evidence.Evidence;
import studio.kengen.evidence.Identity;
import studio.kengen.evidence.ManagedPolicy;
import studio.kengen.evidence.read.UnreadableEvidenceException;
import studio.kengen.evidence.record.EvidenceRecords;

/// Tells pages of one export from a new export: a page has nothing that another one has.
///
/// Source: IAM API reference, "GetAccountAuthorizationDetails": the last page says `IsTruncated: false`, and nothing in it
/// tells that there were others.
final class Pages {
    private Pages() {}

    /// Whether `newer` seems to be another page of the export that `older` is a page of, so that neither is the whole.
    static boolean areOfOneExport(EvidenceFile older, Evidence newer) {
        try {
            return newer instanceof AuthorizationDetails page
                    && EvidenceRecords.gaps(older.records()).more()
                    && EvidenceRecords.read(older.records()) instanceof AuthorizationDetails known
                    && Collections.disjoint(arns(known), arns(page));
        } catch (UnreadableEvidenceException broken) {
            return false;
        }
    }

    private static Set<String> arns(AuthorizationDetails details) {
        Stream<String> identities =
                Stream.<Stream<? extends Identity>>of(
                                details.users().stream(),
                                details.groups().stream(),
                                details.roles().stream())
                        .flatMap(all -> all)
                        .map(Identity::arn);
        return Stream.concat(identities, details.policies().stream().map(ManagedPolicy::arn))
                .collect(Collectors.toSet());
    }
}
