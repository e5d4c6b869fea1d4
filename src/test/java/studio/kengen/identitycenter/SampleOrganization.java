package studio.kengen.identitycenter;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import studio.kengen.catalog.AccessLevel;
import studio.kengen.design.AccessSource;
import studio.kengen.design.AccessTarget;
import studio.kengen.design.AccountRole;
import studio.kengen.design.Assignment;
import studio.kengen.design.DirectoryGroup;
import studio.kengen.design.DirectoryUser;
import studio.kengen.design.DocumentSettings;
import studio.kengen.design.Environment;
import studio.kengen.design.IdentityCenterSettings;
import studio.kengen.design.IdentitySource;
import studio.kengen.design.Impact;
import studio.kengen.design.MfaPrompt;
import studio.kengen.design.NeededPermission;
import studio.kengen.design.OrganizationAccount;
import studio.kengen.design.OrganizationalUnit;
import studio.kengen.design.PermissionSet;
import studio.kengen.design.Premise;
import studio.kengen.design.Project;
import studio.kengen.design.ProjectDetails;
import studio.kengen.design.Row;
import studio.kengen.design.RowId;
import studio.kengen.design.SourceKind;
import studio.kengen.design.Table;
import studio.kengen.design.Threat;
import studio.kengen.design.UnacceptablePermission;
import studio.kengen.evidence.read.EvidenceReader;
import studio.kengen.evidence.read.UnreadableEvidenceException;
import studio.kengen.exchange.evidence.EvidenceImport;

/// Makes `samples/identity-center.kengen.json`: an invented organization, 20 accounts with 10 permission sets of their own each,
/// as in the talk behind the method, and the mistakes that the studio finds in such a plan.
final class SampleOrganization {
    private static final Path EXPORT =
            Path.of("samples/identity-center/authorization-details.json");
    private static final String MANAGED = "arn:aws:iam::aws:policy/";

    private record Account(String name, AccountRole role, String unit, String japanese) {}

    private record Job(String name, List<String> managed, String customer, String session) {}

    private static final List<String> UNITS =
            List.of(
                    "Security:",
                    "Infrastructure:",
                    "Workloads:",
                    "Production:Workloads",
                    "Staging:Workloads",
                    "Development:Workloads",
                    "Sandbox:");

    private static final List<Account> ACCOUNTS =
            List.of(
                    new Account("aozora", AccountRole.MANAGEMENT, "", "管理アカウント"),
                    new Account(
                            "identity",
                            AccountRole.DELEGATED_ADMINISTRATOR,
                            "Security",
                            "Identity Center の委任管理者"),
                    member("log-archive", "Security", "ログの保管"),
                    member("audit", "Security", "監査"),
                    member("network", "Infrastructure", "ネットワーク"),
                    member("shared-services", "Infrastructure", "共通サービス"),
                    member("backup", "Infrastructure", "バックアップ"),
                    member("shop-prod", "Production", "通販サイト（本番）"),
                    member("pos-prod", "Production", "店舗レジ（本番）"),
                    member("loyalty-prod", "Production", "会員ポイント（本番）"),
                    member("logistics-prod", "Production", "物流（本番）"),
                    member("data-prod", "Production", "データ分析（本番）"),
                    member("shop-stg", "Staging", "通販サイト（検証）"),
                    member("pos-stg", "Staging", "店舗レジ（検証）"),
                    member("loyalty-stg", "Staging", "会員ポイント（検証）"),
                    member("logistics-stg", "Staging", "物流（検証）"),
                    member("shop-dev", "Development", "通販サイト（開発）"),
                    member("pos-dev", "Development", "店舗レジ（開発）"),
                    member("logistics-dev", "Development", "物流（開発）"),
                    member("sandbox", "Sandbox", "試行環境"));

    /// The ten sets that every account has of its own.
    private static final List<Job> JOBS =
            List.of(
                    new Job("Admin", List.of("AdministratorAccess"), "", "PT1H"),
                    new Job("PowerUser", List.of("PowerUserAccess"), "", "PT4H"),
                    new Job(
                            "Developer",
                            List.of("job-function/ViewOnlyAccess"),
                            "/aozora/Developer",
                            "PT8H"),
                    new Job(
                            "Operator",
                            List.of("job-function/ViewOnlyAccess"),
                            "/aozora/Operator",
                            "PT8H"),
                    new Job("Deployer", List.of(), "/aozora/Deployer", "PT1H"),
                    new Job("Database", List.of("job-function/DatabaseAdministrator"), "", "PT4H"),
                    new Job("Network", List.of("job-function/NetworkAdministrator"), "", "PT4H"),
                    new Job("Support", List.of("job-function/SupportUser"), "", "PT8H"),
                    new Job("Billing", List.of("job-function/Billing"), "", "PT4H"),
                    new Job("ReadOnly", List.of("ReadOnlyAccess"), "", "PT8H"));

