package studio.kengen.exchange.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import studio.kengen.check.access.AccessLine;
import studio.kengen.check.access.ReachedRow;
import studio.kengen.check.access.ReachedRow.Standing;
import studio.kengen.design.Impact;
import studio.kengen.design.OrganizationAccount;
import studio.kengen.design.OrganizationalUnit;
import studio.kengen.design.RowId;
import studio.kengen.design.RowNames;
import studio.kengen.exchange.report.Block.Grid;
import studio.kengen.i18n.Messages;

/// The access report: who can do what in which account, by way of which group and permission set, with the rows of A and B and
/// the proofs behind it.
public final class AccessDocument {
    private static final List<String> WHO = List.of("principal", "via", "account", "accountNumber");

    private final AccessBasis basis;
    private final ReportWords words;
    private final SetCells sets;

    private AccessDocument(AccessBasis basis, Messages messages) {
        this.basis = basis;
        this.words = new ReportWords(messages, RowNames.of(basis.project()));
        this.sets = new SetCells(basis, words);
    }

    /// The report for readers: by permission set, by group and user, by account.
    public static Report of(AccessBasis basis, Messages messages) {
        return new AccessDocument(basis, messages).report();
    }

    /// The whole of it as one table for machines and spreadsheets: a row for each group or user, the way in which it has the
    /// set, account and set. Groups come first, then users, with what they have by way of groups.
    public static Grid rows(AccessBasis basis, Messages messages) {
        return new AccessDocument(basis, messages).everything();
    }

    private Report report() {
        String title = words.text("report.access.title", basis.project().details().name());
        List<Block> blocks = new ArrayList<>();
        blocks.add(
                words.paragraph(
                        "report.access.counts",
                        basis.project().accounts().size(),
                        basis.project().groups().size(),
                        basis.project().users().size(),
                        basis.sets().size(),
                        basis.center().assignments().count()));
        blocks.add(words.paragraph("report.access.areas"));
        blocks.add(words.paragraph("report.access.reach"));
        blocks.add(words.paragraph("report.access.proofs"));
        blocks.add(words.heading("sets"));
        blocks.add(setGrid());
        blocks.add(words.heading("who"));
        blocks.add(
                words.grid(
                        List.of("principal", "via", "permissionSet", "accountCount", "accounts"),
                        () -> basis.principals().flatMap(this::whoHasWhat)));
        blocks.add(words.heading("accounts"));
        blocks.add(accountGrid());
        blocks.add(words.heading("proofs"));
        blocks.add(words.paragraph("report.access.projectProofs"));
        blocks.add(ProofRows.grid(basis.proofs(), words));
        return new Report(words.messages().language(), title, blocks);
    }

    private Grid setGrid() {
        List<String> columns = new ArrayList<>(List.of("permissionSet", "sources"));
        columns.addAll(SetCells.COLUMNS);
        return words.grid(
                columns,
                () ->
                        basis.sets().stream()
                                .map(set -> {
                                    List<String> cells = new ArrayList<>();
                                    cells.add(words.names().name(set.id()));
                                    cells.add(words.rows(set.sources()));
                                    cells.addAll(sets.of(set.id()));
                                    return cells;
                                }));
    }

    private record Way(RowId via, RowId set) {}

    /// What a group or user has, set by set. For what a user has by way of a group, the accounts stand at the group.
    private Stream<List<String>> whoHasWhat(RowId principal) {
        SequencedMap<Way, List<RowId>> accounts = new LinkedHashMap<>();
        basis.access()
                .of(principal)
                .forEach(line ->
                        accounts.computeIfAbsent(
                                        new Way(line.via(), line.permissionSet()),
                                        _ -> new ArrayList<>())
                                .add(line.account()));
        return accounts.entrySet().stream()
                .map(entry -> way(principal, entry.getKey(), entry.getValue()));
    }

