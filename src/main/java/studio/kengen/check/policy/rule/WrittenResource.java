package studio.kengen.check.policy.rule;

import java.util.Optional;
import studio.kengen.policy.ArnPattern;
import studio.kengen.policy.JsonPointer;

/// A value of `Resource` or `NotResource`.
public final class WrittenResource implements Located {
    private final LintedStatement statement;
    private final int index;
    private final String text;

    WrittenResource(LintedStatement statement, int index, String text) {
        this.statement = statement;
        this.index = index;
        this.text = text;
    }

    /// The statement that it is in.
    public LintedStatement statement() {
        return statement;
    }

    /// As it was written.
    public String text() {
        return text;
    }

    /// Whether it is `*`.
    public boolean isEverything() {
        return Wildcards.isEverything(text);
    }

    /// Its parts; empty where it is no complete ARN, such as `*`.
    public Optional<WrittenArn> arn() {
        return WrittenArn.parse(text);
    }

    /// The ARNs that it stands for. Policy variables are plain text in it.
    public ArnPattern pattern() {
        return statement.policy().vocabulary().resource(text);
    }

    @Override
    public JsonPointer pointer() {
        JsonPointer list =
                statement.pointer().child(statement.isNotResource() ? "NotResource" : "Resource");
        return statement.policy().textAt(list, index);
    }
}
