package studio.kengen.design;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import studio.kengen.catalog.AccessLevel;
import studio.kengen.policy.Condition;

/// Projects made by chance, odd texts and dangling references included. The same seed gives the same project.
public final class RandomProjects {
    private static final List<String> TEXTS =
            List.of(
                    "",
                    "s3",
                    "GetObject",
                    "arn:aws:s3:::maps/*",
                    "111122223333",
                    "地図の画像",
                    "a \"quoted\" name",
                    "two\nlines\tand\r\\",
                    "😀",
                    "\u0000\u001f\u007f\u2028",
                    "a rather long text that makes the line on which it stands longer than others");

    private final Random random;
    private int rows;

    private RandomProjects(long seed) {
        this.random = new Random(seed);
    }

    /// A project with up to `most` rows in each table.
    public static Project project(long seed, int most) {
        return new RandomProjects(seed).project(most);
    }

    private Project project(int most) {
        DocumentSettings documents =
                new DocumentSettings(random.nextBoolean(), random.nextBoolean());
        Project project =
                Project.empty("")
                        .withDetails(
                                new ProjectDetails(
                                        text(),
                                        text(),
                                        texts(),
                                        documents,
                                        texts(),
                                        practices(),
                                        identityCenter()));
        for (Table table : Table.all()) {
            project = project.withRows(table, list(most, () -> row(table)));
        }
        return project;
    }

    /// A row of `table` with an id that this generator gives only once.
    private Row row(Table table) {
        RowId id = new RowId(table.idPrefix() + ++rows);
        return switch (table) {
            case ENVIRONMENTS -> new Environment(id, text(), one(Impact.values()), text());
            case SOURCES ->
                    new AccessSource(
                            id, text(), one(SourceKind.values()), text(), text(), texts(), text());
            case TARGETS ->
                    new AccessTarget(
                            id, text(), text(), text(), texts(), text(), text(), anyId(), text());
            case NEEDED ->
                    new NeededPermission(
                            id, anyId(), text(), levels(), texts(), anyId(), conditions(), text());
            case PREMISES -> new Premise(id, text());
            case THREATS -> new Threat(id, text(), text(), maybe(Impact.values()), text());
            case UNACCEPTABLE ->
                    new UnacceptablePermission(
                            id,
                            text(),
                            levels(),
                            texts(),
                            anyId(),
                            ids(),
                            maybe(Impact.values()),
                            text());
            case CONTROLS ->
                    new Control(
                            id,
                            ids(),
                            one(Method.values()),
                            text(),
                            conditions(),
                            anyId(),
                            choice(),
                            text());
            case ACCEPTED_RISKS -> new AcceptedRisk(id, ids(), text(), text(), date());
            case ORGANIZATIONAL_UNITS -> new OrganizationalUnit(id, text(), anyId(), text());
            case ACCOUNTS ->
                    new OrganizationAccount(
                            id, text(), text(), one(AccountRole.values()), anyId(), text());
            case GROUPS -> new DirectoryGroup(id, text(), text(), text());
            case USERS -> new DirectoryUser(id, text(), ids(), text(), text());
            case PERMISSION_SETS ->
                    new PermissionSet(
                            id, text(), text(), ids(), texts(), texts(), text(), text(), text(),
                            text(), texts(), text());
            case ASSIGNMENTS -> new Assignment(id, anyId(), anyId(), anyId(), text());
            case JUDGEMENTS ->
                    new Judgement(id, text(), maybe(Verdict.values()), text(), text(), date());
            case REVIEWS ->
                    new ReviewItem(
                            id,
                            text(),
                            text(),
                            text(),
                            date(),
                            maybe(ReviewDecision.values()),
                            text(),
                            date(),
                            date(),
                            text());
            case EVIDENCE -> new EvidenceFile(id, text(), text(), text(), date(), text(), texts());
        };
    }

    private PracticeSettings practices() {
        return new PracticeSettings(days(), days(), days(), days(), days(), days());
    }

    private int days() {
        return random.nextBoolean() ? 90 : 1 + random.nextInt(365);
    }

    private IdentityCenterSettings identityCenter() {
        return new IdentityCenterSettings(
                one(IdentitySource.values()),
                one(MfaPrompt.values()),
                text(),
                text(),
                text(),
                text(),
                random.nextInt(40));
    }

    private String text() {
        return random.nextInt(20) == 0 ? noise() : TEXTS.get(random.nextInt(TEXTS.size()));
    }

    private ControlChoice choice() {
        return switch (random.nextInt(3)) {
            case 0 -> ControlChoice.of("s3-public/scp/deny", Map.of());
            case 1 ->
                    ControlChoice.of(
                            "s3-read-data/condition/vpc-endpoint",
                            Map.of("vpcEndpointIds", List.of("vpce-1", "a, \"b\"=c")));
            default -> ControlChoice.NONE;
        };
    }

    private String noise() {
        return random.ints(random.nextInt(8), 0, Character.MAX_VALUE + 1)
                .collect(
                        StringBuilder::new,
                        (text, c) -> text.append((char) c),
                        StringBuilder::append)
                .toString();
    }

    private List<String> texts() {
        return list(4, this::text);
    }

    private RowId anyId() {
        return switch (random.nextInt(4)) {
            case 0 -> RowId.NONE;
            case 1 -> AccessTarget.WHOLE_SERVICE;
            default -> new RowId(one(Table.values()).idPrefix() + random.nextInt(9));
        };
    }

    private List<RowId> ids() {
        return list(4, this::anyId);
    }

    private Set<AccessLevel> levels() {
        Set<AccessLevel> levels = EnumSet.noneOf(AccessLevel.class);
        levels.addAll(list(4, () -> one(AccessLevel.values())));
        return levels;
    }

    private List<Condition> conditions() {
        Function<String, String> some = prefix -> prefix + random.nextInt(2);
        return list(
                4, () -> new Condition(some.apply("StringEquals"), some.apply("aws:k/~"), texts()));
    }

    private @Nullable LocalDate date() {
        return random.nextBoolean() ? null : LocalDate.of(2026, 1, 1).plusDays(random.nextInt(999));
    }

    private <T> T one(T[] all) {
        return all[random.nextInt(all.length)];
    }

    private <T> @Nullable T maybe(T[] all) {
        return random.nextInt(4) == 0 ? null : one(all);
    }

    private <T> List<T> list(int most, Supplier<T> element) {
        List<T> list = new ArrayList<>();
        for (int i = random.nextInt(most + 1); i > 0; i--) {
            list.add(element.get());
        }
        return list;
    }
}
