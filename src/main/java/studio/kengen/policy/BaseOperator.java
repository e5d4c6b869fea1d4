package studio.kengen.policy;

/// The comparisons of a `Condition` element, without set prefix and `IfExists`.
///
/// Source: IAM user guide, "IAM JSON policy elements: Condition operators".
public enum BaseOperator {
    STRING_EQUALS("StringEquals", Family.STRING, false),
    STRING_NOT_EQUALS("StringNotEquals", Family.STRING, true),
    STRING_EQUALS_IGNORE_CASE("StringEqualsIgnoreCase", Family.STRING, false),
    STRING_NOT_EQUALS_IGNORE_CASE("StringNotEqualsIgnoreCase", Family.STRING, true),
    STRING_LIKE("StringLike", Family.STRING, false),
    STRING_NOT_LIKE("StringNotLike", Family.STRING, true),
    NUMERIC_EQUALS("NumericEquals", Family.NUMERIC, false),
    NUMERIC_NOT_EQUALS("NumericNotEquals", Family.NUMERIC, true),
    NUMERIC_LESS_THAN("NumericLessThan", Family.NUMERIC, false),
    NUMERIC_LESS_THAN_EQUALS("NumericLessThanEquals", Family.NUMERIC, false),
    NUMERIC_GREATER_THAN("NumericGreaterThan", Family.NUMERIC, false),
    NUMERIC_GREATER_THAN_EQUALS("NumericGreaterThanEquals", Family.NUMERIC, false),
    DATE_EQUALS("DateEquals", Family.DATE, false),
    DATE_NOT_EQUALS("DateNotEquals", Family.DATE, true),
    DATE_LESS_THAN("DateLessThan", Family.DATE, false),
    DATE_LESS_THAN_EQUALS("DateLessThanEquals", Family.DATE, false),
    DATE_GREATER_THAN("DateGreaterThan", Family.DATE, false),
    DATE_GREATER_THAN_EQUALS("DateGreaterThanEquals", Family.DATE, false),
    BOOL("Bool", Family.BOOLEAN, false),
    BINARY_EQUALS("BinaryEquals", Family.BINARY, false),
    IP_ADDRESS("IpAddress", Family.IP_ADDRESS, false),
    NOT_IP_ADDRESS("NotIpAddress", Family.IP_ADDRESS, true),
    ARN_EQUALS("ArnEquals", Family.ARN, false),
    ARN_NOT_EQUALS("ArnNotEquals", Family.ARN, true),
    ARN_LIKE("ArnLike", Family.ARN, false),
    ARN_NOT_LIKE("ArnNotLike", Family.ARN, true),
    NULL("Null", Family.NULL, false);

    /// What kind of values an operator compares.
    public enum Family {
        STRING,
        NUMERIC,
        DATE,
        BOOLEAN,
        BINARY,
        IP_ADDRESS,
        ARN,
        NULL;

        /// Whether values may hold policy variables: only those of string, ARN and boolean comparisons.
        ///
        /// Source: the page above, under each family. IAM Access Analyzer (`INVALID_VARIABLE_FOR_OPERATOR`) is stricter and
        /// takes them in string and ARN comparisons only.
        public boolean takesVariables() {
            return this == STRING || this == ARN || this == BOOLEAN;
        }
    }

    private final String awsName;
    private final Family family;
    private final boolean negated;

    BaseOperator(String awsName, Family family, boolean negated) {
        this.awsName = awsName;
        this.family = family;
        this.negated = negated;
    }

    /// In AWS's spelling, `StringEquals`.
    public String awsName() {
        return awsName;
    }

    /// What kind of values it compares.
    public Family family() {
        return family;
    }

    /// Whether it holds where no value matches (and so, where the key is absent).
    public boolean negated() {
        return negated;
    }
}
