package studio.kengen.cli;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import studio.kengen.design.RowId;
import studio.kengen.design.RowNames;
import studio.kengen.i18n.Message;
import studio.kengen.i18n.Messages;
import studio.kengen.prove.CoverageOfB;
import studio.kengen.prove.CoveredPart;
import studio.kengen.prove.Protection;

/// What covers B, for people: how much is protected how, and each part of which it is not proved that it is prevented or
/// restricted.
record CoverageLines(RowNames names, Messages messages) {
    private static final int MOST_ACTIONS = 3;

    void print(CoverageOfB coverage, Console console) {
        console.print(
                Message.of(
                        "cli.prove.coverage",
                        coverage.parts().count(),
                        Stream.of(Protection.values())
                                .map(protection ->
                                        messages.text(
                                                "cli.prove.count",
                                                coverage.count(protection),
                                                word(protection)))
                                .collect(Collectors.joining(messages.text("cli.list")))));
        coverage.rows()
                .forEach(row ->
                        row.parts().stream()
                                .filter(part ->
                                        part.protection().compareTo(Protection.RESTRICTED) > 0)
                                .forEach(part -> console.print(line(row.row(), part))));
    }

    private Message line(RowId row, CoveredPart part) {
        List<RowId> by =
                switch (part.protection()) {
                    case ACCEPTED -> part.acceptedRisks();
                    case UNDECIDED -> part.unproved();
                    default -> part.watchers();
                };
        return Message.of(
                "cli.prove.part",
                word(part.protection()),
                names.name(row),
                part.needed().map(needed -> 1).orElse(0),
                part.needed().map(names::name).orElse(""),
                actions(part),
                by.size(),
                by.stream().map(names::name).collect(Collectors.joining(", ")),
                part.reason().map(reason -> ' ' + messages.text(reason)).orElse(""));
    }

    private static String actions(CoveredPart part) {
        String first =
                part.actions().stream().limit(MOST_ACTIONS).collect(Collectors.joining(", "));
        return part.actions().size() > MOST_ACTIONS ? first + ", …" : first;
    }

    private String word(Protection protection) {
        return messages.text("cli.prove.protection." + protection.name());
    }
}
