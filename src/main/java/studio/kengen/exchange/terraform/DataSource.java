package studio.kengen.exchange.terraform;

/// What Terraform asks the place of deployment.
enum DataSource {
    /// Which account it is.
    CALLER_IDENTITY("aws_caller_identity", "account_id"),
    /// Which partition it is.
    PARTITION("aws_partition", "partition"),
    /// What the domains of its end points end with.
    DNS_SUFFIX("aws_partition", "dns_suffix"),
    /// Which Region it is. Its id is its name, in every version of the provider.
    REGION("aws_region", "id");

    private final String type;
    private final String attribute;

    DataSource(String type, String attribute) {
        this.type = type;
        this.attribute = attribute;
    }

    /// The type of the data source.
    String type() {
        return type;
    }

    /// The expression that asks it.
    String attribute() {
        return "data." + type + ".current." + attribute;
    }
}
