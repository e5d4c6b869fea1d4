package studio.kengen.exchange.evidence;

/// What a file is to others of the same export.
public enum PageUse {
    /// A file of its own.
    NONE,

    /// The page to which others were joined.
    FIRST,

    /// A page that was joined to those before.
    JOINED,

    /// A page that was there already.
    TWICE,

    /// A page that seems to belong to pages that were imported on another day, so that it takes their place.
    OF_ANOTHER_DAY
}
