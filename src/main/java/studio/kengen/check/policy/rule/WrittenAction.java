package studio.kengen.check.policy.rule;

import java.util.List;
import java.util.Optional;
import studio.kengen.catalog.Action;
import studio.kengen.catalog.Service;
import studio.kengen.policy.JsonPointer;

/// A value of `Action` or `NotAction`.
public final class WrittenAction implements Located {
    private final LintedStatement statement;
    private final int index;
    private final String text;
    private final int colon;

    WrittenAction(LintedStatement statement, int index, String text) {
        this.statement = statement;
        this.index = index;
        this.text = text;
        this.colon = text.indexOf(':');
    }

    /// The statement that it is in.
    public LintedStatement statement() {
        return statement;
    }

    /// As it was written, `s3:Get*`.
    public String text() {
        return text;
    }

    /// What stands before the colon; empty without one.
    public String prefix() {
        return colon < 0 ? "" : text.substring(0, colon);
    }

    /// What stands behind the colon; all of it without one.
    public String name() {
        return text.substring(colon + 1);
    }

    /// Whether there is a colon between two texts.
    public boolean hasForm() {
        return colon > 0 && colon < text.length() - 1;
    }

    /// Whether it has a wildcard.
    public boolean hasWildcard() {
        return Wildcards.in(text);
    }

    /// Whether it is `*`, or the same in other words.
    public boolean isEverything() {
        return Wildcards.isEverything(prefix() + name());
    }

    /// The service that it names; empty where it names none or has a wildcard in the name.
    public Optional<Service> service() {
        return vocabulary().service(prefix());
    }

    /// The actions that it means, where it names the service without a wildcard; otherwise empty.
    public List<Action> actions() {
        return vocabulary().actions(text);
    }

    /// Whether it means `action`, `iam:PassRole`, among others or alone.
    public boolean means(String action) {
        return vocabulary().action(text).matches(action);
    }

    @Override
    public JsonPointer pointer() {
        JsonPointer list =
                statement.pointer().child(statement.isNotAction() ? "NotAction" : "Action");
        return statement.policy().textAt(list, index);
    }

    private Vocabulary vocabulary() {
        return statement.policy().vocabulary();
    }
}
