package studio.kengen.ui.steps;

import java.util.List;
import java.util.stream.Stream;
import studio.kengen.design.AccessSource;
import studio.kengen.design.SourceKind;
import studio.kengen.design.Table;
import studio.kengen.ui.grid.Suggestion;
import studio.kengen.ui.table.Accounts;
import studio.kengen.ui.table.ColumnKit;
import studio.kengen.ui.table.SuggestionList;
import studio.kengen.ui.table.TableContext;
import studio.kengen.ui.table.TableSpec;
import studio.kengen.ui.wording.ClosedSet;

/// The access sources.
final class SourceTable {
    private static final String ANYBODY = "*";

    private SourceTable() {}

    static TableSpec<AccessSource> spec(TableContext context) {
        ColumnKit<AccessSource> kit =
                new ColumnKit<>(context, "steps.sources.", "steps.sourcesHelp.");
        return new TableSpec<>(
                Table.SOURCES,
                List.of(
                        kit.text("name", 180, AccessSource::name),
                        kit.choice("kind", 120, ClosedSet.SOURCE_KIND, AccessSource::kind),
                        kit.completed(
                                "arn",
                                360,
                                AccessSource::arn,
                                (row, typed) -> principals(context, row, typed)),
                        kit.completed(
                                "account",
                                120,
                                AccessSource::account,
                                (_, typed) -> Accounts.of(context.project(), typed)),
                        kit.list(
                                "trustedServices",
                                180,
                                AccessSource::trustedServices,
                                (row, typed) -> services(context, row, typed)),
                        kit.text("note", 300, AccessSource::note)),
                id -> new AccessSource(id, "", SourceKind.WORKLOAD, "", "", ""));
    }

    /// Services that a role can be for; only workloads and people have roles.
    private static List<Suggestion> services(TableContext context, AccessSource row, String typed) {
        Stream<String> services =
                row.kind().hasIdentityPolicy() ? servicePrincipals(context) : Stream.of();
        return SuggestionList.matching(services.map(Suggestion::of), typed);
    }

    private static Stream<String> servicePrincipals(TableContext context) {
        return context.catalog().services().stream()
                .map(service -> service.prefix() + ".amazonaws.com");
    }

    /// Principals of the row's kind, for the user to go on from.
    private static List<Suggestion> principals(
            TableContext context, AccessSource row, String typed) {
        String account =
                row.account().isEmpty() ? Accounts.mostUsed(context.project()) : row.account();
        Stream<String> forms =
                switch (row.kind()) {
                    case PERSON ->
                            Stream.of(
                                    "arn:aws:iam::" + account + ":role/",
                                    "arn:aws:iam::"
                                            + account
                                            + ":role/aws-reserved/sso.amazonaws.com/*/AWSReservedSSO_");
                    case WORKLOAD, OUTSIDE_PARTY -> Stream.of("arn:aws:iam::" + account + ":role/");
                    case AWS_SERVICE -> servicePrincipals(context);
                    case ANONYMOUS -> Stream.of(ANYBODY);
                };
        return SuggestionList.matching(forms.map(Suggestion::of), typed);
    }
}
