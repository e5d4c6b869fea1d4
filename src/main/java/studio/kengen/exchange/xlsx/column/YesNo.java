package studio.kengen.exchange.xlsx.column;

/// A setting as people write it.
public enum YesNo {
    YES,
    NO;

    public static YesNo of(boolean setting) {
        return setting ? YES : NO;
    }

    public boolean isYes() {
        return this == YES;
    }
}
