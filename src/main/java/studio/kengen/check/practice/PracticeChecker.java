package studio.kengen.check.practice;

import java.time.LocalDate;
import java.util.List;
import studio.kengen.catalog.Catalog;
import studio.kengen.check.Finding;
import studio.kengen.check.ProjectChecker;
import studio.kengen.check.practice.account.EvidenceReading;
import studio.kengen.check.practice.account.ProjectEvidence;
import studio.kengen.check.practice.grant.PolicyReading;
import studio.kengen.check.practice.signal.Examined;
import studio.kengen.check.practice.signal.SignalRunner;
import studio.kengen.control.ProjectKnowledge;
import studio.kengen.control.choice.EmptyChoice;
import studio.kengen.control.companion.Companions;
import studio.kengen.control.reach.HiddenReach;
import studio.kengen.design.area.Areas;

/// Looks whether best practices are followed. Remembers what it read of evidence, policies and the project's own knowledge,
/// so that one should serve a project from edit to edit. Safe to share between threads.
public final class PracticeChecker {
    private final Catalog catalog;
    private final EvidenceReading reading = new EvidenceReading();
    private final PolicyReading policies;
    private volatile ProjectKnowledge knowledge;

    /// A checker that holds policies to what is in `catalog`.
    public PracticeChecker(Catalog catalog) {
        this.catalog = catalog;
        this.policies = new PolicyReading(catalog);
        this.knowledge = ProjectKnowledge.of(List.of(), catalog);
    }

    /// The state of everything.
    ///
    /// @param areas of the project
    /// @param today the day against which evidence is stale and reviews are overdue
    public PracticeBoard board(Areas areas, LocalDate today) {
        ProjectEvidence evidence = reading.of(areas.project(), today);
        ProjectKnowledge known = knowledge.after(areas.project());
        knowledge = known;
        Examined examined = Examined.of(areas, known, evidence, catalog, policies, today);
        return PracticeBoard.of(areas.project(), evidence, SignalRunner.run(examined), today);
    }

    /// The findings of a project: one for each violated signal, for evidence that is stale or cannot be read, and for
    /// judgements that do not hold.
    public List<Finding> check(Areas areas, LocalDate today) {
        return PracticeFindings.of(areas.project(), board(areas, today));
    }

    /// Every finding of a project: those of all its checks, and of the practices.
    ///
    /// @param today the day against which reviews are overdue and evidence is stale
    public static List<Finding> everyFinding(
            Areas areas, ProjectKnowledge knowledge, Catalog catalog, LocalDate today) {
        return ProjectChecker.check(
                areas,
                HiddenReach.of(
                        areas, EmptyChoice.coverageWithout(areas.project(), knowledge.controls())),
                Companions.of(areas, catalog),
                knowledge,
                catalog,
                new PracticeChecker(catalog),
                today);
    }
}
