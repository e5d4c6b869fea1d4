package studio.kengen.engine.condition;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import studio.kengen.engine.RequestContext;
import studio.kengen.policy.BaseOperator;

/// `IpAddress` and `NotIpAddress`: addresses and CIDR ranges of both versions.
///
/// Source: IAM user guide, "IAM JSON policy elements: Condition operators", IP address condition operators.
record IpAddressComparison(List<AddressRange> ranges, boolean negated) implements Comparison {
    static Comparison of(BaseOperator operator, List<String> values) {
        List<AddressRange> ranges =
                values.stream().flatMap(value -> AddressRange.parse(value).stream()).toList();
        return new IpAddressComparison(ranges, operator.negated());
    }

    @Override
    public boolean holds(String value, RequestContext context) {
        Optional<AddressRange> address = AddressRange.parse(value);
        return address.isPresent()
                && ranges.stream().anyMatch(range -> range.contains(address.get())) != negated;
    }

    @Override
    public void cut(DomainCuts cuts, Function<String, Optional<String>> valueOf) {
        ranges.forEach(cuts::addAddresses);
        if (ranges.isEmpty()) {
            AddressRange.parse("192.0.2.1").ifPresent(cuts::addAddresses);
        }
    }
}
