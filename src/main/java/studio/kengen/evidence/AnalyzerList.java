package studio.kengen.evidence;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import studio.kengen.i18n.Message;
import studio.kengen.policy.Arn;

/// Which analyzers of IAM Access Analyzer there are: `aws accessanalyzer list-analyzers`, once for each Region.
///
/// A list without analyzers does not tell its Region itself; the name of its file may.
///
/// Source: IAM Access Analyzer API reference, "ListAnalyzers".
///
/// @param regions the Regions whose analyzers it lists, sorted
/// @param analyzers sorted by ARN
public record AnalyzerList(List<String> regions, List<Analyzer> analyzers) implements Evidence {
    public AnalyzerList {
        analyzers = analyzers.stream().sorted(Comparator.comparing(Analyzer::arn)).toList();
        regions =
                Stream.concat(regions.stream(), analyzers.stream().map(Analyzer::region))
                        .sorted()
                        .distinct()
                        .toList();
    }

    @Override
    public EvidenceKind kind() {
        return EvidenceKind.ANALYZERS;
    }

    @Override
    public Optional<String> account() {
        return analyzers.stream()
                .flatMap(analyzer -> Arn.parse(analyzer.arn()).stream())
                .map(Arn::account)
                .findFirst();
    }

    @Override
    public List<Count> counts() {
        return List.of(
                new Count(Message.of("evidence.count.analyzers"), analyzers.size()),
                new Count(Message.of("evidence.count.regions"), regions.size()));
    }

    /// The analyzers of a Region.
    public List<Analyzer> of(String region) {
        return analyzers.stream().filter(analyzer -> analyzer.region().equals(region)).toList();
    }
}
