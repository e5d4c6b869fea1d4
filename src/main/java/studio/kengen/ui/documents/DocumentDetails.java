package studio.kengen.ui.documents;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import studio.kengen.design.Row;
import studio.kengen.design.RowId;
import studio.kengen.generate.DocumentKind;
import studio.kengen.generate.DocumentSet;
import studio.kengen.generate.GeneratedDocument;
import studio.kengen.generate.Origin;
import studio.kengen.i18n.Messages;
import studio.kengen.ui.project.Derived;
import studio.kengen.ui.shell.DetailLine;
import studio.kengen.ui.shell.DetailSection;
import studio.kengen.ui.shell.DetailsContributor;
import studio.kengen.ui.shell.ScreenContext;

/// Says where in the generated documents a row ends up.
public final class DocumentDetails implements DetailsContributor {
    /// Of more documents than this, those of one kind are folded: a row of Table 3-1 is in nearly every boundary.
    private static final int MOST_UNFOLDED = 4;

    @Override
    public List<DetailSection> sections(Row row, Derived derived, ScreenContext context) {
        List<DetailLine> lines =
                context.model().documents().documentsProperty().get().stream()
                        .flatMap(documents -> lines(row.id(), documents, context.messages()))
                        .toList();
        return List.of(
                new DetailSection(context.messages().text("documents.details.title"), lines));
    }

    private static Stream<DetailLine> lines(RowId row, DocumentSet documents, Messages messages) {
        return Stream.of(DocumentKind.values())
                .flatMap(kind -> lines(row, kind, documents.of(kind), messages).stream());
    }

    private static List<DetailLine> lines(
            RowId row, DocumentKind kind, List<GeneratedDocument> documents, Messages messages) {
        List<GeneratedDocument> with =
                documents.stream().filter(document -> !parts(row, document).isEmpty()).toList();
        List<DetailLine> lines = with.stream().flatMap(document -> lines(row, document)).toList();
        return with.size() > MOST_UNFOLDED
                ? List.of(
                        new DetailLine.Group(
                                messages.text("documents.kind." + kind.name(), with.size()), lines))
                : lines;
    }

    private static Stream<DetailLine> lines(RowId row, GeneratedDocument document) {
        List<DetailLine> lines = new ArrayList<>();
        lines.add(new DetailLine.Muted(document.path()));
        for (String part : parts(row, document)) {
            lines.add(new DetailLine.Link(null, part, DocumentsScreen.place(row, document, part)));
        }
        return lines.stream();
    }

    private static List<String> parts(RowId row, GeneratedDocument document) {
        return document.origins().stream()
                .filter(origin -> origin.rows().contains(row))
                .map(Origin::part)
                .toList();
    }
}
