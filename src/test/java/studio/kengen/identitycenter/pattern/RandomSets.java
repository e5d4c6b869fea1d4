package studio.kengen.identitycenter.pattern;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import studio.kengen.design.RowId;
import studio.kengen.policy.ActionElement;
import studio.kengen.policy.Condition;
import studio.kengen.policy.PolicyDocument;
import studio.kengen.policy.ResourceElement;
import studio.kengen.policy.Statement;

/// Permission sets for tests and benchmarks, the same for the same seed.
public final class RandomSets {
    private static final List<String> SERVICES =
            List.of("s3", "sqs", "dynamodb", "lambda", "ec2", "logs", "cloudwatch", "rds", "sns");
    private static final List<String> VERBS =
            List.of("Get*", "List*", "Describe*", "Put*", "Delete*", "Update*", "Create*", "*");
    private static final List<String> MANAGED =
            List.of(
                    "arn:aws:iam::aws:policy/ReadOnlyAccess",
                    "arn:aws:iam::aws:policy/job-function/ViewOnlyAccess",
                    "arn:aws:iam::aws:policy/SecurityAudit");

    private final Random random;

    private RandomSets(long seed) {
        random = new Random(seed);
    }

    /// Sets as organizations have them: teams that each copied a few roles and changed some of them, for their own buckets
    /// and tables; some with a managed policy besides or a boundary; an administrator here and there.
    public static List<SetGrant> ofOrganization(int count, long seed) {
        return new RandomSets(seed).ofTeams(count);
    }

    /// Small sets that often are equal, contained in one another or nearly equal, in few words that often differ.
    static List<SetGrant> small(int count, long seed) {
        RandomSets random = new RandomSets(seed);
        List<SetGrant> sets = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            sets.add(random.small("set" + i));
        }
        return sets;
    }

    private List<SetGrant> ofTeams(int count) {
        List<List<Statement>> roles = new ArrayList<>();
        for (int i = 0; i < 12; i++) {
            List<Statement> role = new ArrayList<>();
            for (int j = 0; j < 3 + random.nextInt(6); j++) {
                role.add(statement("{team}"));
            }
            roles.add(role);
        }
        List<SetGrant> sets = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            String team = "team" + random.nextInt(Math.max(1, count / 15));
            List<Statement> role =
                    new ArrayList<>(
                            roles.get(random.nextInt(roles.size())).stream()
                                    .map(statement -> ofTeam(statement, team))
                                    .toList());
            switch (random.nextInt(4)) {
                case 0 -> role.add(statement(team));
                case 1 -> role.removeLast();
                case 2 -> Collections.shuffle(role, random);
                default -> {}
            }
            boolean administrator = random.nextInt(100) == 0;
            List<String> unknown =
                    random.nextInt(5) == 0
                            ? List.of(MANAGED.get(random.nextInt(MANAGED.size())))
                            : List.of();
            sets.add(
                    new SetGrant(
                            new RowId("set" + i),
                            List.of(administrator ? administrator() : PolicyDocument.of(role)),
                            unknown,
                            boundary()));
        }
        return sets;
    }

    private static Statement ofTeam(Statement statement, String team) {
        return statement.withResources(
                new ResourceElement.Resource(
                        statement.resources().orElseThrow().patterns().stream()
                                .map(arn -> arn.replace("{team}", team))
                                .toList()));
    }

    private Statement statement(String team) {
        String service = one(SERVICES);
        List<String> actions = new ArrayList<>();
        for (int i = 0; i < 1 + random.nextInt(5); i++) {
            actions.add(service + ':' + one(VERBS));
        }
        String resource =
                switch (service) {
                    case "s3" -> "arn:aws:s3:::" + team + "-data/*";
                    case "dynamodb" -> "arn:aws:dynamodb:*:*:table/" + team + "-*";
                    case "lambda" -> "arn:aws:lambda:*:*:function:" + team + "-*";
                    case "logs" -> "arn:aws:logs:*:*:log-group:/aws/lambda/" + team + "-*";
                    case "rds" -> "arn:aws:rds:*:*:db:" + team + "-*";
                    case "sqs", "sns" -> "arn:aws:" + service + ":*:*:" + team + "-*";
                    default -> "*";
                };
        Statement statement =
                Statement.allow(
                        new ActionElement.Action(actions),
                        ResourceElement.of(random.nextInt(3) == 0 ? "*" : resource));
        return random.nextInt(4) == 0
                ? statement.withConditions(
                        List.of(
                                new Condition(
                                        "StringEquals",
                                        "aws:RequestedRegion",
                                        List.of("ap-northeast-1"))))
                : statement;
    }

    private SetGrant small(String id) {
        List<Statement> statements = new ArrayList<>();
        for (int i = 0; i < 1 + random.nextInt(3); i++) {
            String service = one(List.of("s3", "sqs"));
            String resource =
                    random.nextInt(3) == 0
                            ? "*"
                            : "arn:aws:" + service + (service.equals("s3") ? ":::a*" : ":*:*:a*");
            ActionElement actions = ActionElement.of(service + ':' + one(List.of("Get*", "*")));
            Statement statement =
                    random.nextInt(5) == 0
                            ? Statement.deny(actions, ResourceElement.of(resource))
                            : Statement.allow(
                                    random.nextBoolean()
                                            ? actions
                                            : ActionElement.of(
                                                    service + ":Get*", service + ":Put*"),
                                    ResourceElement.of(resource, resource + "b"));
            statements.add(
                    random.nextInt(4) == 0
                            ? statement.withConditions(
                                    List.of(
                                            new Condition(
                                                    one(List.of("StringEquals", "StringLike")),
                                                    "aws:SourceVpc",
                                                    List.of("vpc-1"))))
                            : statement);
        }
        List<String> unknown = random.nextInt(4) == 0 ? List.of(MANAGED.getFirst()) : List.of();
        return new SetGrant(
                new RowId(id), List.of(PolicyDocument.of(statements)), unknown, boundary());
    }

    private SetBoundary boundary() {
        return switch (random.nextInt(10)) {
            case 0 ->
                    new SetBoundary.Known(
                            PolicyDocument.of(
                                    Statement.allow(
                                            ActionElement.of("s3:*", "sqs:*", "ec2:*"),
                                            ResourceElement.of("*"))));
            case 1 -> new SetBoundary.Unknown("/boundary");
            default -> new SetBoundary.None();
        };
    }

    private static PolicyDocument administrator() {
        return PolicyDocument.of(Statement.allow(ActionElement.of("*"), ResourceElement.of("*")));
    }

    private String one(List<String> choices) {
        return choices.get(random.nextInt(choices.size()));
    }
}
