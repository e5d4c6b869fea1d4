package studio.kengen.engine.condition;

import java.math.BigInteger;
import java.net.Inet4Address;
import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.Optional;

/// A range of IP addresses in CIDR notation, `203.0.113.0/24` or `2001:db8::/32`. An address without a prefix length is a
/// range of one.
///
/// @param first the first address, as a number
/// @param last the last address, as a number
record AddressRange(boolean isVersion4, BigInteger first, BigInteger last) {
    /// Reads a range; empty if `text` is none. Never asks the network for a name.
    static Optional<AddressRange> parse(String text) {
        int slash = text.indexOf('/');
        String address = slash < 0 ? text : text.substring(0, slash);
        Optional<InetAddress> base = address(address);
        if (base.isEmpty()) {
            return Optional.empty();
        }
        int bits = base.get().getAddress().length * Byte.SIZE;
        int prefix = slash < 0 ? bits : prefixLength(text.substring(slash + 1));
        if (prefix < 0 || prefix > bits) {
            return Optional.empty();
        }
        BigInteger size = BigInteger.ONE.shiftLeft(bits - prefix);
        BigInteger number = new BigInteger(1, base.get().getAddress());
        BigInteger first = number.subtract(number.mod(size));
        return Optional.of(
                new AddressRange(
                        bits == Integer.SIZE, first, first.add(size).subtract(BigInteger.ONE)));
    }

    /// Whether `text` writes addresses of version 4 as if they were of version 6, `::ffff:203.0.113.0/120`.
    static boolean isMapped(String text) {
        int slash = text.indexOf('/');
        return text.indexOf(':') >= 0
                && address(slash < 0 ? text : text.substring(0, slash))
                        .filter(Inet4Address.class::isInstance)
                        .isPresent();
    }

    /// Whether every address of `other` is in this range. Addresses of the two versions never are in one range.
    boolean contains(AddressRange other) {
        return isVersion4 == other.isVersion4
                && first.compareTo(other.first) <= 0
                && last.compareTo(other.last) >= 0;
    }

    /// Whether the number is an address of this version.
    static boolean isAddress(BigInteger number, boolean version4) {
        return number.signum() >= 0 && number.bitLength() <= (version4 ? Integer.SIZE : 128);
    }

    /// The address as text.
    static String text(BigInteger address, boolean version4) {
        byte[] wanted = new byte[version4 ? Integer.BYTES : 16];
        byte[] given = address.toByteArray();
        int length = Math.min(given.length, wanted.length);
        System.arraycopy(given, given.length - length, wanted, wanted.length - length, length);
        try {
            return InetAddress.getByAddress(wanted).getHostAddress();
        } catch (UnknownHostException e) {
            throw new IllegalArgumentException(Arrays.toString(wanted), e);
        }
    }

    private static Optional<InetAddress> address(String text) {
        boolean version6 = text.indexOf(':') >= 0;
        if (!version6 && !isDotted(text)) {
            return Optional.empty();
        }
        try {
            InetAddress address =
                    version6 ? Inet6Address.ofLiteral(text) : Inet4Address.ofLiteral(text);
            return address instanceof Inet4Address && text.indexOf('%') >= 0
                    ? Optional.empty()
                    : Optional.of(address);
        } catch (IllegalArgumentException notAnAddress) {
            return Optional.empty();
        }
    }

    /// Whether there are three dots: Java would also read "1" or "10.1" as addresses.
    private static boolean isDotted(String text) {
        int dots = 0;
        for (int i = 0; i < text.length(); i++) {
            dots += text.charAt(i) == '.' ? 1 : 0;
        }
        return dots == 3;
    }

    private static int prefixLength(String text) {
        boolean number =
                !text.isEmpty()
                        && text.length() <= 3
                        && text.chars().allMatch(c -> c >= '0' && c <= '9');
        return number ? Integer.parseInt(text) : -1;
    }
}
