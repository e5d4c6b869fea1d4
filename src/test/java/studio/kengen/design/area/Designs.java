package studio.kengen.design.area;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import studio.kengen.catalog.AccessLevel;
import studio.kengen.design.AccessSource;
import studio.kengen.design.AccessTarget;
import studio.kengen.design.Impact;
import studio.kengen.design.NeededPermission;
import studio.kengen.design.Project;
import studio.kengen.design.Row;
import studio.kengen.design.RowId;
import studio.kengen.design.SourceKind;
import studio.kengen.design.Table;
import studio.kengen.design.UnacceptablePermission;

/// Builds projects for tests and benchmarks.
public final class Designs {
    private static final String REGION_ACCOUNT = "ap-northeast-1:111122223333:";

    private Designs() {}

    /// A source, a bucket `maps` (bucket and objects), and no rows.
    public static Project mapsBucket() {
        return Project.empty("Maps")
                .withRows(Table.SOURCES, List.of(source("app"), source("other")))
                .withRows(
                        Table.TARGETS,
                        List.of(
                                target("maps", "s3", "arn:aws:s3:::maps", "arn:aws:s3:::maps/*"),
                                target("private", "s3", "arn:aws:s3:::maps/private/*"),
                                target("others", "s3", "arn:aws:s3:::others/*")));
    }

    public static AccessSource source(String id) {
        return new AccessSource(
                new RowId(id),
                id,
                SourceKind.WORKLOAD,
                "arn:aws:iam::111122223333:role/" + id,
                "111122223333",
                "");
    }

    public static AccessTarget target(String id, String service, String... arns) {
        return new AccessTarget(new RowId(id), id, service, "", List.of(arns), "", "", "");
    }

    public static NeededPermission needed(
            String id,
            String source,
            String service,
            Set<AccessLevel> levels,
            List<String> actions,
            String target) {
        return new NeededPermission(
                new RowId(id),
                new RowId(source),
                service,
                levels,
                actions,
                new RowId(target),
                List.of(),
                "");
    }

    public static UnacceptablePermission unacceptable(
            String id,
            String service,
            Set<AccessLevel> levels,
            List<String> actions,
            String target,
            Impact impact) {
        return new UnacceptablePermission(
                new RowId(id), service, levels, actions, new RowId(target), List.of(), impact, "");
    }

    /// A generated design of real shape: sources, targets of six services, whole access levels and named actions.
    public static Project ofSize(int neededRows, int unacceptableRows, long seed) {
        Random random = new Random(seed);
        List<Row> sources = new ArrayList<>();
        for (int i = 0; i < Math.max(10, neededRows / 25); i++) {
            sources.add(source("source" + i));
        }
        List<Row> targets = new ArrayList<>();
        for (int i = 0; i < Math.max(24, neededRows / 5); i++) {
            targets.add(generatedTarget(i));
        }
        List<Row> needed = new ArrayList<>();
        for (int i = 0; i < neededRows; i++) {
            AccessTarget target = (AccessTarget) targets.get(random.nextInt(targets.size()));
            needed.add(
                    needed(
                            "n" + i,
                            "source" + random.nextInt(sources.size()),
                            target.service(),
                            levels(random),
                            List.of(),
                            target.id().value()));
        }
        List<Row> unacceptable = new ArrayList<>();
        for (int i = 0; i < unacceptableRows; i++) {
            AccessTarget target = (AccessTarget) targets.get(random.nextInt(targets.size()));
            unacceptable.add(
                    unacceptable(
                            "u" + i,
                            target.service(),
                            levels(random),
                            List.of(),
                            random.nextInt(20) == 0
                                    ? AccessTarget.WHOLE_SERVICE.value()
                                    : target.id().value(),
                            anyOf(random, List.of(Impact.values()))));
        }
        return Project.empty("Generated")
                .withRows(Table.SOURCES, sources)
                .withRows(Table.TARGETS, targets)
                .withRows(Table.NEEDED, needed)
                .withRows(Table.UNACCEPTABLE, unacceptable);
    }

    private static Set<AccessLevel> levels(Random random) {
        List<AccessLevel> all = List.of(AccessLevel.values());
        Set<AccessLevel> levels = EnumSet.of(anyOf(random, all));
        levels.add(anyOf(random, all));
        return levels;
    }

    private static <T> T anyOf(Random random, List<T> all) {
        return all.get(random.nextInt(all.size()));
    }

    private static AccessTarget generatedTarget(int i) {
        String id = "target" + i;
        return switch (i % 6) {
            case 0 -> target(id, "s3", "arn:aws:s3:::" + id, "arn:aws:s3:::" + id + "/*");
            case 1 -> target(id, "dynamodb", arn("dynamodb", "table/" + id));
            case 2 -> target(id, "lambda", arn("lambda", "function:" + id));
            case 3 -> target(id, "sqs", arn("sqs", id));
            case 4 -> target(id, "ec2", arn("ec2", "instance/i-" + id), arn("ec2", "volume/*"));
            default -> target(id, "iam", "arn:aws:iam::111122223333:role/" + id + "-*");
        };
    }

    private static String arn(String service, String resource) {
        return "arn:aws:" + service + ":" + REGION_ACCOUNT + resource;
    }
}
