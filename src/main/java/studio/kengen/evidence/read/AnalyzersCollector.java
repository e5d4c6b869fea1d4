package studio.kengen.evidence.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import studio.kengen.evidence.Analyzer;
import studio.kengen.evidence.AnalyzerList;
import studio.kengen.evidence.Evidence;
import studio.kengen.evidence.json.Fields;
import studio.kengen.evidence.json.JsonItem;
import studio.kengen.evidence.json.Misfit;
import studio.kengen.i18n.Message;
import studio.kengen.policy.Arn;

/// Analyzers as `aws accessanalyzer list-analyzers` and `get-analyzer` print them.
///
/// An empty list says nothing of the Region that it is of, so that of the file's name counts: `analyzers-us-east-1.json`.
///
/// Source: IAM Access Analyzer API reference, "AnalyzerSummary".
final class AnalyzersCollector implements Collector {
    private static final Pattern REGION =
            Pattern.compile("(?<![A-Za-z0-9])[a-z]{2}(?:-[a-z]+){1,2}-\\d(?!\\d)");

    private final ReportBuilder report;
    private final String fileName;
    private final List<Analyzer> analyzers = new ArrayList<>();

    AnalyzersCollector(ReportBuilder report, String fileName) {
        this.report = report;
        this.fileName = fileName;
    }

    @Override
    public void take(String name, JsonItem element) throws Misfit {
        Fields fields = Fields.of(element);
        String arn = fields.text("arn");
        String account = owner(arn, fields);
        Optional<String> first = analyzers.stream().findFirst().map(each -> accountOf(each.arn()));
        if (first.isPresent() && !first.get().equals(account)) {
            throw new Misfit(fields.place(), Message.of("evidence.otherAccount", arn, first.get()));
        }
        if (analyzers.stream().anyMatch(each -> each.arn().equals(arn))) {
            report.skip(fields.place(), Message.of("evidence.twice", arn));
            return;
        }
        analyzers.add(
                new Analyzer(
                        arn,
                        fields.text("name"),
                        fields.text("type"),
                        fields.text("status"),
                        fields.time("createdAt"),
                        fields.time("lastResourceAnalyzedAt")));
    }

    @Override
    public Evidence evidence() {
        return new AnalyzerList(analyzers.isEmpty() ? named() : List.of(), analyzers);
    }

    private List<String> named() {
        Matcher region = REGION.matcher(fileName);
        if (region.find()) {
            return List.of(region.group());
        }
        report.note(Message.of("evidence.note.noRegion"));
        return List.of();
    }

    private static String owner(String arn, Fields fields) throws Misfit {
        return Arn.parse(arn)
                .filter(parts -> parts.service().equals("access-analyzer"))
                .map(Arn::account)
                .orElseThrow(
                        () -> new Misfit(fields.place(), Message.of("evidence.noAnalyzer", arn)));
    }

    private static String accountOf(String arn) {
        return Arn.parse(arn).map(Arn::account).orElse("");
    }
}
