package studio.kengen.identitycenter.pattern;

import java.util.List;
import studio.kengen.design.RowId;
import studio.kengen.i18n.Message;
import studio.kengen.identitycenter.SetFamily;

/// The patterns among the permission sets of a project, all within their families; in the order of the sets.
///
/// @param equal groups of sets that allow the same
/// @param copied groups of sets that differ only by the account that each is made for
/// @param contained which sets allow a part of what another does, the nearest others only: what follows from two of them is
///     left out
/// @param nearlyEqual groups of sets of which any two allow nearly the same
/// @param undecided pairs that would be equal or contained, depending on what is not known
public record Patterns(
        List<EqualSets> equal,
        List<CopiedSets> copied,
        List<ContainedSets> contained,
        List<NearlyEqualSets> nearlyEqual,
        List<UndecidedSets> undecided) {
    /// No pattern.
    public static final Patterns NONE =
            new Patterns(List.of(), List.of(), List.of(), List.of(), List.of());

    public Patterns {
        equal = List.copyOf(equal);
        copied = List.copyOf(copied);
        contained = List.copyOf(contained);
        nearlyEqual = List.copyOf(nearlyEqual);
        undecided = List.copyOf(undecided);
    }

    /// These patterns and some copies.
    public Patterns withCopied(List<CopiedSets> more) {
        return new Patterns(equal, more, contained, nearlyEqual, undecided);
    }

    /// Sets of an account each, which allow the same but for the account.
    ///
    /// @param sets two or more
    public record CopiedSets(SetFamily family, List<RowId> sets) {
        public CopiedSets {
            sets = List.copyOf(sets);
        }
    }

    /// Sets that allow the same requests.
    ///
    /// @param sets two or more
    public record EqualSets(SetFamily family, List<RowId> sets) {
        public EqualSets {
            sets = List.copyOf(sets);
        }
    }

    /// Sets that allow a part of what others do.
    ///
    /// @param narrower one set, or several that are equal
    /// @param wider likewise
    public record ContainedSets(SetFamily family, List<RowId> narrower, List<RowId> wider) {
        public ContainedSets {
            narrower = List.copyOf(narrower);
            wider = List.copyOf(wider);
        }
    }

    /// Sets of which any two allow nearly the same.
    ///
    /// @param sets two or more, of which not all are equal
    /// @param distance of the two that are furthest apart
    public record NearlyEqualSets(SetFamily family, List<RowId> sets, Distance distance) {
        public NearlyEqualSets {
            sets = List.copyOf(sets);
        }
    }

    /// Two sets of which it cannot be told whether one allows all that the other does.
    ///
    /// @param reason what it depends on
    public record UndecidedSets(SetFamily family, RowId one, RowId other, Message reason) {}
}
