package studio.kengen.generate.deployment;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import studio.kengen.catalog.Catalog;
import studio.kengen.control.ControlKnowledge;
import studio.kengen.control.KnownControl;
import studio.kengen.design.Control;
import studio.kengen.design.ControlChoice;
import studio.kengen.design.Method;
import studio.kengen.design.Project;
import studio.kengen.design.RandomProjects;
import studio.kengen.design.Row;
import studio.kengen.design.RowId;
import studio.kengen.design.Table;
import studio.kengen.design.area.Areas;
import studio.kengen.design.area.Designs;
import studio.kengen.exchange.project.ProjectFormatException;
import studio.kengen.exchange.project.ProjectReader;
import studio.kengen.generate.DocumentSet;
import studio.kengen.generate.kind.DocumentGenerator;
import studio.kengen.identitycenter.AssignedDeployments;

/// Plans to hold what is written against what AWS and Terraform take: of every sample, of designs of real shape, of
/// projects made by chance, and of everything that is known to be ready-made.
public final class Plans {
    private static final Catalog CATALOG = Catalog.bundled();
    private static final DocumentGenerator GENERATOR =
            new DocumentGenerator(CATALOG, ControlKnowledge.bundled());
    private static final int ODD_SEEDS = 20;
    private static final int ODD_ROWS = 6;
    private static final int REAL_SEEDS = 3;

    private static final List<Named> ALL =
            Stream.of(samples(), realShapes(), oddOnes(), Stream.of(readyMade(), everyService()))
                    .flatMap(plans -> plans)
                    .toList();

    private Plans() {}

    /// A plan and what it is of.
    public record Named(String name, DocumentSet documents, DeploymentPlan plan) {
        @Override
        public String toString() {
            return name;
        }
    }

    /// Where the deployments of a plan go, by their names.
    public static Map<String, Place> places(DeploymentPlan plan) {
        Map<String, Place> places = new HashMap<>();
        for (Deployment deployment : plan.deployments()) {
            deployment.resources().stream()
                    .flatMap(resource -> place(resource).stream())
                    .forEach(place -> places.put(deployment.name(), place));
        }
        return places;
    }

    private static Optional<Place> place(DeployedResource resource) {
        return switch (resource) {
            case DeployedResource.ManagedPolicy policy -> Optional.of(policy.policy().place());
            case DeployedResource.Role role -> Optional.of(role.trust().place());
            case DeployedResource.OrganizationPolicy policy -> Optional.of(policy.policy().place());
            case DeployedResource.ResourcePolicy policy -> Optional.of(policy.policy().place());
            default -> Optional.empty();
        };
    }

    /// All of them.
    public static Stream<Named> all() {
        return ALL.stream();
    }

    private static Stream<Named> samples() {
        try (Stream<Path> files = Files.list(Path.of("samples"))) {
            return List.copyOf(
                            files.sorted()
                                    .filter(file -> file.toString().endsWith(".kengen.json"))
                                    .toList())
                    .stream()
                    .map(file -> named(file.toString(), read(file)));
        } catch (IOException e) {
            throw new IllegalStateException("no samples", e);
        }
    }

    private static Stream<Named> realShapes() {
        return LongStream.range(0, REAL_SEEDS)
                .mapToObj(seed -> named("design " + seed, Designs.ofSize(60, 30, seed)));
    }

    private static Stream<Named> oddOnes() {
        return LongStream.range(0, ODD_SEEDS)
                .mapToObj(seed -> named("odd " + seed, RandomProjects.project(seed, ODD_ROWS)));
    }

    /// Everything that AWS offers ready-made, that watches and that repairs.
    private static Named readyMade() {
        List<Row> rows = new ArrayList<>();
        ControlKnowledge.bundled().risks().stream()
                .flatMap(risk -> risk.controls().stream())
                .filter(control -> control.method().number() >= Method.PREDEFINED_FEATURE.number())
                .map(KnownControl::id)
                .distinct()
                .forEach(id -> rows.add(chosen(new RowId("c" + rows.size()), id)));
        return named("ready-made", Project.empty("Everything").withRows(Table.CONTROLS, rows));
    }

    private static Control chosen(RowId row, String control) {
        return new Control(
                row,
                List.of(),
                Method.PREDEFINED_FEATURE,
                control,
                List.of(),
                RowId.NONE,
                ControlChoice.of(control, Map.of()),
                "");
    }

    /// Policies of the resources of every service that has them.
    private static Named everyService() {
        PlannedDesign design = EveryService.design();
        return new Named("every service", design.documents(), design.plan());
    }

    private static Named named(String name, Project project) {
        DocumentSet documents = GENERATOR.generate(Areas.of(project, CATALOG));
        return new Named(
                name,
                documents,
                AssignedDeployments.of(DeploymentPlan.of(documents, project), project));
    }

    private static Project read(Path file) {
        try {
            return ProjectReader.read(Files.readAllBytes(file)).project();
        } catch (IOException | ProjectFormatException e) {
            throw new IllegalStateException("no sample: " + file, e);
        }
    }
}
