package studio.kengen.app;

import java.util.Map;

/// Where a window would appear.
///
/// @param system the operating system, as `os.name` names it
/// @param environment the environment variables
/// @param platform the windowing platform that was asked for by `glass.platform`; empty for the usual one
record Display(String system, Map<String, String> environment, String platform) {
    Display {
        environment = Map.copyOf(environment);
    }

    /// The display of the session that this JVM was started in.
    static Display ofThisSession() {
        return new Display(
                System.getProperty("os.name", ""),
                System.getenv(),
                System.getProperty("glass.platform", ""));
    }

    /// Whether a window has somewhere to appear. Windows and macOS always have a desktop; on Linux a session without one
    /// (a server, a container, a pipeline) names no display.
    boolean isPresent() {
        return !system.equals("Linux")
                || platform.equalsIgnoreCase("Headless")
                || isNamed("DISPLAY")
                || isNamed("WAYLAND_DISPLAY");
    }

    private boolean isNamed(String variable) {
        return !environment.getOrDefault(variable, "").isEmpty();
    }
}
