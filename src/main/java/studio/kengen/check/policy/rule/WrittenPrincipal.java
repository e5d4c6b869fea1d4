package studio.kengen.check.policy.rule;

import java.util.Optional;
import studio.kengen.policy.JsonPointer;
import studio.kengen.policy.PrincipalType;

/// An id in a `Principal` or `NotPrincipal` element. `"Principal": "*"` has none.
public final class WrittenPrincipal implements Located {
    private final LintedStatement statement;
    private final PrincipalType type;
    private final int index;
    private final String id;

    WrittenPrincipal(LintedStatement statement, PrincipalType type, int index, String id) {
        this.statement = statement;
        this.type = type;
        this.index = index;
        this.id = id;
    }

    /// The statement that it is in.
    public LintedStatement statement() {
        return statement;
    }

    /// What kind of principal it is.
    public PrincipalType type() {
        return type;
    }

    /// As it was written.
    public String id() {
        return id;
    }

    /// Whether it is of this kind.
    public boolean is(PrincipalType wanted) {
        return type == wanted;
    }

    /// The account that it belongs to; empty where the id does not tell.
    public Optional<String> account() {
        if (type != PrincipalType.AWS) {
            return Optional.empty();
        }
        return AccountIds.isAccountId(id)
                ? Optional.of(id)
                : WrittenArn.parse(id).filter(WrittenArn::namesAccount).map(WrittenArn::account);
    }

    @Override
    public JsonPointer pointer() {
        return statement.policy().textAt(statement.principalPointer().child(type.awsName()), index);
    }
}
