package studio.kengen.prove;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import studio.kengen.catalog.Catalog;
import studio.kengen.design.RowId;
import studio.kengen.design.area.Areas;
import studio.kengen.engine.AccessRequest;
import studio.kengen.engine.Algebra;
import studio.kengen.engine.Truth;
import studio.kengen.engine.reason.Answer;
import studio.kengen.engine.reason.StatementIndex;
import studio.kengen.engine.statement.CompiledStatement;
import studio.kengen.generate.Attachments;
import studio.kengen.generate.Document;
import studio.kengen.prove.Parties.Party;
import studio.kengen.prove.TableStatements.NeededPart;
import studio.kengen.task.Progress;

/// Finds all sources and rows that documents do not allow what they need, where [Prover] stops at the first.
public final class RefusedSources {
    private static final class Found {
        final Set<RowId> rows = new LinkedHashSet<>();
        final Map<AccessRequest, Refutation> refutations = new LinkedHashMap<>();
    }

    private final Catalog catalog;

    /// @param catalog the catalogue that the areas were derived with
    public RefusedSources(Catalog catalog) {
        this.catalog = catalog;
    }

    /// In the order of the sources. Sources with policies that nobody knows, and requests of which nobody can say whether they
    /// are allowed, are left out.
    ///
    /// @throws java.util.concurrent.CancellationException where it was cancelled
    public <D extends Document> List<RefusedSource> find(
            Areas areas, Attachments<D> documents, Progress progress) {
        Parties parties = Parties.of(areas, documents);
        StatementIndex shared = new StatementIndex(parties.scpStatements().toList());
        ManyAnswers answers = new ManyAnswers(catalog, progress);
        Map<RowId, Found> bySource = new LinkedHashMap<>();
        for (Party party : parties.sources()) {
            if (party.unknown().isEmpty() && party.source().isPresent()) {
                answers(party, answers, shared)
                        .forEach((row, answer) -> {
                            if (answer instanceof Answer.Found(var witness)) {
                                Found found =
                                        bySource.computeIfAbsent(
                                                party.source().get(), _ -> new Found());
                                found.rows.add(row);
                                found.refutations.computeIfAbsent(
                                        witness, _ -> refutation(party, witness));
                            }
                        });
            }
        }
        List<RefusedSource> refused = new ArrayList<>();
        bySource.forEach((source, found) ->
                refused.add(
                        new RefusedSource(
                                source,
                                areas.project().needed().stream()
                                        .map(row -> row.id())
                                        .filter(found.rows::contains)
                                        .toList(),
                                List.copyOf(found.refutations.values()))));
        return List.copyOf(refused);
    }

    private static Map<RowId, Answer> answers(
            Party party, ManyAnswers answers, StatementIndex shared) {
        Map<RowId, List<NeededPart>> byRow =
                party.needed().stream()
                        .collect(
                                Collectors.groupingBy(
                                        part -> new RowId(part.row().ref().policy()),
                                        LinkedHashMap::new,
                                        Collectors.toList()));
        return answers.of(
                List.copyOf(byRow.keySet()),
                party.universe(),
                some ->
                        new Obstacle(
                                Obligation.SUFFICIENT,
                                party.policies(),
                                some.stream().flatMap(row -> parts(byRow, row).stream()).toList(),
                                party.permitted(),
                                List.of(),
                                shared),
                (row, request) -> asks(parts(byRow, row), request));
    }

    private static List<NeededPart> parts(Map<RowId, List<NeededPart>> byRow, RowId row) {
        return byRow.getOrDefault(row, List.of());
    }

    /// Whether one of the parts asks for the request, under all that narrows it.
    private static boolean asks(Collection<NeededPart> parts, AccessRequest request) {
        String action = request.action().toLowerCase(Locale.ROOT);
        Function<CompiledStatement, Truth> fits =
                statement -> statement.matches(action, request.resource(), request.fullContext());
        return Obstacle.fit(parts, Algebra.OF_ONE_REQUEST, fits, true) == Truth.YES;
    }

    private Refutation refutation(Party party, AccessRequest witness) {
        return Refutation.of(Obligation.SUFFICIENT, party, List.of(), witness, catalog);
    }
}
