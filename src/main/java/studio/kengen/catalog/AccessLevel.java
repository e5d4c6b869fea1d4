package studio.kengen.catalog;

import java.util.Locale;
import java.util.Optional;

/// AWS's five access levels.
///
/// Source: Service Authorization Reference, "Access levels in policy summaries".
public enum AccessLevel {
    LIST('L', "List"),
    READ('R', "Read"),
    WRITE('W', "Write"),
    PERMISSIONS_MANAGEMENT('P', "Permissions management"),
    TAGGING('T', "Tagging");

    private final char letter;
    private final String awsName;

    AccessLevel(char letter, String awsName) {
        this.letter = letter;
        this.awsName = awsName;
    }

    /// The letter that stands for the level where space is short: L, R, W, P or T.
    public char letter() {
        return letter;
    }

    /// AWS's own spelling, `Permissions management`.
    public String awsName() {
        return awsName;
    }

    /// The level with this AWS name, in any case; empty where AWS has no such level.
    public static Optional<AccessLevel> named(String awsName) {
        String wanted = awsName.strip().toLowerCase(Locale.ROOT);
        for (AccessLevel level : values()) {
            if (level.awsName.toLowerCase(Locale.ROOT).equals(wanted)) {
                return Optional.of(level);
            }
        }
        return Optional.empty();
    }
}
