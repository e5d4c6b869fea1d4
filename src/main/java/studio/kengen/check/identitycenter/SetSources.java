package studio.kengen.check.identitycenter;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import studio.kengen.design.AccessSource;
import studio.kengen.design.PermissionSet;
import studio.kengen.design.RowId;
import studio.kengen.design.SourceKind;
import studio.kengen.generate.PrincipalPattern;
import studio.kengen.identitycenter.IdentityCenter;
import studio.kengen.identitycenter.SetProposals;

/// NO_SUCH_SOURCE: a set is for an access source that is not there. SOURCE_IS_NO_PERSON: only people come through IAM Identity
/// Center. SOURCE_OF_ANOTHER_SET: the ARN of the source is not that of a role of the set. SOURCES_SHARE_SET: several sources
/// have one set, which gives each of them what any of them needs. PERSON_WITHOUT_SET: a person of the tables has no set,
/// although others have.
///
/// Source: IAM Identity Center user guide, "Referencing permission sets in resource policies" (names of roles).
final class SetSources implements IdentityCenterCheck {
    @Override
    public void check(IdentityCenter center, Report report) {
        for (PermissionSet set : center.sets()) {
            List<AccessSource> people = new ArrayList<>();
            for (RowId id : set.sources()) {
                Optional<AccessSource> source = center.project().source(id);
                if (source.isEmpty()) {
                    report.error(set, "sources", "NO_SUCH_SOURCE", id.value());
                } else if (source.get().kind() != SourceKind.PERSON) {
                    report.error(set, "sources", "SOURCE_IS_NO_PERSON", report.name(id));
                } else {
                    people.add(source.get());
                }
            }
            people.forEach(person -> checkArn(center, set, person, report));
            if (people.size() > 1) {
                report.suggestion(set, "sources", "SOURCES_SHARE_SET", people.size());
            }
        }
        if (!center.sets().isEmpty()) {
            SetProposals.withoutSet(center.project())
                    .forEach(person -> report.suggestion(person, "name", "PERSON_WITHOUT_SET"));
        }
    }

    private static void checkArn(
            IdentityCenter center, PermissionSet set, AccessSource person, Report report) {
        Optional<String> named = PrincipalPattern.permissionSet(person);
        boolean isOfAnother =
                named.isEmpty()
                        || center.sets().stream()
                                .filter(other -> other.sources().contains(person.id()))
                                .noneMatch(other -> other.name().equals(named.get()));
        if (isOfAnother) {
            report.warning(
                    person,
                    "arn",
                    "SOURCE_OF_ANOTHER_SET",
                    report.name(set.id()),
                    "AWSReservedSSO_" + set.name() + "_*");
        }
    }
}
