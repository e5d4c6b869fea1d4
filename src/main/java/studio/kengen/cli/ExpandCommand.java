package studio.kengen.cli;

import java.util.List;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;
import studio.kengen.catalog.Action;
import studio.kengen.catalog.Catalog;
import studio.kengen.i18n.Message;

/// `kengen expand PATTERN…`: the actions that the patterns mean, one a line, in AWS's spelling, sorted, each once.
@Command(name = "expand", mixinStandardHelpOptions = true)
final class ExpandCommand implements Callable<Integer> {
    private final Console console;

    @Parameters(arity = "1..*", paramLabel = "PATTERN", descriptionKey = "cli.option.pattern")
    private List<String> patterns = List.of();

    ExpandCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        Catalog catalog = Catalogs.inUse();
        TreeSet<String> names = new TreeSet<>();
        boolean nothing = false;
        for (String pattern : patterns) {
            List<Action> actions = catalog.expand(pattern);
            if (actions.isEmpty()) {
                console.tell(Message.of("cli.expand.nothing", pattern));
                nothing = true;
            }
            actions.forEach(action -> names.add(action.qualifiedName()));
        }
        names.forEach(console::print);
        return ExitStatus.of(nothing);
    }
}
