package studio.kengen.design;

import org.jspecify.annotations.Nullable;

/// A row of Table 2: a threat (脅威) and its business impact.
///
/// @param name the threat, "customers' maps leak"
/// @param strikes the main function or the data store that it strikes (主要機能 / データ保管場所)
/// @param impact the business impact; null while nobody has graded it
/// @param rationale why it was graded so
public record Threat(
        RowId id, String name, String strikes, @Nullable Impact impact, String rationale)
        implements Row {}
