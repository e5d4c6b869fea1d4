package studio.kengen.workspace;

/// Where the window was when it was closed, in the toolkit's own units.
///
/// @param maximized whether it filled the screen; the rest is then where it goes back to
public record WindowPlace(double x, double y, double width, double height, boolean maximized) {}
