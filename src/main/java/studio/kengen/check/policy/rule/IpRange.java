package studio.kengen.check.policy.rule;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// A range of IP addresses, `203.0.113.0/24` or `2001:db8::/32`.
///
/// @param address its first address as it was written, 4 or 16 bytes
/// @param bits how many bits of it count
public record IpRange(List<Integer> address, int bits) {
    private static final Pattern V4 = Pattern.compile("\\d{1,3}(\\.\\d{1,3}){3}");
    private static final List<IpRange> PRIVATE =
            Stream.of(
                            "10.0.0.0/8",
                            "172.16.0.0/12",
                            "192.168.0.0/16",
                            "127.0.0.0/8",
                            "169.254.0.0/16",
                            "fc00::/7",
                            "fe80::/10",
                            "::1/128")
                    .map(text -> parse(text).orElseThrow())
                    .toList();

    /// The range in CIDR notation, or a single address; empty if `text` is neither.
    public static Optional<IpRange> parse(String text) {
        int slash = text.indexOf('/');
        Optional<List<Integer>> address = address(slash < 0 ? text : text.substring(0, slash));
        if (address.isEmpty()) {
            return Optional.empty();
        }
        int all = address.get().size() * 8;
        int bits = slash < 0 ? all : number(text.substring(slash + 1), all);
        return bits < 0 ? Optional.empty() : Optional.of(new IpRange(address.get(), bits));
    }

    /// Whether the range lies within one for private networks, so that no request from the internet comes from it.
    ///
    /// Source: RFC 1918, RFC 4193, RFC 3927.
    public boolean isPrivate() {
        return PRIVATE.stream().anyMatch(range -> range.contains(this));
    }

    /// The range without the bits that do not count; as text.
    public String normalized() {
        List<Integer> masked = new ArrayList<>();
        for (int i = 0; i < address.size(); i++) {
            masked.add(address.get(i) & mask(i));
        }
        return text(masked) + '/' + bits;
    }

    /// Whether it is of IP version 4.
    public boolean isV4() {
        return address.size() == 4;
    }

    /// Whether bits are set that do not count.
    public boolean hasIgnoredBits() {
        return IntStream.range(0, address.size()).anyMatch(i -> (address.get(i) & ~mask(i)) != 0);
    }

    private boolean contains(IpRange other) {
        return address.size() == other.address.size()
                && bits <= other.bits
                && IntStream.range(0, address.size())
                        .allMatch(i -> ((address.get(i) ^ other.address.get(i)) & mask(i)) == 0);
    }

    private int mask(int index) {
        int counted = Math.clamp(bits - 8L * index, 0, 8);
        return 0xFF & (0xFF << (8 - counted));
    }

    private static Optional<List<Integer>> address(String text) {
        if (V4.matcher(text).matches()) {
            List<Integer> bytes =
                    Stream.of(text.split("\\.", -1)).map(part -> number(part, 255)).toList();
            return bytes.contains(-1) ? Optional.empty() : Optional.of(bytes);
        }
        return text.indexOf(':') < 0 ? Optional.empty() : v6(text);
    }

    private static Optional<List<Integer>> v6(String text) {
        String[] halves = text.split("::", -1);
        if (halves.length > 2) {
            return Optional.empty();
        }
        List<Integer> start = groups(halves[0]);
        List<Integer> end = halves.length == 2 ? groups(halves[1]) : List.of();
        int missing = 8 - start.size() - end.size();
        if (start.contains(-1)
                || end.contains(-1)
                || (halves.length == 2 ? missing < 1 : missing != 0)) {
            return Optional.empty();
        }
        List<Integer> groups = new ArrayList<>(start);
        groups.addAll(Collections.nCopies(missing, 0));
        groups.addAll(end);
        return Optional.of(
                groups.stream().flatMap(group -> Stream.of(group >> 8, group & 0xFF)).toList());
    }

    private static List<Integer> groups(String text) {
        return text.isEmpty()
                ? List.of()
                : Stream.of(text.split(":", -1))
                        .map(group ->
                                group.matches("[0-9A-Fa-f]{1,4}")
                                        ? Integer.parseInt(group, 16)
                                        : -1)
                        .toList();
    }

    private static int number(String text, int most) {
        int value = text.matches("\\d{1,3}") ? Integer.parseInt(text) : -1;
        return value <= most ? value : -1;
    }

    private static String text(List<Integer> bytes) {
        if (bytes.size() == 4) {
            return bytes.stream().map(String::valueOf).collect(Collectors.joining("."));
        }
        return IntStream.range(0, bytes.size() / 2)
                .mapToObj(i -> Integer.toHexString(bytes.get(2 * i) << 8 | bytes.get(2 * i + 1)))
                .collect(Collectors.joining(":"));
    }
}
