package studio.kengen.workspace;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/// The name of this computer, found without the network: Java's own way asks the name service for an address.
final class HostName {
    private static final Path LINUX = Path.of("/proc/sys/kernel/hostname");

    private HostName() {}

    /// The name; empty where it cannot be found.
    static String ofThisComputer() {
        String windows = System.getenv("COMPUTERNAME");
        if (windows != null) {
            return windows;
        }
        try {
            return Files.exists(LINUX) ? Files.readString(LINUX).strip() : fromCommand();
        } catch (IOException _) {
            return "";
        }
    }

    private static String fromCommand() throws IOException {
        Process hostname = new ProcessBuilder("hostname").redirectErrorStream(true).start();
        byte[] output = hostname.getInputStream().readAllBytes();
        return new String(output, StandardCharsets.UTF_8).strip();
    }
}