    private static final List<String> PEOPLE =
            List.of(
                    "hanako.sato:佐藤 花子:Cloud-Admins",
                    "ichiro.suzuki:鈴木 一郎:Cloud-Admins,Network-Engineers",
                    "yuki.takahashi:高橋 ゆき:Shop-Team",
                    "kenta.tanaka:田中 健太:Shop-Team,Operators",
                    "emma.wilson:Emma Wilson:POS-Team",
                    "sho.ito:伊藤 翔:POS-Team,Operators",
                    "mei.watanabe:渡辺 芽衣:Loyalty-Team",
                    "daniel.kim:Daniel Kim:Logistics-Team,Operators",
                    "aoi.yamamoto:山本 葵:Data-Team",
                    "ren.nakamura:中村 蓮:Platform-Team,Database-Engineers",
                    "sara.kobayashi:小林 紗良:Auditors",
                    "takumi.kato:加藤 拓海:Finance,Service-Desk");

    private final List<Row> units = new ArrayList<>();
    private final List<Row> accounts = new ArrayList<>();
    private final List<Row> groups = new ArrayList<>();
    private final List<Row> users = new ArrayList<>();
    private final List<Row> sets = new ArrayList<>();
    private final List<Row> assignments = new ArrayList<>();

    private static Account member(String name, String unit, String japanese) {
        return new Account(name, AccountRole.MEMBER, unit, japanese);
    }

    /// The sample.
    static Project project() {
        return new SampleOrganization().make();
    }

    private Project make() {
        for (String unit : UNITS) {
            String[] parts = unit.split(":", 2);
            units.add(new OrganizationalUnit(id("ou", parts[0]), parts[0], id("ou", parts[1]), ""));
        }
        Stream.of(
                        "Cloud-Admins",
                        "Network-Engineers",
                        "Database-Engineers",
                        "Operators",
                        "Auditors",
                        "Finance",
                        "Service-Desk",
                        "Platform-Team",
                        "Shop-Team",
                        "POS-Team",
                        "Loyalty-Team",
                        "Logistics-Team",
                        "Data-Team",
                        "Former-Partners")
                .forEach(group -> groups.add(new DirectoryGroup(id("grp", group), group, "", "")));
        for (String person : PEOPLE) {
            String[] parts = person.split(":", 3);
            List<RowId> in = Stream.of(parts[2].split(",")).map(name -> id("grp", name)).toList();
            users.add(new DirectoryUser(id("user", parts[0]), parts[0], in, "", parts[1]));
        }
        for (int i = 0; i < ACCOUNTS.size(); i++) {
            addAccount(ACCOUNTS.get(i), i);
        }
        addSharedSets();
        return told(tables());
    }

    private Project tables() {
        return Project.empty("Aozora Retail あおぞらリテール")
                .withDetails(details())
                .withRows(Table.ORGANIZATIONAL_UNITS, units)
                .withRows(Table.ACCOUNTS, accounts)
                .withRows(Table.GROUPS, groups)
                .withRows(Table.USERS, users)
                .withRows(Table.PERMISSION_SETS, sets)
                .withRows(Table.ASSIGNMENTS, assignments)
                .withRows(
                        Table.ENVIRONMENTS,
                        List.of(
                                new Environment(
                                        new RowId("env1"), "production", Impact.LOCALIZED, "")))
                .withRows(Table.SOURCES, sources())
                .withRows(Table.TARGETS, targets())
                .withRows(Table.NEEDED, needed())
                .withRows(
                        Table.PREMISES,
                        List.of(
                                new Premise(
                                        new RowId("pre1"),
                                        "Customers' orders stay confidential; a day without the shop is"
                                                + " bearable. 注文データの機密を守ることが最優先。通販は 1 日止まってもよい。")))
                .withRows(
                        Table.THREATS,
                        List.of(
                                new Threat(
                                        new RowId("t1"),
                                        "Order data is lost or falsified 注文データの消失・改ざん",
                                        "Orders",
                                        Impact.CRITICAL,
                                        "")))
                .withRows(
                        Table.UNACCEPTABLE,
                        List.of(
                                new UnacceptablePermission(
                                        new RowId("u1"),
                                        "s3",
                                        Set.of(
                                                AccessLevel.WRITE,
                                                AccessLevel.PERMISSIONS_MANAGEMENT),
                                        List.of(),
                                        new RowId("tgt1"),
                                        List.of(new RowId("t1")),
                                        Impact.CRITICAL,
                                        "")));
    }

