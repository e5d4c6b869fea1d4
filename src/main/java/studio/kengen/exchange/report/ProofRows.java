package studio.kengen.exchange.report;

import java.util.List;
import java.util.Optional;
import studio.kengen.exchange.report.Block.Grid;
import studio.kengen.prove.Proof;

/// The proofs of a project as a table.
final class ProofRows {
    private ProofRows() {}

    static Grid grid(List<Proof> proofs, ReportWords words) {
        return words.grid(
                List.of("obligation", "result", "detail"),
                () ->
                        proofs.stream()
                                .map(proof ->
                                        List.of(
                                                words.obligation(proof.obligation()),
                                                words.result(Optional.of(proof.result())),
                                                words.messages().text(proof.detail()))));
    }
}
