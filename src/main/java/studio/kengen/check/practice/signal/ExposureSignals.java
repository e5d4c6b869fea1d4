package studio.kengen.check.practice.signal;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import studio.kengen.design.AccessSource;
import studio.kengen.design.AccessTarget;
import studio.kengen.design.NeededPermission;
import studio.kengen.design.SourceKind;
import studio.kengen.i18n.Message;

/// Rows of Table 1 and what speaks for them: 8c and 11h.
final class ExposureSignals {
    private ExposureSignals() {}

    static List<SignalCheck> all() {
        return List.of(
                SignalCheck.ofDesign("8c", ExposureSignals::withoutEvidence),
                SignalCheck.ofDesign("11h", ExposureSignals::exposed));
    }

    /// The design has no field for evidence: a row has it if its note says why it is needed, or if a trail tells that its
    /// source called its service.
    private static void withoutEvidence(Examined examined, Found found) {
        if (examined.project().needed().isEmpty()) {
            found.notApplicable(Message.of("practice.reason.noTables"));
        }
        Set<String> calls =
                examined.evidence().accounts().stream()
                        .flatMap(account -> account.uses().stream())
                        .map(held -> held.evidence())
                        .flatMap(use ->
                                EventServices.prefixes(
                                                use.eventSource()
                                                        .toLowerCase(Locale.ROOT)
                                                        .replace(".amazonaws.com", ""))
                                        .stream()
                                        .map(service -> use.caller().principal() + ' ' + service))
                        .collect(Collectors.toSet());
        for (NeededPermission row : examined.project().needed()) {
            boolean seen =
                    examined.project()
                            .source(row.source())
                            .filter(source -> calls.contains(source.arn() + ' ' + row.service()))
                            .isPresent();
            if (row.note().isBlank() && !seen) {
                found.violated(Subjects.row(row, "note", examined));
            }
        }
    }

    /// The design has no field for exposure: a row is exposed if its source is anybody, a party outside of the organization,
    /// or in another account than its target that is not the organization's. An accepted risk, a control or a note of the row
    /// says that somebody has thought of it.
    private static void exposed(Examined examined, Found found) {
        if (examined.project().needed().isEmpty()) {
            found.notApplicable(Message.of("practice.reason.noTables"));
        }
        for (NeededPermission row : examined.project().needed()) {
            Optional<AccessSource> source = examined.project().source(row.source());
            if (source.filter(from -> isOutside(from, row, examined)).isPresent()
                    && !examined.coverage().covers(row.id())
                    && row.note().isBlank()) {
                found.violated(
                        Subjects.row(row, "source", examined)
                                .with(Message.of("practice.detail.principal", source.get().arn())));
            }
        }
    }

    private static boolean isOutside(AccessSource source, NeededPermission row, Examined examined) {
        String home = examined.project().target(row.target()).map(AccessTarget::account).orElse("");
        boolean elsewhere =
                !home.isBlank()
                        && !source.account().isBlank()
                        && !home.equals(source.account())
                        && !examined.organization().contains(source.account());
        return source.kind() == SourceKind.ANONYMOUS
                || source.kind() == SourceKind.OUTSIDE_PARTY
                || elsewhere;
    }
}
