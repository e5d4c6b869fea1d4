package studio.kengen.catalog;

/// A pattern with one wildcard, `Get*Tagging`; case does not count.
///
/// @param beginning what stands before the wildcard
/// @param end what stands behind it; may be empty
record NamePattern(String beginning, String end) {
    boolean matches(String name) {
        return name.length() >= beginning.length() + end.length()
                && name.regionMatches(true, 0, beginning, 0, beginning.length())
                && name.regionMatches(true, name.length() - end.length(), end, 0, end.length());
    }

    @Override
    public String toString() {
        return beginning + '*' + end;
    }
}
