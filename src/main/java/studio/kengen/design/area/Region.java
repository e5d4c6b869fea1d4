package studio.kengen.design.area;

/// The regions of the Venn diagram of A and B. The rest, neither, is acceptable head-room and not counted.
public enum Region {
    /// A − B: needed and harmless.
    NEEDED_ONLY,
    /// A ∩ B: needed and dangerous.
    NEEDED_AND_UNACCEPTABLE,
    /// B − A: dangerous and not needed.
    UNACCEPTABLE_ONLY
}
