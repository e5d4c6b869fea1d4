package studio.kengen.prove;

import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import studio.kengen.catalog.Catalog;
import studio.kengen.design.RowId;
import studio.kengen.design.area.Areas;
import studio.kengen.generate.Attachments;
import studio.kengen.generate.Document;
import studio.kengen.prove.Proof.Result;
import studio.kengen.task.Progress;

/// How the obligations about sources end for single sources. [Obligation#GUARDED] is about administrators and no source's own.
/// Immutable.
public final class SourceProofs {
    /// The obligations that can be told for a single source.
    private static final List<Obligation> TOLD =
            List.of(Obligation.SUFFICIENT, Obligation.SAFE, Obligation.MINIMAL);

    private final Map<RowId, Map<Obligation, Result>> results;

    private SourceProofs(Map<RowId, Map<Obligation, Result>> results) {
        this.results = results;
    }

    /// Proves for each of the sources what is not proved for all of them.
    ///
    /// @param proofs what [Prover] says of the same documents
    /// @param sources those to tell; ids of no source are passed over
    /// @throws java.util.concurrent.CancellationException where it was cancelled
    public static <D extends Document> SourceProofs of(
            Areas areas,
            Attachments<D> documents,
            List<Proof> proofs,
            Collection<RowId> sources,
            Catalog catalog,
            Progress progress) {
        Map<Obligation, Result> ofAll = new EnumMap<>(Obligation.class);
        proofs.stream()
                .filter(proof -> TOLD.contains(proof.obligation()))
                .filter(proof -> proof.result() == Result.PROVED)
                .forEach(proof -> ofAll.put(proof.obligation(), Result.PROVED));
        List<Obligation> open =
                TOLD.stream().filter(obligation -> !ofAll.containsKey(obligation)).toList();
        Parties parties = Parties.of(areas, documents);
        Prover prover = new Prover(catalog);
        Map<RowId, Map<Obligation, Result>> results = new HashMap<>();
        for (RowId source : new TreeSet<>(sources)) {
            progress.stopIfCancelled();
            Parties alone = parties.only(source, areas.project());
            if (!alone.sources().isEmpty()) {
                Map<Obligation, Result> own = new EnumMap<>(Obligation.class);
                own.putAll(ofAll);
                prover.prove(open, alone, areas, withoutSteps(progress))
                        .forEach(proof -> own.put(proof.obligation(), proof.result()));
                results.put(source, own);
            }
        }
        return new SourceProofs(results);
    }

    /// How an obligation ends for several sources together: refuted where it is for one of them, proved where it is for all.
    /// A source without a principal has nobody to ask, which leaves it undecided. Empty for no sources, and for
    /// [Obligation#GUARDED].
    public Optional<Result> of(Collection<RowId> sources, Obligation obligation) {
        if (sources.isEmpty() || !TOLD.contains(obligation)) {
            return Optional.empty();
        }
        List<Result> each =
                sources.stream()
                        .map(source ->
                                results.getOrDefault(source, Map.of())
                                        .getOrDefault(obligation, Result.UNDECIDED))
                        .toList();
        return Optional.of(
                each.contains(Result.REFUTED)
                        ? Result.REFUTED
                        : each.contains(Result.UNDECIDED) ? Result.UNDECIDED : Result.PROVED);
    }

    /// Each source would begin to count anew.
    private static Progress withoutSteps(Progress progress) {
        return new Progress() {
            @Override
            public void report(long done, long total) {}

            @Override
            public boolean isCancelled() {
                return progress.isCancelled();
            }
        };
    }
}
