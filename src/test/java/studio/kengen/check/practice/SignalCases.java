package studio.kengen.check.practice;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import studio.kengen.design.Project;
import studio.kengen.evidence.Evidence;

/// Reads `signal-cases.txt`: small accounts, in each of which one signal is violated, clear or not known.
///
/// A line `case SIGNAL RESULT NUMBER` begins a case: how many subjects violate, or for what is not known how many are
/// undecided. The indented lines under it make the exports: `credential USER column=value …`, `user NAME {…}`,
/// `group NAME {…}`, `role NAME {…}`, `policy NAME attachments boundaries {document}`, `finding {…}`,
/// `summary NAME=NUMBER`, `call PRINCIPAL SERVICE`, `export FILE {…}` as it stands, and `empty KIND` for an export that has nothing in it.
final class SignalCases {
    private static final String ACCOUNT = Evidences.ACCOUNT;
    private static final List<String> COLUMNS =
            List.of(
                    "user",
                    "arn",
                    "user_creation_time",
                    "password_enabled",
                    "password_last_used",
                    "password_last_changed",
                    "password_next_rotation",
                    "mfa_active",
                    "access_key_1_active",
                    "access_key_1_last_rotated",
                    "access_key_1_last_used_date",
                    "access_key_1_last_used_region",
                    "access_key_1_last_used_service",
                    "access_key_2_active",
                    "access_key_2_last_rotated",
                    "access_key_2_last_used_date",
                    "access_key_2_last_used_region",
                    "access_key_2_last_used_service",
                    "cert_1_active",
                    "cert_1_last_rotated",
                    "cert_2_active",
                    "cert_2_last_rotated",
                    "additional_credentials_info");

    private SignalCases() {}

    /// One case.
    record Case(String signal, String result, int number, List<String> lines) {
        Project project() {
            return Evidences.project(new Exports(lines).all().toArray(Evidence[]::new));
        }

        @Override
        public String toString() {
            return signal + ' ' + result + ' ' + lines;
        }
    }

    static List<Case> all() {
        List<Case> cases = new ArrayList<>();
        for (String line : text().lines().toList()) {
            if (line.startsWith("case ")) {
                String[] words = line.split(" ", -1);
                cases.add(
                        new Case(
                                words[1], words[2], Integer.parseInt(words[3]), new ArrayList<>()));
            } else if (line.startsWith("  ")) {
                cases.getLast().lines().add(line.strip());
            }
        }
        return cases;
    }

