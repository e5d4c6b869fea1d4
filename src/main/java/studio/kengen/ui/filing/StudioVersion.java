package studio.kengen.ui.filing;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;
import java.util.Properties;

/// What a supporter wants to know about the running studio.
public final class StudioVersion {
    private StudioVersion() {}

    /// The studio's version, as the build wrote it down.
    public static String number() {
        Properties build = new Properties();
        try (InputStream in =
                Objects.requireNonNull(
                        StudioVersion.class.getResourceAsStream(
                                "/studio/kengen/build.properties"))) {
            build.load(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return build.getProperty("version", "");
    }

    /// Studio, Java and operating system in one line, for "Copy details".
    public static String report() {
        return "Kengen Studio %s, Java %s, %s %s"
                .formatted(
                        number(),
                        Runtime.version(),
                        System.getProperty("os.name"),
                        System.getProperty("os.version"));
    }
}