    private List<String> way(RowId principal, Way way, List<RowId> accounts) {
        String via = words.names().name(way.via());
        boolean direct = way.via().equals(principal);
        return List.of(
                words.names().name(principal),
                direct ? words.text("report.access.direct") : via,
                words.names().name(way.set()),
                String.valueOf(accounts.size()),
                direct ? words.rows(accounts) : words.text("report.access.asGroup", via));
    }

    private Grid accountGrid() {
        return words.grid(
                List.of(
                        "account",
                        "accountNumber",
                        "unit",
                        "role",
                        "principals",
                        "permissionSets",
                        "reached",
                        "openSets",
                        "undecidedSets",
                        "worst"),
                () -> basis.project().accounts().stream().map(this::account));
    }

    private List<String> account(OrganizationAccount account) {
        List<AccessLine> lines = basis.access().in(account.id()).toList();
        List<RowId> setsHere = lines.stream().map(AccessLine::permissionSet).distinct().toList();
        SequencedMap<RowId, List<ReachedRow>> reached = new LinkedHashMap<>();
        setsHere.forEach(set -> reached.put(set, basis.access().reach(set, account.id())));
        List<ReachedRow> rows = reached.values().stream().flatMap(List::stream).toList();
        Optional<Impact> worst =
                Stream.concat(
                                setsHere.stream()
                                        .flatMap(set -> basis.access().set(set).stream())
                                        .flatMap(set -> set.worst().stream()),
                                basis.access().worst(rows).stream())
                        .reduce(Impact::worst);
        List<RowId> open =
                setsHere.stream()
                        .filter(set -> hasOpenRows(set) || has(Standing.BEYOND_A, reached.get(set)))
                        .toList();
        List<RowId> undecided =
                setsHere.stream().filter(set -> has(Standing.UNDECIDED, reached.get(set))).toList();
        return List.of(
                words.names().name(account.id()),
                account.number(),
                path(account.id()),
                words.text("wording.accountRole." + account.role().name()),
                words.rows(lines.stream().map(AccessLine::principal).distinct().toList()),
                words.rows(setsHere),
                words.rows(
                        rows.stream()
                                .filter(ReachedRow::isCertain)
                                .map(ReachedRow::row)
                                .distinct()
                                .toList()),
                words.rows(open),
                words.rows(undecided),
                words.impact(worst));
    }

    private static boolean has(Standing standing, @Nullable List<ReachedRow> reached) {
        return reached != null && reached.stream().anyMatch(row -> row.standing() == standing);
    }

    private boolean hasOpenRows(RowId set) {
        return basis.access().set(set).filter(access -> !access.open().isEmpty()).isPresent();
    }

    private String path(RowId account) {
        return basis.center().organization().path(account).stream()
                .map(OrganizationalUnit::name)
                .collect(Collectors.joining("/", "/", ""));
    }

    private Grid everything() {
        List<String> columns = new ArrayList<>(WHO);
        columns.add("unit");
        columns.add("permissionSet");
        columns.addAll(SetCells.COLUMNS);
        Map<RowId, List<String>> accounts = new LinkedHashMap<>();
        basis.project()
                .accounts()
                .forEach(account ->
                        accounts.put(
                                account.id(),
                                List.of(
                                        words.names().name(account.id()),
                                        account.number(),
                                        path(account.id()))));
        return words.grid(
                columns,
                () ->
                        basis.principals()
                                .flatMap(principal ->
                                        basis.access()
                                                .of(principal)
                                                .map(line -> row(line, accounts))));
    }

    private List<String> row(AccessLine line, Map<RowId, List<String>> accounts) {
        List<String> cells = new ArrayList<>();
        cells.add(words.names().name(line.principal()));
        cells.add(
                line.via().equals(line.principal())
                        ? words.text("report.access.direct")
                        : words.names().name(line.via()));
        cells.addAll(Objects.requireNonNull(accounts.get(line.account())));
        cells.add(words.names().name(line.permissionSet()));
        cells.addAll(sets.in(line.account(), line.permissionSet()));
        return cells;
    }
}
