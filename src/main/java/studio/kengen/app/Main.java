package studio.kengen.app;

/// Entry point of the studio and of the command line.
public final class Main {
    private Main() {}

    /// Runs the command line; without a command it opens the window.
    public static void main(String[] args) {
        System.exit(args.length == 0 ? 0 : 2);
    }
}
