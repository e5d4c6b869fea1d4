package studio.kengen.evidence.read;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Base64;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import studio.kengen.evidence.CredentialReport;
import studio.kengen.evidence.Evidence;
import studio.kengen.evidence.json.Fields;
import studio.kengen.evidence.json.JsonItem;
import studio.kengen.evidence.json.Misfit;
import studio.kengen.evidence.json.Place;
import studio.kengen.evidence.json.Times;
import studio.kengen.i18n.Message;

/// What `aws iam get-credential-report` prints: the CSV in Base64, inside of JSON.
final class WrappedReportCollector implements Collector {
    private final ReportBuilder report;
    private @Nullable JsonItem content;
    private Optional<Instant> generatedAt = Optional.empty();

    WrappedReportCollector(ReportBuilder report) {
        this.report = report;
    }

    @Override
    public void take(String name, JsonItem element) throws Misfit {
        if (name.equals("GeneratedTime")) {
            generatedAt =
                    element instanceof JsonItem.Text(Place _, String text)
                            ? Times.parse(text)
                            : Optional.empty();
            if (generatedAt.isEmpty()) {
                throw new Misfit(element.place(), Message.of("evidence.noTime"));
            }
        } else {
            content = element;
        }
    }

    @Override
    public Evidence evidence() throws Misfit {
        JsonItem item = content;
        if (item == null) {
            throw new Misfit(Place.START, Message.of("evidence.missing", "Content"));
        }
        CredentialReport inside = unwrap(Fields.textOf(item), item.place(), report);
        return new CredentialReport(inside.account(), generatedAt, inside.users());
    }

    /// The report that is the Base64 text; places are those in the CSV.
    static CredentialReport unwrap(String base64, Place place, ReportBuilder report) throws Misfit {
        byte[] csv;
        try {
            csv = Base64.getMimeDecoder().decode(base64);
        } catch (IllegalArgumentException e) {
            throw new Misfit(place, Message.of("evidence.base64"));
        }
        report.note(Message.of("evidence.note.unwrapped"));
        try (BufferedReader text =
                new BufferedReader(new StringReader(new String(csv, StandardCharsets.UTF_8)))) {
            return new CredentialReportReader(report).read(text);
        } catch (IOException e) {
            throw new UncheckedIOException("a text in memory", e);
        }
    }
}
