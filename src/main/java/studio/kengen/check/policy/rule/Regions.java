package studio.kengen.check.policy.rule;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.stream.Collectors;

/// The Regions of AWS, as of the date in `regions.txt`.
public final class Regions {
    private static final String FILE = "regions.txt";
    private static final Set<String> ALL = read();

    private Regions() {}

    /// Whether there is a Region of this name, in any partition.
    public static boolean isKnown(String region) {
        return ALL.contains(region);
    }

    /// Every Region.
    public static Set<String> all() {
        return ALL;
    }

    private static Set<String> read() {
        try (InputStream in = Regions.class.getResourceAsStream(FILE)) {
            if (in == null) {
                throw new IllegalStateException("the studio lacks its own " + FILE);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .collect(Collectors.toUnmodifiableSet());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
