package studio.kengen.check.practice.grant;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SequencedMap;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import studio.kengen.catalog.AccessLevel;
import studio.kengen.catalog.Action;
import studio.kengen.catalog.Catalog;
import studio.kengen.catalog.ServiceSummary;
import studio.kengen.pattern.WildcardPattern;

/// The actions of a catalogue by number, so that sets of them are bits. Each service has one number more, for the actions
/// that AWS may add to it: who has that one has the service by a wildcard. Safe to share between threads.
public final class ActionNumbers {
    /// No action is called so; patterns that match it match whatever comes.
    private static final String TOMORROW = "SomethingThatAwsMayAdd";

    private static final int MOST_PATTERNS = 50_000;

    private final List<String> names = new ArrayList<>();
    private final Map<String, Integer> numbers = new HashMap<>();
    private final SequencedMap<String, Range> services = new TreeMap<>();
    private final BitSet futures = new BitSet();
    private final BitSet changing = new BitSet();
    private final BitSet onResources = new BitSet();
    private final Map<String, BitSet> meanings = new ConcurrentHashMap<>();

    /// The numbers of a service: from `first` on, `future` being the last.
    private record Range(int first, int future) {}

    ActionNumbers(Catalog catalog) {
        List<String> prefixes = catalog.services().stream().map(ServiceSummary::prefix).toList();
        // In parallel because most of the time goes into reading hundreds of files for the first
        // time.
        prefixes.parallelStream().forEach(catalog::service);
        for (String prefix : prefixes) {
            int first = names.size();
            catalog.service(prefix).stream()
                    .flatMap(service -> service.actions().stream())
                    .forEach(this::add);
            futures.set(names.size());
            services.put(prefix, new Range(first, names.size()));
            names.add(prefix + ':' + TOMORROW);
        }
    }

    private void add(Action action) {
        int number = names.size();
        names.add(action.qualifiedName());
        numbers.put(action.qualifiedName().toLowerCase(Locale.ROOT), number);
        if (action.accessLevels().contains(AccessLevel.WRITE)
                || action.accessLevels().contains(AccessLevel.PERMISSIONS_MANAGEMENT)) {
            changing.set(number);
        }
        if (action.takesResource()) {
            onResources.set(number);
        }
    }

    /// The actions that a pattern of a policy means. Callers must not change the answer.
    BitSet meantBy(String pattern) {
        if (meanings.size() > MOST_PATTERNS) {
            meanings.clear();
        }
        return meanings.computeIfAbsent(pattern.toLowerCase(Locale.ROOT), this::meaning);
    }

    private BitSet meaning(String pattern) {
        BitSet meant = new BitSet(names.size());
        Integer exact = numbers.get(pattern);
        if (exact != null) {
            meant.set(exact);
        } else if (pattern.equals("*")) {
            meant.set(0, names.size());
        } else if (pattern.indexOf('*') >= 0 || pattern.indexOf('?') >= 0) {
            WildcardPattern wanted = WildcardPattern.ignoringCase(pattern);
            int colon = pattern.indexOf(':');
            String service = colon < 0 ? "" : pattern.substring(0, colon);
            Range range = services.get(service);
            int from = range == null ? 0 : range.first();
            int to = range == null ? names.size() - 1 : range.future();
            for (int i = from; i <= to; i++) {
                if (wanted.matches(names.get(i))) {
                    meant.set(i);
                }
            }
        }
        return meant;
    }

    /// Every action there is.
    BitSet all() {
        BitSet all = new BitSet(names.size());
        all.set(0, names.size());
        return all;
    }

    /// The number of an action that the catalogue has; -1 for others.
    public int number(String action) {
        return numbers.getOrDefault(action.toLowerCase(Locale.ROOT), -1);
    }

    /// Those of `some` that AWS may add: the services that are had by a wildcard.
    public List<String> wholeServices(BitSet some) {
        return services.entrySet().stream()
                .filter(entry -> some.get(entry.getValue().future()))
                .map(Map.Entry::getKey)
                .toList();
    }

    /// Whether every service is among [#wholeServices].
    public boolean isEveryService(BitSet some) {
        BitSet missing = (BitSet) futures.clone();
        missing.andNot(some);
        return missing.isEmpty();
    }

    /// The services of which `some` has an action.
    public List<String> services(BitSet some) {
        return services.entrySet().stream()
                .filter(entry -> {
                    int next = some.nextSetBit(entry.getValue().first());
                    return next >= 0 && next <= entry.getValue().future();
                })
                .map(Map.Entry::getKey)
                .toList();
    }

    /// Those of `some` that write or manage permissions and act on resources that could be named.
    public BitSet changingResources(BitSet some) {
        BitSet found = (BitSet) some.clone();
        found.and(changing);
        found.and(onResources);
        return found;
    }

    /// The names of known actions, without what AWS may add.
    public List<String> names(BitSet some) {
        BitSet known = (BitSet) some.clone();
        known.andNot(futures);
        return known.stream().mapToObj(names::get).toList();
    }

    /// The actions with these names, as far as the catalogue has them.
    public BitSet numbered(List<String> actions) {
        BitSet found = new BitSet();
        for (String action : actions) {
            int number = number(action);
            if (number >= 0) {
                found.set(number);
            }
        }
        return found;
    }
}
