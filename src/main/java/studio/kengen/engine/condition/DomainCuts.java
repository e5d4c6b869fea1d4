package studio.kengen.engine.condition;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeSet;
import studio.kengen.pattern.WildcardPattern;

/// Where conditions cut the values of one condition key into pieces that they do not tell apart.
///
/// Every family of operators adds its own cuts; the values at, between and around them show every way in which the
/// conditions can hold together. Text is cut by patterns, which [#patterns] gives to whoever can find an example of each
/// piece.
public final class DomainCuts {
    private static final BigDecimal ONE = BigDecimal.ONE;
    private static final BigDecimal TWO = BigDecimal.valueOf(2);

    private final List<WildcardPattern> patterns = new ArrayList<>();
    private final Set<String> listed = new LinkedHashSet<>();
    private final NavigableSet<BigDecimal> numbers = new TreeSet<>();
    private final NavigableSet<Instant> dates = new TreeSet<>();
    private final NavigableSet<BigInteger> addresses4 = new TreeSet<>();
    private final NavigableSet<BigInteger> addresses6 = new TreeSet<>();
    private final Set<Kind> kinds = new LinkedHashSet<>();
    private boolean open;

    /// How values are compared; comparisons of different kinds cut in ways that cannot be seen together.
    private enum Kind {
        TEXT,
        NUMBER,
        DATE,
        BOOLEAN,
        BINARY,
        ADDRESS
    }

    void addPattern(WildcardPattern pattern) {
        kinds.add(Kind.TEXT);
        patterns.add(pattern);
    }

    void addNumber(BigDecimal number) {
        kinds.add(Kind.NUMBER);
        numbers.add(number);
    }

    void addDate(Instant date) {
        kinds.add(Kind.DATE);
        dates.add(date);
    }

    void addBooleans() {
        kinds.add(Kind.BOOLEAN);
        listed.add("true");
        listed.add("false");
    }

    void addBinary(String value) {
        kinds.add(Kind.BINARY);
        listed.add(value);
        listed.add("AA==");
    }

    void addAddresses(AddressRange range) {
        kinds.add(Kind.ADDRESS);
        NavigableSet<BigInteger> cuts = range.isVersion4() ? addresses4 : addresses6;
        cuts.add(range.first());
        cuts.add(range.last().add(BigInteger.ONE));
    }

    /// The cuts depend on something that is not known: a policy variable without value.
    void addOpen() {
        open = true;
    }

    /// The patterns that text is compared with.
    public List<WildcardPattern> patterns() {
        return List.copyOf(patterns);
    }

    /// Whether the samples, with an example of each piece of the [#patterns], show every way in which the conditions can
    /// hold.
    public boolean areExhaustive() {
        return !open && kinds.size() <= 1;
    }

    /// Values of every piece but those of text.
    public List<String> samples() {
        Set<String> samples = new LinkedHashSet<>(listed);
        addNumbers(samples);
        addDates(samples);
        addAddresses(addresses4, true, samples);
        addAddresses(addresses6, false, samples);
        if (kinds.contains(Kind.ADDRESS)) {
            samples.add(AddressRange.text(BigInteger.valueOf(0xC6336401L), true));
            samples.add("2001:db8::1");
        }
        return List.copyOf(samples);
    }

    private void addNumbers(Set<String> samples) {
        if (numbers.isEmpty()) {
            return;
        }
        samples.add(text(numbers.first().subtract(ONE)));
        for (BigDecimal number : numbers) {
            samples.add(text(number));
            BigDecimal next = numbers.higher(number);
            samples.add(text(next == null ? number.add(ONE) : number.add(next).divide(TWO)));
        }
    }

    private void addDates(Set<String> samples) {
        if (dates.isEmpty()) {
            return;
        }
        samples.add(dates.first().minusSeconds(1).toString());
        for (Instant date : dates) {
            samples.add(date.toString());
            Instant next = dates.higher(date);
            samples.add(
                    next == null
                            ? date.plusSeconds(1).toString()
                            : date.plus(date.until(next).dividedBy(2)).toString());
        }
    }

    private static void addAddresses(
            NavigableSet<BigInteger> cuts, boolean version4, Set<String> samples) {
        for (BigInteger cut : cuts) {
            if (AddressRange.isAddress(cut, version4)) {
                samples.add(AddressRange.text(cut, version4));
            }
        }
        if (!cuts.isEmpty() && cuts.first().signum() > 0) {
            samples.add(AddressRange.text(cuts.first().subtract(BigInteger.ONE), version4));
        }
    }

    private static String text(BigDecimal number) {
        return number.stripTrailingZeros().toPlainString();
    }
}
