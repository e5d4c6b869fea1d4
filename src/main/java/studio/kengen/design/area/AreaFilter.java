package studio.kengen.design.area;

import studio.kengen.design.RowId;

/// Which part of the areas is looked at.
///
/// @param source only what this source has of A; [RowId#NONE] for every source
/// @param service only actions of this service; empty for every service
public record AreaFilter(RowId source, String service) {
    /// Everything.
    public static final AreaFilter ALL = new AreaFilter(RowId.NONE, "");

    boolean acceptsSource(RowId of) {
        return source.equals(RowId.NONE) || source.equals(of);
    }

    boolean acceptsService(String prefix) {
        return service.isEmpty() || service.equals(prefix);
    }
}
