package studio.kengen.ui.control;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import studio.kengen.catalog.Catalog;
import studio.kengen.design.RowNames;
import studio.kengen.design.area.Areas;
import studio.kengen.generate.Attachments;
import studio.kengen.generate.Document;
import studio.kengen.i18n.Message;
import studio.kengen.i18n.Messages;
import studio.kengen.prove.Obligation;
import studio.kengen.prove.Proof;
import studio.kengen.prove.Proof.Result;
import studio.kengen.prove.Prover;
import studio.kengen.prove.RefusedSource;
import studio.kengen.prove.RefusedSources;
import studio.kengen.prove.Refutation;
import studio.kengen.task.Progress;

/// Whether documents grant what is needed.
///
/// @param refused to whom they do not; empty unless it is refuted
/// @param names of the project's rows
record Sufficiency(Proof proof, List<RefusedSource> refused, RowNames names) {
    private static final int MOST_SOURCES = 5;
    private static final int MOST_NAMES = 8;

    /// Says no more than that it is refuted.
    private static final Message PLAIN = Message.of("prove.refuted.SUFFICIENT");

    Sufficiency {
        refused = List.copyOf(refused);
    }

    static <D extends Document> Sufficiency of(
            Areas areas, Attachments<D> documents, Catalog catalog, Progress progress) {
        Proof proof = new Prover(catalog).prove(Obligation.SUFFICIENT, areas, documents, progress);
        return new Sufficiency(
                proof,
                proof.result() == Result.REFUTED
                        ? new RefusedSources(catalog).find(areas, documents, progress)
                        : List.of(),
                RowNames.of(areas.project()));
    }

    /// For people to read: a line, and one for each of the first sources that would miss something.
    String told(Messages messages) {
        return switch (proof.result()) {
            case PROVED ->
                    String.join(
                            "\n",
                            Stream.concat(
                                            Stream.of(messages.text("controls.preview.sufficient")),
                                            proof.assumed().stream()
                                                    .map(each ->
                                                            messages.text(
                                                                    "controls.preview.assumed",
                                                                    messages.text(each))))
                                    .toList());
            case UNDECIDED ->
                    messages.text("controls.preview.undecided", messages.text(proof.detail()));
            case REFUTED -> refuted(messages);
        };
    }

    private String refuted(Messages messages) {
        List<String> lines = new ArrayList<>();
        lines.add(messages.text("controls.preview.refuted"));
        refused.stream()
                .limit(MOST_SOURCES)
                .map(source -> line(source, messages))
                .forEach(lines::add);
        if (refused.size() > MOST_SOURCES) {
            lines.add(
                    messages.text("controls.preview.refused.more", refused.size() - MOST_SOURCES));
        }
        if (!proof.detail().equals(PLAIN)) {
            lines.add(messages.text(proof.detail()));
        }
        lines.add(messages.text("controls.preview.refuted.remedy"));
        return String.join("\n", lines);
    }

    private String line(RefusedSource source, Messages messages) {
        Refutation example = source.refutations().getFirst();
        List<String> denying =
                source.refutations().stream()
                        .flatMap(refutation -> refutation.statements().stream())
                        .map(deciding -> deciding.statement().name())
                        .distinct()
                        .toList();
        return messages.text(
                denying.isEmpty()
                        ? "controls.preview.refused.notAllowed"
                        : "controls.preview.refused",
                names.name(source.source()),
                first(messages, source.rows().stream().map(names::name).toList()),
                example.witness().action(),
                example.witness().resource(),
                first(messages, denying));
    }

    private static String first(Messages messages, List<String> some) {
        return Words.first(messages, some, MOST_NAMES);
    }
}