    private static ProjectDetails details() {
        return new ProjectDetails(
                        "Aozora Retail あおぞらリテール",
                        "An invented retailer whose accounts all have permission sets of their own: 20 accounts, 10 sets each. With 30 accounts there would be 300, more than the 250 of May 2024.\nアカウントごとに許可セットを作っている架空の小売企業。20 アカウント × 10 個 = 200 個。30 アカウントでは 300 個になり、2024 年 5 月時点の上限 250 を超える。",
                        DocumentSettings.DEFAULT)
                .knowing(
                        List.of(
                                "quota permission-sets-per-account",
                                "  value 250",
                                "  as-of 2024-05-18",
                                "  source IAM Identity Center user guide, Quotas, as of May 2024"))
                .with(
                        new IdentityCenterSettings(
                                IdentitySource.EXTERNAL_PROVIDER,
                                MfaPrompt.ALWAYS,
                                "arn:aws:sso:::instance/ssoins-7758a1b2c3d4e5f6",
                                "d-95671a2b3c",
                                "ap-northeast-1",
                                "{account}-{source}",
                                30));
    }

    private void addAccount(Account account, int place) {
        RowId accountId = id("acct", account.name());
        accounts.add(
                new OrganizationAccount(
                        accountId,
                        account.name(),
                        number(place),
                        account.role(),
                        id("ou", account.unit()),
                        account.japanese()));
        for (Job job : JOBS) {
            PermissionSet set = set(account.name() + '-' + job.name(), job);
            sets.add(set.name().equals("shop-prod-Operator") ? designed(set) : set);
            if (account.role() == AccountRole.MANAGEMENT) {
                assign(id("user", "hanako.sato"), set.id(), accountId);
            } else {
                assign(id("grp", group(account, job)), set.id(), accountId);
            }
        }
    }

    private static PermissionSet set(String name, Job job) {
        return new PermissionSet(
                id("set", name),
                name,
                "",
                List.of(),
                job.managed().stream().map(MANAGED::concat).toList(),
                job.customer().isEmpty() ? List.of() : List.of(job.customer()),
                "",
                "",
                job.session(),
                "",
                List.of(),
                "");
    }

    /// The set of those whom the four tables speak of: what the studio writes, and the customer's own policy, whose text the
    /// export of the account tells. An AWS managed policy would allow more than Table 1 says.
    private static PermissionSet designed(PermissionSet set) {
        return new PermissionSet(
                set.id(),
                set.name(),
                set.description(),
                List.of(new RowId("src1")),
                List.of(),
                set.customerPolicies(),
                set.inlinePolicy(),
                set.boundary(),
                set.sessionDuration(),
                set.relayState(),
                set.tags(),
                set.note());
    }

    private static String group(Account account, Job job) {
        return switch (job.name()) {
            case "Admin" -> "Cloud-Admins";
            case "Network" -> "Network-Engineers";
            case "Database" -> "Database-Engineers";
            case "Operator" -> "Operators";
            case "Support" -> "Service-Desk";
            case "Billing" -> "Finance";
            case "ReadOnly" -> "Auditors";
            default -> team(account.name().replaceFirst("-.*", ""));
        };
    }

    private static String team(String system) {
        return switch (system) {
            case "shop" -> "Shop-Team";
            case "pos" -> "POS-Team";
            case "loyalty" -> "Loyalty-Team";
            case "logistics" -> "Logistics-Team";
            case "data" -> "Data-Team";
            default -> "Platform-Team";
        };
    }

