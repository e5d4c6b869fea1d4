package studio.kengen.control;

import java.util.List;
import studio.kengen.catalog.Catalog;
import studio.kengen.design.Project;
import studio.kengen.policy.Quotas;

/// What is known where a project is designed: what the studio knows, and over it what the project knows better. Immutable
/// and safe to share between threads.
public final class ProjectKnowledge {
    private final List<String> lines;
    private final Catalog catalog;
    private final OwnKnowledge own;
    private final ControlKnowledge controls;
    private final Quotas quotas;
    private final List<KnowledgeProblem> problems;

    private ProjectKnowledge(List<String> lines, Catalog catalog) {
        this.lines = lines;
        this.catalog = catalog;
        ControlKnowledge studio = ControlKnowledge.bundled();
        OwnKnowledgeReader.Reading read = OwnKnowledgeReader.read(lines, studio, catalog);
        this.own = read.own();
        this.problems = read.problems();
        this.controls = own.equals(OwnKnowledge.NONE) ? studio : studio.with(own);
        Quotas limits = Quotas.bundled();
        for (Quotas.Quota quota : own.quotas()) {
            limits = limits.with(quota);
        }
        this.quotas = limits;
    }

    /// What is known where `project` is designed.
    ///
    /// @param catalog what the names in the project's knowledge are held to
    public static ProjectKnowledge of(Project project, Catalog catalog) {
        return of(project.details().controlKnowledge(), catalog);
    }

    /// What is known where a project brings these lines.
    public static ProjectKnowledge of(List<String> lines, Catalog catalog) {
        return new ProjectKnowledge(List.copyOf(lines), catalog);
    }

    /// The same for a changed project; nothing is read again where its own knowledge is as it was.
    public ProjectKnowledge after(Project changed) {
        List<String> now = changed.details().controlKnowledge();
        return now.equals(lines) ? this : of(now, catalog);
    }

    /// Risks, controls, and lists of what AWS offers.
    public ControlKnowledge controls() {
        return controls;
    }

    /// The limits that AWS sets.
    public Quotas quotas() {
        return quotas;
    }

    /// What the project brought.
    public OwnKnowledge own() {
        return own;
    }

    /// The lines of the project that do not count, in their order.
    public List<KnowledgeProblem> problems() {
        return problems;
    }
}
