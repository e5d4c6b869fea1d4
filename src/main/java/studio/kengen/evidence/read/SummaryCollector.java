package studio.kengen.evidence.read;

import java.util.SortedMap;
import java.util.TreeMap;
import studio.kengen.evidence.AccountSummary;
import studio.kengen.evidence.Evidence;
import studio.kengen.evidence.json.Fields;
import studio.kengen.evidence.json.JsonItem;
import studio.kengen.evidence.json.Misfit;

/// `aws iam get-account-summary`.
final class SummaryCollector implements Collector {
    private final ReportBuilder report;
    private final SortedMap<String, Long> numbers = new TreeMap<>();

    SummaryCollector(ReportBuilder report) {
        this.report = report;
    }

    @Override
    public void take(String name, JsonItem element) throws Misfit {
        for (JsonItem.Member member : Fields.of(element).members()) {
            try {
                numbers.put(member.name(), Fields.numberOf(member.value()));
            } catch (Misfit misfit) {
                report.skip(misfit);
            }
        }
    }

    @Override
    public Evidence evidence() {
        return new AccountSummary(numbers);
    }
}
