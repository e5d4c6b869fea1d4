package studio.kengen.workspace;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;

/// Where the studio keeps what belongs to the user and to no project.
///
/// @param config the settings
/// @param state what is kept from one run to the next, such as recovery copies
public record UserFolders(Path config, Path state) {
    private static final String NAME = "Kengen Studio";
    private static final String UNIX_NAME = "kengen-studio";

    /// The folders of the user who runs the studio.
    public static UserFolders ofThisUser() {
        return of(
                System.getProperty("os.name", ""),
                System.getenv(),
                Path.of(System.getProperty("user.home", "")));
    }

    /// The folders by the rules of the operating system: `APPDATA` and `LOCALAPPDATA` on Windows, `Library` on macOS,
    /// otherwise the XDG Base Directory Specification, which says to pass over paths that are not absolute.
    static UserFolders of(String osName, Map<String, String> environment, Path home) {
        String os = osName.toLowerCase(Locale.ROOT);
        if (os.startsWith("windows")) {
            Path data = home.resolve("AppData");
            return new UserFolders(
                    folder(environment, "APPDATA", data.resolve("Roaming")).resolve(NAME),
                    folder(environment, "LOCALAPPDATA", data.resolve("Local")).resolve(NAME));
        }
        if (os.startsWith("mac")) {
            Path support = home.resolve("Library").resolve("Application Support").resolve(NAME);
            return new UserFolders(support, support);
        }
        Path localState = home.resolve(".local").resolve("state");
        return new UserFolders(
                folder(environment, "XDG_CONFIG_HOME", home.resolve(".config")).resolve(UNIX_NAME),
                folder(environment, "XDG_STATE_HOME", localState).resolve(UNIX_NAME));
    }

    /// The folder that an environment variable names, `otherwise` where it names none or a relative one.
    static Path folder(Map<String, String> environment, String name, Path otherwise) {
        Path named = Path.of(environment.getOrDefault(name, ""));
        return named.isAbsolute() ? named : otherwise;
    }
}
