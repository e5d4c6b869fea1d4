package studio.kengen.evidence.read;

import java.io.BufferedReader;
import java.io.ByteArrayInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.zip.ZipException;
import org.jspecify.annotations.Nullable;
import studio.kengen.evidence.Evidence;
import studio.kengen.evidence.json.JsonItems;
import studio.kengen.evidence.json.Misfit;
import studio.kengen.evidence.json.Place;
import studio.kengen.evidence.read.ImportReport.Skipped;
import studio.kengen.i18n.Message;
import studio.kengen.policy.JsonPointer;
import studio.kengen.task.Progress;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.TokenStreamLocation;

/// Reads a file exported from AWS. Which export it is follows from its content, not from its name.
///
/// UTF-8, with or without byte order mark, UTF-16 with one, and any of them compressed by gzip. Memory holds the facts, not
/// the file.
public final class EvidenceReader {
    /// What Base64 makes of the beginning of a credential report, `user,arn`.
    private static final String REPORT_IN_BASE64 = "dXNlcixhcm4";

    private static final int SNIFFED = 4096;

    private final String name;
    private final long size;
    private final Progress progress;
    private final ReportBuilder report = new ReportBuilder();

    private EvidenceReader(String name, long size, Progress progress) {
        this.name = name;
        this.size = size;
        this.progress = progress;
    }

    /// Reads a file.
    ///
    /// @throws UnreadableEvidenceException where it cannot be read, is none of the exports, or is cut off
    public static ReadEvidence read(Path file) throws UnreadableEvidenceException {
        return read(file, Progress.UNWATCHED);
    }

    /// As [#read(Path)]; progress is told in bytes.
    ///
    /// @throws java.util.concurrent.CancellationException where it was cancelled
    public static ReadEvidence read(Path file, Progress progress)
            throws UnreadableEvidenceException {
        String name = String.valueOf(file.getFileName());
        if (Files.isDirectory(file)) {
            throw new UnreadableEvidenceException(
                    Message.of("evidence.directory", file.toString()));
        }
        try (InputStream bytes = Files.newInputStream(file)) {
            return new EvidenceReader(name, Files.size(file), progress).read(bytes);
        } catch (NoSuchFileException e) {
            throw new UnreadableEvidenceException(Message.of("evidence.noFile", file.toString()));
        } catch (IOException e) {
            throw new UnreadableEvidenceException(
                    Message.of("evidence.unreadable", file.toString()), e);
        }
    }

    /// Reads the content of a file.
    ///
    /// @param name the file's name, for messages
    /// @throws UnreadableEvidenceException as for [#read(Path)]
    public static ReadEvidence read(String name, byte[] content)
            throws UnreadableEvidenceException {
        try (InputStream bytes = new ByteArrayInputStream(content)) {
            return new EvidenceReader(name, content.length, Progress.UNWATCHED).read(bytes);
        } catch (IOException e) {
            throw new UnreadableEvidenceException(Message.of("evidence.unreadable", name), e);
        }
    }

    private ReadEvidence read(InputStream bytes) throws IOException, UnreadableEvidenceException {
        try (ExportSource source = new ExportSource(bytes, report)) {
            Evidence evidence = facts(source);
            refuseIfNothingWasUsable(evidence);
            String sha256 = source.sha256();
            return new ReadEvidence(name, sha256, source.read(), evidence, report.report(evidence));
        } catch (Misfit e) {
            throw UnreadableEvidenceException.in(name, e.place(), e.reason());
        } catch (EOFException | ZipException e) {
            throw UnreadableEvidenceException.in(
                    name, Place.START, Message.of("evidence.compressedCutOff"));
        } catch (CharacterCodingException e) {
            throw UnreadableEvidenceException.in(name, Place.START, Message.of("evidence.notText"));
        }
    }

    private Evidence facts(ExportSource source) throws IOException, Misfit {
        BufferedReader text = source.text();
        String start = peek(text);
        if (start.isBlank()) {
            throw new Misfit(Place.START, Message.of("evidence.empty"));
        }
        if (start.startsWith("{") || start.startsWith("[")) {
            return json(source);
        }
        if (start.startsWith(REPORT_IN_BASE64)) {
            return WrappedReportCollector.unwrap(whole(text), Place.START, report);
        }
        return new CredentialReportReader(report).read(text);
    }

    private Evidence json(ExportSource source) throws IOException, Misfit {
        try (JsonParser parser =
                JsonItems.JSON.createParser(ObjectReadContext.empty(), source.text())) {
            Runnable afterEach =
                    () -> {
                        progress.report(source.read(), size);
                        progress.stopIfCancelled();
                    };
            return new JsonExport(name, parser, report, afterEach).read();
        } catch (JacksonException e) {
            throw syntax(e);
        }
    }

    private static Misfit syntax(JacksonException e) throws IOException {
        @Nullable TokenStreamLocation location = e.getLocation();
        Place place =
                location == null
                        ? Place.START
                        : new Place(
                                Math.max(1, location.getLineNr()),
                                Math.max(1, location.getColumnNr()),
                                JsonPointer.ROOT);
        if (e.getCause() instanceof CharacterCodingException) {
            return new Misfit(place, Message.of("evidence.notText"));
        }
        if (e.getCause() instanceof IOException cause) {
            throw cause;
        }
        return new Misfit(
                place,
                Message.of(
                        JsonItems.isCutOff(e) ? "evidence.json.cutOff" : "evidence.json.syntax"));
    }

    private void refuseIfNothingWasUsable(Evidence evidence) throws Misfit {
        boolean isEmpty = evidence.counts().stream().allMatch(count -> count.number() == 0);
        if (isEmpty && report.firstSkipped().isPresent()) {
            Skipped first = report.firstSkipped().get();
            throw new Misfit(first.place(), Message.of("evidence.nothingUsable", first.reason()));
        }
    }

    /// The beginning of the text, white space before it apart.
    private static String peek(BufferedReader text) throws IOException {
        text.mark(SNIFFED);
        char[] start = new char[SNIFFED];
        int read = 0;
        for (int more = 0; more >= 0 && read < SNIFFED; read += Math.max(more, 0)) {
            more = text.read(start, read, SNIFFED - read);
        }
        text.reset();
        return new String(start, 0, read).stripLeading();
    }

    private static String whole(BufferedReader text) throws IOException {
        StringBuilder whole = new StringBuilder();
        char[] part = new char[SNIFFED];
        for (int read = text.read(part); read >= 0; read = text.read(part)) {
            whole.append(part, 0, read);
        }
        return whole.toString();
    }
}