    private static String text() {
        try (InputStream in =
                Objects.requireNonNull(SignalCases.class.getResourceAsStream("signal-cases.txt"))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// The exports that some lines make.
    private static final class Exports {
        private final Map<String, List<String>> byKind = new LinkedHashMap<>();

        Exports(List<String> lines) {
            for (String line : lines) {
                int space = line.indexOf(' ');
                String kind = line.substring(0, space);
                String rest = line.substring(space + 1);
                if (kind.equals("empty")) {
                    byKind.computeIfAbsent(rest, _ -> new ArrayList<>());
                } else {
                    byKind.computeIfAbsent(kind, _ -> new ArrayList<>()).add(rest);
                }
            }
        }

        List<Evidence> all() {
            List<Evidence> all = new ArrayList<>();
            if (byKind.containsKey("credential")) {
                all.add(Evidences.read("report.csv", report()));
            }
            if (List.of("user", "group", "role", "policy", "details").stream()
                    .anyMatch(byKind::containsKey)) {
                all.add(Evidences.read("details.json", details()));
            }
            if (byKind.containsKey("finding")) {
                all.add(Evidences.read("findings.json", findings()));
            }
            if (byKind.containsKey("summary")) {
                all.add(Evidences.read("summary.json", summary()));
            }
            if (byKind.containsKey("call")) {
                all.add(Evidences.read("trail.json", trail()));
            }
            for (String line : of("export")) {
                int space = line.indexOf(' ');
                all.add(Evidences.read(line.substring(0, space), line.substring(space + 1)));
            }
            return all;
        }

        private List<String> of(String kind) {
            return byKind.getOrDefault(kind, List.of());
        }

        private String report() {
            StringBuilder csv = new StringBuilder(String.join(",", COLUMNS)).append('\n');
            for (String line : of("credential")) {
                String[] words = line.split(" ", -1);
                Map<String, String> cells = new LinkedHashMap<>();
                COLUMNS.forEach(
                        column -> cells.put(column, column.endsWith("active") ? "false" : "N/A"));
                cells.put("user", words[0]);
                cells.put("arn", "arn:aws:iam::" + ACCOUNT + ":user/" + words[0]);
                cells.put("user_creation_time", "2026-11-01T00:00:00+00:00");
                cells.put("password_enabled", "false");
                cells.put("additional_credentials_info", "");
                for (String word : Arrays.copyOfRange(words, 1, words.length)) {
                    String[] pair = word.split("=", 2);
                    cells.put(
                            pair[0],
                            pair[1].matches("\\d{4}-\\d\\d-\\d\\d")
                                    ? pair[1] + "T00:00:00+00:00"
                                    : pair[1]);
                }
                csv.append(String.join(",", cells.values())).append('\n');
            }
            return csv.toString();
        }

        /// The users of the report are in the details, too, as in every account.
        private String details() {
            List<String> users = byKind.computeIfAbsent("user", _ -> new ArrayList<>());
            of("credential").stream()
                    .map(line -> line.split(" ", -1)[0])
                    .filter(name -> !name.equals("<root_account>"))
                    .filter(name ->
                            users.stream().noneMatch(line -> line.split(" ", -1)[0].equals(name)))
                    .toList()
                    .forEach(users::add);
            return "{\"UserDetailList\":["
                    + named("user", "UserName", "")
                    + "],\"GroupDetailList\":["
                    + named("group", "GroupName", "")
                    + "],\"RoleDetailList\":["
                    + named("role", "RoleName", ",\"InstanceProfileList\":[]")
                    + "],\"Policies\":["
                    + String.join(",", of("policy").stream().map(Exports::policy).toList())
                    + "]}";
        }

        private String named(String kind, String key, String more) {
            return String.join(
                    ",",
                    of(kind).stream()
                            .map(line -> {
                                int space = line.indexOf(' ');
                                String path = space < 0 ? line : line.substring(0, space);
                                String own = space < 0 ? "{}" : line.substring(space + 1);
                                String rest = own.substring(1, own.length() - 1);
                                String date =
                                        rest.contains("CreateDate")
                                                ? ""
                                                : ",\"CreateDate\":\"2026-11-01T00:00:00+00:00\"";
                                String profiles = rest.contains("InstanceProfileList") ? "" : more;
                                return "{\"Path\":\"/\",\""
                                        + key
                                        + "\":\""
                                        + path.substring(path.lastIndexOf('/') + 1)
                                        + "\",\"Arn\":\"arn:aws:iam::"
                                        + ACCOUNT
                                        + ':'
                                        + kind
                                        + '/'
                                        + path
                                        + '"'
                                        + date
                                        + profiles
                                        + (rest.isBlank() ? "" : ',' + rest)
                                        + '}';
                            })
                            .toList());
        }

        private static String policy(String line) {
            String[] words = line.split(" ", 4);
            String arn =
                    words[0].startsWith("arn:")
                            ? words[0]
                            : "arn:aws:iam::" + ACCOUNT + ":policy/" + words[0];
            String name = arn.substring(arn.lastIndexOf('/') + 1);
            return "{\"PolicyName\":\""
                    + name
                    + "\",\"Arn\":\""
                    + arn
                    + "\",\"AttachmentCount\":"
                    + words[1]
                    + ",\"PermissionsBoundaryUsageCount\":"
                    + words[2]
                    + ",\"DefaultVersionId\":\"v1\",\"PolicyVersionList\":[{\"VersionId\":\"v1\","
                    + "\"IsDefaultVersion\":true,\"Document\":"
                    + words[3]
                    + "}]}";
        }

        private String findings() {
            List<String> findings = new ArrayList<>();
            for (String line : of("finding")) {
                String own = line.substring(1, line.length() - 1);
                findings.add(
                        "{\"id\":\"f"
                                + findings.size()
                                + "\",\"resourceOwnerAccount\":\""
                                + ACCOUNT
                                + "\",\"createdAt\":\"2026-11-01T00:00:00+00:00\","
                                + "\"analyzedAt\":\"2026-11-01T00:00:00+00:00\","
                                + "\"updatedAt\":\"2026-11-01T00:00:00+00:00\""
                                + (own.contains("\"status\"") ? "" : ",\"status\":\"ACTIVE\"")
                                + (own.contains("\"resourceType\"")
                                        ? ""
                                        : ",\"resourceType\":\"AWS::IAM::Role\"")
                                + ','
                                + own
                                + '}');
            }
            return "{\"findings\":[" + String.join(",", findings) + "]}";
        }

        private String summary() {
            return "{\"SummaryMap\":{"
                    + String.join(
                            ",",
                            of("summary").stream()
                                    .map(line -> line.split("="))
                                    .map(pair -> '"' + pair[0] + "\":" + pair[1])
                                    .toList())
                    + "}}";
        }

        private String trail() {
            return "{\"Records\":["
                    + String.join(
                            ",",
                            of("call").stream()
                                    .map(line -> line.split(" "))
                                    .map(words ->
                                            "{\"eventVersion\":\"1.11\",\"eventTime\":\"2026-11-10T00:00:00Z\","
                                                    + "\"eventSource\":\""
                                                    + words[1]
                                                    + ".amazonaws.com\",\"eventName\":\"Do\","
                                                    + "\"awsRegion\":\"ap-northeast-1\",\"recipientAccountId\":\""
                                                    + ACCOUNT
                                                    + "\",\"userIdentity\":{\"type\":\"IAMUser\",\"arn\":\""
                                                    + words[0]
                                                    + "\",\"accountId\":\""
                                                    + ACCOUNT
                                                    + "\"}}")
                                    .toList())
                    + "]}";
        }
    }
}
