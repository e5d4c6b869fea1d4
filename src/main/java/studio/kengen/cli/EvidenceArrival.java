package studio.kengen.cli;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import studio.kengen.evidence.EvidenceKind;
import studio.kengen.evidence.read.EvidenceReader;
import studio.kengen.evidence.read.ImportReport;
import studio.kengen.evidence.read.ReadEvidence;
import studio.kengen.evidence.read.UnreadableEvidenceException;
import studio.kengen.exchange.evidence.EvidenceImport;
import studio.kengen.exchange.evidence.ImportedFile;
import studio.kengen.i18n.Message;

/// Takes evidence into a project, and tells what of it was read.
final class EvidenceArrival {
    private static final Pattern ACCOUNT = Pattern.compile("\\d{12}");

    private final Optional<EvidenceKind> expected;
    private final Optional<String> account;
    private final Console console;

    /// @param expected the kind that the files have to be of; empty for any
    /// @param account the account that the files are of, where they do not tell themselves
    EvidenceArrival(Optional<EvidenceKind> expected, Optional<String> account, Console console) {
        this.expected = expected;
        this.account = account;
        this.console = console;
    }

    /// Takes all files, or none.
    ///
    /// @return whether something in the files was skipped
    /// @throws UnusableInput where a file is not of the kind or the account that was said, or cannot be read
    boolean into(ImportTarget target, List<Path> files) {
        account.filter(number -> !ACCOUNT.matcher(number).matches())
                .ifPresent(number -> {
                    throw new UnusableInput(Message.of("cli.import.noAccount", number));
                });
        List<ReadEvidence> read = new ArrayList<>();
        files.forEach(file -> read.add(read(file)));
        EvidenceImport imported =
                EvidenceImport.of(
                        target.project(),
                        read,
                        account.orElse(""),
                        LocalDate.now(ZoneId.systemDefault()));
        target.save(imported.change());
        imported.files().forEach(this::tell);
        imported.notes().forEach(console::tell);
        return read.stream().anyMatch(each -> each.report().skippedInAll() > 0);
    }

    private ReadEvidence read(Path file) {
        ReadEvidence read;
        try {
            read = EvidenceReader.read(file);
        } catch (UnreadableEvidenceException e) {
            throw new UnusableInput(e.problem());
        }
        EvidenceKind found = read.evidence().kind();
        if (expected.filter(kind -> kind != found).isPresent()) {
            throw new UnusableInput(
                    Message.of(
                            "cli.import.otherKind",
                            file.toString(),
                            found.label(),
                            expected.get().label(),
                            found.key()));
        }
        // Policies of an organization name its management account, and hold for others.
        Optional<String> own =
                found == EvidenceKind.ORGANIZATION_POLICIES
                        ? Optional.empty()
                        : read.evidence().account();
        if (account.isPresent() && own.isPresent() && !own.equals(account)) {
            throw new UnusableInput(
                    Message.of(
                            "cli.import.otherAccount", file.toString(), own.get(), account.get()));
        }
        return read;
    }

    private void tell(ImportedFile file) {
        String name = file.read().fileName();
        ImportReport report = file.read().report();
        Message kind = file.read().evidence().kind().label();
        console.print(
                file.row().account().isEmpty()
                        ? Message.of("cli.import.file", name, kind)
                        : Message.of("cli.import.fileOfAccount", name, kind, file.row().account()));
        report.read()
                .forEach(count ->
                        console.print(
                                Message.of("cli.import.count", count.what(), count.number())));
        file.gone()
                .ifPresent(older ->
                        console.print(
                                Message.of(
                                        "cli.import.replaced",
                                        older.file(),
                                        older.importedOn() == null
                                                ? "?"
                                                : older.importedOn().toString())));
        file.notes().forEach(note -> console.tell(Message.of("cli.import.note", name, note)));
        report.skipped()
                .forEach(skipped ->
                        console.tell(
                                Message.of(
                                        "evidence.inFile",
                                        name,
                                        skipped.place().message(),
                                        skipped.reason())));
        int untold = report.skippedInAll() - report.skipped().size();
        if (untold > 0) {
            console.tell(Message.of("cli.import.moreSkipped", name, untold));
        }
    }
}