    /// Sets that several accounts share, and what goes wrong with such sets.
    private void addSharedSets() {
        PermissionSet audit = set("Org-Audit", new Job("", List.of("SecurityAudit"), "", "PT8H"));
        PermissionSet health =
                new PermissionSet(
                        id("set", "Org-Health"),
                        "Org-Health",
                        "Reads service health in every account",
                        List.of(),
                        List.of(),
                        List.of(),
                        """
                        {
                          "Version": "2012-10-17",
                          "Statement": [
                            {
                              "Sid": "ReadHealth",
                              "Effect": "Allow",
                              "Action": ["health:Describe*", "cloudwatch:GetMetricData"],
                              "Resource": "*"
                            }
                          ]
                        }
                        """,
                        "",
                        "PT8H",
                        "https://health.console.aws.amazon.com/health/home",
                        List.of("team=platform"),
                        "");
        PermissionSet analyst =
                set("Order-Analyst", new Job("", List.of(), "", "PT4H"))
                        .withSources(List.of(new RowId("src2")));
        PermissionSet old =
                set("Legacy-Migration", new Job("", List.of("PowerUserAccess"), "", ""));
        sets.addAll(List.of(audit, health, analyst, old));
        for (String unit : List.of("Security", "Infrastructure", "Workloads", "Sandbox")) {
            assign(id("grp", "Auditors"), audit.id(), id("ou", unit));
            assign(id("grp", "Operators"), health.id(), id("ou", unit));
        }
        assign(id("user", "sara.kobayashi"), audit.id(), id("acct", "aozora"));
        assign(id("grp", "Data-Team"), analyst.id(), id("ou", "Production"));
        assign(id("user", "daniel.kim"), analyst.id(), id("acct", "shop-stg"));
    }

    private List<Row> sources() {
        return List.of(
                person("src1", "Shop operators 通販運用担当", "shop-prod-Operator"),
                person("src2", "Order analysts 注文分析担当", "Order-Analyst"));
    }

    private static AccessSource person(String id, String name, String set) {
        return new AccessSource(
                new RowId(id),
                name,
                SourceKind.PERSON,
                "arn:aws:iam::"
                        + number(7)
                        + ":role/aws-reserved/sso.amazonaws.com/ap-northeast-1/AWSReservedSSO_"
                        + set
                        + "_*",
                number(7),
                "");
    }

    private static List<Row> targets() {
        return List.of(
                new AccessTarget(
                        new RowId("tgt1"),
                        "Orders 注文データ",
                        "s3",
                        "bucket",
                        List.of("arn:aws:s3:::aozora-orders", "arn:aws:s3:::aozora-orders/*"),
                        number(7),
                        "customer data",
                        ""));
    }

    private static List<Row> needed() {
        return List.of(
                new NeededPermission(
                        new RowId("n1"),
                        new RowId("src1"),
                        "s3",
                        Set.of(),
                        List.of("ListBucket"),
                        new RowId("tgt1"),
                        List.of(),
                        ""),
                new NeededPermission(
                        new RowId("n2"),
                        new RowId("src2"),
                        "s3",
                        Set.of(AccessLevel.READ),
                        List.of("ListBucket"),
                        new RowId("tgt1"),
                        List.of(),
                        ""),
                seen("n3", "cloudwatch", "DescribeAlarms", "GetMetricData", "ListMetrics"),
                seen("n4", "ec2", "DescribeInstances", "DescribeInstanceStatus"));
    }

    private static Row seen(String id, String service, String... actions) {
        return new NeededPermission(
                new RowId(id),
                new RowId("src1"),
                service,
                Set.of(),
                List.of(actions),
                AccessTarget.WHOLE_SERVICE,
                List.of(),
                "");
    }

    /// With the customer managed policies of shop-prod, as its account has them.
    private static Project told(Project project) {
        try {
            return EvidenceImport.of(
                            project,
                            List.of(EvidenceReader.read(EXPORT)),
                            "",
                            LocalDate.of(2026, 11, 20))
                    .change()
                    .applyTo(project);
        } catch (UnreadableEvidenceException e) {
            throw new AssertionError(e.problem().toString(), e);
        }
    }

    private void assign(RowId principal, RowId set, RowId place) {
        assignments.add(
                new Assignment(
                        new RowId("asg" + (assignments.size() + 1)), principal, set, place, ""));
    }

    private static RowId id(String table, String name) {
        return name.isEmpty() ? RowId.NONE : new RowId(table + '-' + name);
    }

    private static String number(int place) {
        return String.valueOf(210_000_000_101L + place * 1_010_101L);
    }
}
