package studio.kengen.prove;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import studio.kengen.catalog.Catalog;
import studio.kengen.control.ControlKnowledge;
import studio.kengen.design.UnacceptablePermission;
import studio.kengen.design.area.Areas;
import studio.kengen.design.area.RowExpansion;
import studio.kengen.generate.Attachments;
import studio.kengen.generate.Document;
import studio.kengen.generate.DocumentSet;
import studio.kengen.i18n.Message;
import studio.kengen.prove.Proof.Result;
import studio.kengen.task.Progress;

/// Says of each part of area B what covers it: what is proved to be prevented, by which documents and controls, and what is
/// only watched, accepted, or open.
///
/// Whose requests are looked at, and what is taken for granted, is the same as for [Prover]. A part is called prevented or
/// restricted only where the engine has found that no request is allowed that should not be; a control alone is no reason.
public final class CoverageProver {
    private final Catalog catalog;
    private final ControlKnowledge knowledge;

    /// @param catalog the catalogue that the areas were derived with
    public CoverageProver(Catalog catalog, ControlKnowledge knowledge) {
        this.catalog = catalog;
        this.knowledge = knowledge;
    }

    /// What covers area B.
    ///
    /// @param documents which hold for whom; generated, or edited by hand
    /// @param generated the documents that follow from the tables, which know where their statements come from
    /// @param proofs what [Prover] says of the same documents
    /// @throws java.util.concurrent.CancellationException where it was cancelled
    public <D extends Document> CoverageOfB cover(
            Areas areas,
            Attachments<D> documents,
            DocumentSet generated,
            List<Proof> proofs,
            Progress progress) {
        Parties parties = Parties.of(areas, documents);
        if (!parties.unreadable().isEmpty()) {
            return unreadable(areas, parties.unreadable());
        }
        CoverageBasis basis = CoverageBasis.of(areas, parties, generated, knowledge);
        ManyAnswers answers = new ManyAnswers(catalog, progress);
        UnneededParts unneeded =
                UnneededParts.find(
                        basis,
                        answers,
                        proofs.stream()
                                .filter(proof -> proof.result() == Result.PROVED)
                                .map(Proof::obligation)
                                .collect(Collectors.toUnmodifiableSet()));
        NeededParts needed = NeededParts.find(basis, answers, unneeded);
        List<CoveredRow> rows = new ArrayList<>();
        for (RowExpansion<UnacceptablePermission> row : areas.areaB()) {
            List<CoveredPart> parts = new ArrayList<>(unneeded.of(row));
            parts.addAll(needed.of(row.row().id()));
            rows.add(new CoveredRow(row.row().id(), parts));
        }
        return new CoverageOfB(rows);
    }

    private static CoverageOfB unreadable(Areas areas, List<String> documents) {
        Message why = Message.of("prove.unreadable", String.join(", ", documents));
        return new CoverageOfB(
                areas.areaB().stream()
                        .map(row ->
                                new CoveredRow(
                                        row.row().id(),
                                        List.of(CoveredPart.undecided(row.grants(), why))))
                        .toList());
    }
}
