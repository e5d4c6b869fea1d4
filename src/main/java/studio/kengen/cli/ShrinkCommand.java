package studio.kengen.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;
import studio.kengen.catalog.Action;
import studio.kengen.catalog.ActionShrinker;
import studio.kengen.catalog.Catalog;
import studio.kengen.i18n.Message;

/// `kengen shrink ACTION…`: the fewest readable patterns that mean exactly these actions, one a line.
@Command(name = "shrink", mixinStandardHelpOptions = true)
final class ShrinkCommand implements Callable<Integer> {
    private final Console console;

    @Parameters(arity = "1..*", paramLabel = "ACTION", descriptionKey = "cli.option.action")
    private List<String> names = List.of();

    ShrinkCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        Catalog catalog = Catalogs.inUse();
        List<Action> actions = new ArrayList<>();
        boolean unknown = false;
        for (String name : names) {
            List<Action> known = catalog.expand(name);
            if (known.isEmpty()) {
                console.tell(Message.of("cli.expand.nothing", name));
                unknown = true;
            }
            actions.addAll(known);
        }
        new ActionShrinker(catalog).shrink(actions).forEach(console::print);
        return ExitStatus.of(unknown);
    }
}
