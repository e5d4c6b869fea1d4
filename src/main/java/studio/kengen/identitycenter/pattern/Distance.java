package studio.kengen.identitycenter.pattern;

/// How far what two sets allow is apart, counted in actions of the catalogue.
///
/// @param differing actions that not both sets allow on the same resources under the same conditions
/// @param all actions that at least one of them allows on some resource
public record Distance(int differing, int all) implements Comparable<Distance> {
    /// The part of all actions that differs, from 0 to 1.
    public double share() {
        return all == 0 ? 0 : (double) differing / all;
    }

    @Override
    public int compareTo(Distance other) {
        return Double.compare(share(), other.share());
    }
}
