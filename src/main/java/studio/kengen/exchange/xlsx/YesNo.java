package studio.kengen.exchange.xlsx;

/// A setting as people write it.
enum YesNo {
    YES,
    NO;

    static YesNo of(boolean setting) {
        return setting ? YES : NO;
    }

    boolean isYes() {
        return this == YES;
    }
}
