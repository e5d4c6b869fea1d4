package studio.kengen.evidence.read;

import java.io.BufferedReader;
import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import studio.kengen.evidence.CredentialReport;
import studio.kengen.evidence.CredentialRow;
import studio.kengen.evidence.CredentialRow.AccessKey;
import studio.kengen.evidence.CredentialRow.SigningCertificate;
import studio.kengen.evidence.ReportedTime;
import studio.kengen.evidence.ReportedTime.Untold;
import studio.kengen.evidence.json.Misfit;
import studio.kengen.evidence.json.Place;
import studio.kengen.evidence.json.Times;
import studio.kengen.i18n.Message;
import studio.kengen.policy.Arn;

/// The CSV of a credential report. Columns are found by their names, in any order; what a column that is missing would tell
/// is not known.
///
/// Source: IAM user guide, "Generate credential reports for your AWS account", report format.
final class CredentialReportReader {
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
                    "cert_2_last_rotated");

    /// Commas are AWS's; the others are what spreadsheets make of them.
    private static final List<Character> SEPARATORS = List.of(',', ';', '\t');

    private final ReportBuilder report;
    private final Map<String, Integer> columns = new LinkedHashMap<>();

    CredentialReportReader(ReportBuilder report) {
        this.report = report;
    }

    /// The report.
    ///
    /// @throws Misfit where the text is no credential report, or is cut off
    CredentialReport read(BufferedReader text) throws IOException, Misfit {
        Csv csv = new Csv(text, separator(text));
        List<String> header = csv.next().map(Csv.Row::values).orElse(List.of());
        header(header);
        List<CredentialRow> rows = new ArrayList<>();
        Set<String> names = new HashSet<>();
        @Nullable String account = null;
        for (Optional<Csv.Row> next = csv.next(); next.isPresent(); next = csv.next()) {
            Csv.Row row = next.get();
            Place place = Place.ofLine(row.line());
            try {
                if (row.values().size() < header.size()) {
                    Misfit tooShort = new Misfit(place, shortRow(row, header, csv.isAtEnd()));
                    if (csv.isAtEnd()) {
                        throw new CutOff(tooShort);
                    }
                    throw tooShort;
                }
                CredentialRow user = new RowReader(row).read();
                String owner = owner(user, place);
                if (account != null && !account.equals(owner)) {
                    throw new Misfit(
                            place, Message.of("evidence.otherAccount", user.arn(), account));
                }
                if (!names.add(user.user())) {
                    throw new Misfit(place, Message.of("evidence.twice", user.user()));
                }
                account = owner;
                rows.add(user);
            } catch (Misfit misfit) {
                report.skip(misfit);
            } catch (CutOff cutOff) {
                throw cutOff.misfit;
            }
        }
        if (rows.isEmpty() && report.firstSkipped().isEmpty()) {
            // AWS always lists the root user.
            throw new Misfit(Place.START, Message.of("evidence.csv.noRows"));
        }
        return new CredentialReport(Optional.ofNullable(account), Optional.empty(), rows);
    }

    /// Ends the reading, other than what is wrong in one row.
    private static final class CutOff extends Exception {
        private static final long serialVersionUID = 1L;
        private final transient Misfit misfit;

        CutOff(Misfit misfit) {
            super(misfit.getMessage(), null, false, false);
            this.misfit = misfit;
        }
    }

    private static Message shortRow(Csv.Row row, List<String> header, boolean isLast) {
        return Message.of(
                isLast ? "evidence.csv.cutOff" : "evidence.csv.shortRow",
                Integer.toString(row.values().size()),
                Integer.toString(header.size()));
    }

    private static char separator(BufferedReader text) throws IOException {
        text.mark(1 << 16);
        String first = text.readLine();
        text.reset();
        String header = first == null ? "" : first;
        return SEPARATORS.stream()
                .filter(separator -> header.indexOf(separator) >= 0)
                .findFirst()
                .orElse(',');
    }

    private void header(List<String> header) throws Misfit {
        for (int i = 0; i < header.size(); i++) {
            columns.putIfAbsent(header.get(i).strip().toLowerCase(Locale.ROOT), i);
        }
        if (!columns.containsKey("user") || !columns.containsKey("arn")) {
            throw new Misfit(Place.START, Foreign.text(header));
        }
        List<String> missing =
                COLUMNS.stream().filter(column -> !columns.containsKey(column)).toList();
        if (!missing.isEmpty()) {
            report.note(Message.of("evidence.note.noColumns", String.join(", ", missing)));
        }
    }

    private static String owner(CredentialRow user, Place place) throws Misfit {
        return Arn.parse(user.arn())
                .map(Arn::account)
                .filter(account -> !account.isEmpty())
                .orElseThrow(() -> new Misfit(place, Message.of("evidence.noArn", user.arn())));
    }

    /// Reads one row. A value that is wrong is reported and not known; the rest of the row is.
    private final class RowReader {
        private final Csv.Row row;

        RowReader(Csv.Row row) {
            this.row = row;
        }

        CredentialRow read() throws Misfit {
            return new CredentialRow(
                    needed("user"),
                    needed("arn"),
                    time("user_creation_time").time(),
                    flag("password_enabled"),
                    time("password_last_used"),
                    time("password_last_changed"),
                    time("password_next_rotation"),
                    flag("mfa_active"),
                    List.of(key("access_key_1_"), key("access_key_2_")),
                    List.of(certificate("cert_1_"), certificate("cert_2_")),
                    columns.containsKey("additional_credentials_info")
                            ? Optional.of(word("additional_credentials_info").orElse(""))
                            : Optional.empty());
        }

        private AccessKey key(String prefix) {
            return new AccessKey(
                    flag(prefix + "active"),
                    time(prefix + "last_rotated"),
                    time(prefix + "last_used_date"),
                    word(prefix + "last_used_region"),
                    word(prefix + "last_used_service"));
        }

        private SigningCertificate certificate(String prefix) {
            return new SigningCertificate(flag(prefix + "active"), time(prefix + "last_rotated"));
        }

        private String value(String column) {
            Integer index = columns.get(column);
            return index == null ? "" : row.values().get(index).strip();
        }

        private String needed(String column) throws Misfit {
            String value = value(column);
            if (value.isEmpty()) {
                throw new Misfit(place(column), Message.of("evidence.missing", column));
            }
            return value;
        }

        private Optional<Boolean> flag(String column) {
            String value = value(column);
            return switch (value.toLowerCase(Locale.ROOT)) {
                case "true" -> Optional.of(true);
                case "false" -> Optional.of(false);
                case "", "n/a", "not_supported", "no_information" -> Optional.empty();
                default -> {
                    report.skip(place(column), Message.of("evidence.csv.noFlag", value));
                    yield Optional.empty();
                }
            };
        }

        private ReportedTime time(String column) {
            String value = value(column);
            for (Untold untold : Untold.values()) {
                if (untold.word().equalsIgnoreCase(value)) {
                    return untold;
                }
            }
            Optional<Instant> time = Times.parse(value);
            if (time.isEmpty()) {
                report.skip(place(column), Message.of("evidence.csv.noTime", value));
                return Untold.NOT_TOLD;
            }
            return new ReportedTime.At(time.get());
        }

        /// What a column says other than that there is nothing to say.
        private Optional<String> word(String column) {
            String value = value(column);
            for (Untold untold : Untold.values()) {
                if (untold.word().equalsIgnoreCase(value)) {
                    return Optional.empty();
                }
            }
            return Optional.of(value);
        }

        private Place place(String column) {
            return Place.ofValue(row.line(), column);
        }
    }
}
