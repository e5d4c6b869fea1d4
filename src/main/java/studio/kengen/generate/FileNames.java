package studio.kengen.generate;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;
import studio.kengen.design.RowId;

/// Names of files, made from what people call things: safe on Windows, macOS and Linux, and different there too.
///
/// Letters of every script are kept, so that a Japanese name stays readable.
final class FileNames {
    /// Well below the 255 bytes that file systems allow, at up to four bytes each.
    private static final int LONGEST = 50;

    private static final Pattern UNSAFE = Pattern.compile("[^\\p{L}\\p{M}\\p{N}_]+");
    private static final Pattern AT_THE_ENDS = Pattern.compile("^-+|-+$");

    /// Source: Microsoft, "Naming Files, Paths, and Namespaces".
    private static final Pattern RESERVED = Pattern.compile("con|prn|aux|nul|(com|lpt)[0-9¹²³]");

    private final UniqueNames names = new UniqueNames("-");

    /// A name without extension for `row`, which people call `name`; never given before.
    String fileName(String name, RowId row) {
        String safe = safe(name);
        return names.unique(safe.isEmpty() ? orElse(safe(row.value()), "unnamed") : safe);
    }

    /// Keeps a name for something that is no row.
    void reserve(String name) {
        names.unique(name);
    }

    private static String safe(String name) {
        String plain = Normalizer.normalize(name, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
        String joined = UNSAFE.matcher(plain).replaceAll("-");
        int end =
                joined.offsetByCodePoints(
                        0, Math.min(LONGEST, joined.codePointCount(0, joined.length())));
        String trimmed = AT_THE_ENDS.matcher(joined.substring(0, end)).replaceAll("");
        return RESERVED.matcher(trimmed).matches() ? trimmed + '_' : trimmed;
    }

    private static String orElse(String name, String other) {
        return name.isEmpty() ? other : name;
    }
}
