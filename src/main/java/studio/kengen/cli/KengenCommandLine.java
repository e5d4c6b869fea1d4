package studio.kengen.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;
import studio.kengen.i18n.Message;
import studio.kengen.workspace.UnusableName;

/// The whole command line.
public final class KengenCommandLine {
    private KengenCommandLine() {}

    /// Runs one command and returns its exit status. Never throws: what goes wrong is told in one line.
    public static int run(Console console, Studio studio, String... arguments) {
        CommandLine commandLine = new CommandLine(new KengenCommand(studio));
        for (Callable<Integer> command : KengenCommand.subcommands(console)) {
            commandLine.addSubcommand(command);
        }
        describe(commandLine, console);
        commandLine
                .setCaseInsensitiveEnumValuesAllowed(true)
                // picocli's own hides why a name cannot be one.
                .registerConverter(Path.class, Path::of)
                .setOut(console.out())
                .setErr(console.err())
                .setParameterExceptionHandler((wrong, _) -> wrongUsage(console, wrong))
                .setExecutionExceptionHandler((failure, _, _) -> failed(console, failure));
        int status = execute(commandLine, console, arguments);
        console.flush();
        return status;
    }

    /// Input can be valid and yet more than the Java virtual machine can take: thousands of conditions in one statement,
    /// say.
    private static int execute(CommandLine commandLine, Console console, String... arguments) {
        try {
            return commandLine.execute(arguments);
        } catch (StackOverflowError | OutOfMemoryError tooMuch) {
            console.tell(Message.of("cli.error.tooMuch"));
            return ExitStatus.UNUSABLE;
        }
    }

    private static void describe(CommandLine commandLine, Console console) {
        commandLine.setResourceBundle(console.messages().bundle("cli"));
        describeCommand(commandLine, console);
        commandLine.getSubcommands().values().forEach(command -> describeCommand(command, console));
    }

    private static void describeCommand(CommandLine command, Console console) {
        String name = command.getCommandName();
        command.getCommandSpec()
                .usageMessage()
                .description(console.messages().text("cli.command." + name));
        command.getSubcommands().values().stream()
                .filter(_ -> !name.equals("kengen"))
                .forEach(nested ->
                        nested.getCommandSpec()
                                .usageMessage()
                                .description(
                                        console.messages()
                                                .text(
                                                        "cli.command."
                                                                + name
                                                                + '-'
                                                                + nested.getCommandName())));
    }

    private static int wrongUsage(Console console, ParameterException wrong) {
        console.tell(UnusableName.problem(wrong).orElseGet(() -> usage(wrong)));
        return ExitStatus.UNUSABLE;
    }

    private static Message usage(ParameterException wrong) {
        Command command =
                wrong.getCommandLine().getCommand().getClass().getAnnotation(Command.class);
        String what = wrong.getMessage() == null ? "" : wrong.getMessage().replace('\n', ' ');
        boolean unknownCommand =
                wrong instanceof UnmatchedArgumentException && command.name().equals("kengen");
        return Message.of(
                unknownCommand ? "cli.error.unknownCommand" : "cli.error.usage",
                what,
                wrong.getCommandLine().getCommandSpec().qualifiedName());
    }

    private static int failed(Console console, Exception failure) {
        console.tell(
                failure instanceof UnusableInput unusable
                        ? unusable.message()
                        : UnusableName.problem(failure)
                                .orElseGet(() -> Message.of("cli.error.bug", failure.toString())));
        return ExitStatus.UNUSABLE;
    }
}
