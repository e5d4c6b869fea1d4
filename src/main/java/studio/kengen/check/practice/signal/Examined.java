package studio.kengen.check.practice.signal;

import java.time.LocalDate;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import studio.kengen.catalog.Catalog;
import studio.kengen.check.practice.account.AccountEvidence;
import studio.kengen.check.practice.account.ProjectEvidence;
import studio.kengen.check.practice.grant.PolicyReading;
import studio.kengen.control.ProjectKnowledge;
import studio.kengen.control.choice.EmptyChoice;
import studio.kengen.design.AccessSource;
import studio.kengen.design.Coverage;
import studio.kengen.design.OrganizationAccount;
import studio.kengen.design.PracticeSettings;
import studio.kengen.design.Project;
import studio.kengen.design.RowNames;
import studio.kengen.design.SourceKind;
import studio.kengen.design.area.Areas;

/// What the checks look at.
///
/// @param areas of the project
/// @param knowledge what is known about controls where the project is designed
/// @param evidence what the files tell
/// @param catalog what AWS offers
/// @param policies what policies grant, remembered by their text
/// @param today the day against which reviews are overdue
/// @param names what rows are called
/// @param coverage what Table 4 covers
/// @param organization the accounts of the project's organization that have a number already
/// @param trusted those, the accounts whose files the project holds, and those of the outside parties among its sources
public record Examined(
        Areas areas,
        ProjectKnowledge knowledge,
        ProjectEvidence evidence,
        Catalog catalog,
        PolicyReading policies,
        LocalDate today,
        RowNames names,
        Coverage coverage,
        Set<String> organization,
        Set<String> trusted) {
    /// What there is to look at in a project.
    public static Examined of(
            Areas areas,
            ProjectKnowledge knowledge,
            ProjectEvidence evidence,
            Catalog catalog,
            PolicyReading policies,
            LocalDate today) {
        Project project = areas.project();
        Set<String> organization =
                numbers(project.accounts().stream().map(OrganizationAccount::number));
        Stream<String> outside =
                project.sources().stream()
                        .filter(source -> source.kind() == SourceKind.OUTSIDE_PARTY)
                        .map(AccessSource::account);
        Stream<String> told = evidence.accounts().stream().map(AccountEvidence::account);
        return new Examined(
                areas,
                knowledge,
                evidence,
                catalog,
                policies,
                today,
                RowNames.of(project),
                EmptyChoice.coverageWithout(project, knowledge.controls()),
                organization,
                numbers(
                        Stream.of(organization.stream(), outside, told)
                                .flatMap(accounts -> accounts)));
    }

    private static Set<String> numbers(Stream<String> accounts) {
        return accounts.filter(number -> !number.isBlank()).collect(Collectors.toUnmodifiableSet());
    }

    Project project() {
        return areas.project();
    }

    PracticeSettings settings() {
        return project().details().practices();
    }
}
