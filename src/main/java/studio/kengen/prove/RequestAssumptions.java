package studio.kengen.prove;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import studio.kengen.control.ControlKnowledge;
import studio.kengen.control.DatedFacts;
import studio.kengen.design.AccessSource;
import studio.kengen.design.Project;
import studio.kengen.engine.AccessRequest;
import studio.kengen.generate.Attachments;
import studio.kengen.generate.Document;
import studio.kengen.i18n.Message;
import studio.kengen.pattern.WildcardPattern;
import studio.kengen.policy.Arn;
import studio.kengen.policy.Condition;

/// What is always true of the requests that rows of Table 1 need, where documents ask for it. Sufficiency alone rests on
/// this: that nothing of B is allowed holds for every request.
///
/// @param regions the Regions that a project uses; empty where its documents do not ask for the Region
/// @param isSaid whether the project says so itself; otherwise they are those of its targets
/// @param isRegionAsked whether the documents ask for the Region
/// @param isInstanceAsked whether the documents ask for the EC2 instance that a role's credentials come from
record RequestAssumptions(
        List<String> regions, boolean isSaid, boolean isRegionAsked, boolean isInstanceAsked) {
    /// Nothing.
    static final RequestAssumptions NONE = new RequestAssumptions(List.of(), false, false, false);

    private static final String REQUESTED_REGION = "aws:RequestedRegion";

    /// They are in a request only if it is made with credentials that an EC2 instance got for its role. Source: IAM user
    /// guide, "AWS global condition context keys", Properties of EC2 instances; Service Authorization Reference, Amazon EC2.
    private static final List<String> INSTANCE_KEYS =
            List.of(
                    "aws:Ec2InstanceSourceVpc",
                    "aws:Ec2InstanceSourcePrivateIPv4",
                    "ec2:SourceInstanceARN",
                    "ec2:RoleDelivery");

    /// The path of the roles of IAM Identity Center, which only its own identity provider lets somebody assume.
    private static final String IDENTITY_CENTER_ROLE = ":role/aws-reserved/sso.amazonaws.com/";

    private static final Pattern INSTANCES = Pattern.compile("ec2\\.amazonaws\\.com(\\.cn)?");

    /// Actions that can name a resource of another Region than the one that is asked: copies are made where they go to, and
    /// peers are asked for from the other side.
    private static final Pattern ACROSS_REGIONS =
            Pattern.compile(
                    "[^:]+:(copy.*|start.*(copyjob|replication)|create.*(readreplica|peering).*"
                            + "|accept.*peering.*|createdbcluster|createglobalcluster)");

    private static final Pattern LITERAL_REGION = Pattern.compile("[a-z0-9-]+");

    RequestAssumptions {
        regions = List.copyOf(regions);
    }

    /// What there is to assume for documents of a project.
    static RequestAssumptions of(Project project, Attachments<?> documents) {
        boolean isRegionAsked = asks(documents, List.of(REQUESTED_REGION));
        List<String> said = project.details().usedRegions();
        return new RequestAssumptions(
                !isRegionAsked ? List.of() : said.isEmpty() ? regions(project) : said,
                isRegionAsked && !said.isEmpty(),
                isRegionAsked,
                asks(documents, INSTANCE_KEYS));
    }

    private static boolean asks(Attachments<?> documents, List<String> keys) {
        return documents.documents().stream()
                .map(Document::text)
                .map(text -> text.toLowerCase(Locale.ROOT))
                .anyMatch(text ->
                        keys.stream().anyMatch(key -> text.contains(key.toLowerCase(Locale.ROOT))));
    }

    /// The Regions that the ARNs of a project's targets name.
    private static List<String> regions(Project project) {
        return List.copyOf(
                project.targets().stream()
                        .flatMap(target -> target.arns().stream())
                        .flatMap(arn -> Arn.parse(arn.strip()).stream())
                        .map(Arn::region)
                        .filter(region -> LITERAL_REGION.matcher(region).matches())
                        .collect(Collectors.toCollection(TreeSet::new)));
    }

    /// Whether a request may be refused only because nobody has said in which Regions the project makes its requests.
    boolean isRegionMissing(AccessRequest witness) {
        return isRegionAsked
                && !isSaid
                && regionsOf(witness.action().toLowerCase(Locale.ROOT), witness.resource())
                        .isEmpty();
    }

    /// For people to read.
    List<Message> told() {
        List<Message> told = new ArrayList<>();
        if (!regions.isEmpty()) {
            told.add(
                    Message.of(
                            isSaid ? "prove.assumed.usedRegions" : "prove.assumed.regions",
                            String.join(", ", regions)));
        }
        if (isInstanceAsked) {
            told.add(Message.of("prove.assumed.noInstance"));
        }
        return told;
    }

    /// What holds for every request of `source` to do `action` with `resource`, an ARN pattern or `*`.
    List<Condition> of(AccessSource source, String action, String resource) {
        List<Condition> conditions = new ArrayList<>();
        List<String> asked = regionsOf(action.toLowerCase(Locale.ROOT), resource);
        if (!asked.isEmpty()) {
            conditions.add(new Condition("StringEquals", REQUESTED_REGION, asked));
        }
        if (isInstanceAsked && isNeverOnInstances(source)) {
            INSTANCE_KEYS.forEach(
                    key -> conditions.add(new Condition("Null", key, List.of("true"))));
        }
        return conditions;
    }

    /// Where an ARN names a Region, that Region. A bucket is in one of the project's Regions though its ARN does not say so,
    /// and so is what a service that works in each Region for itself does without a resource, and, where the project says
    /// itself which Regions it uses, what an ARN names in whichever Region. Empty where nothing is known.
    ///
    /// Source: IAM user guide, "AWS global condition context keys", `aws:RequestedRegion`: the endpoint that is called.
    private List<String> regionsOf(String action, String resource) {
        if (regions.isEmpty() || ACROSS_REGIONS.matcher(action).matches()) {
            return List.of();
        }
        Optional<Arn> arn = Arn.parse(resource);
        Optional<String> named =
                arn.map(Arn::region).filter(region -> LITERAL_REGION.matcher(region).matches());
        if (named.isPresent()) {
            return List.of(named.get());
        }
        boolean isBucket =
                arn.filter(each -> each.service().equals("s3") && each.account().isEmpty())
                        .isPresent();
        boolean isAnywhere = isSaid && arn.filter(each -> each.region().equals("*")).isPresent();
        return isBucket || isAnywhere || (resource.equals("*") && !isGlobal(action))
                ? regions
                : List.of();
    }

    private static boolean isGlobal(String action) {
        return ControlKnowledge.bundled().facts().list(DatedFacts.GLOBAL_SERVICE_ACTIONS).stream()
                .flatMap(list -> list.values().stream())
                .anyMatch(global -> WildcardPattern.ignoringCase(global).matches(action));
    }

    /// Whether an EC2 instance cannot have the credentials of a source: a role of IAM Identity Center, or one that other
    /// services than EC2 assume.
    private static boolean isNeverOnInstances(AccessSource source) {
        return switch (source.kind()) {
            case PERSON -> source.arn().contains(IDENTITY_CENTER_ROLE);
            case WORKLOAD ->
                    !source.trustedServices().isEmpty()
                            && source.trustedServices().stream()
                                    .noneMatch(service -> INSTANCES.matcher(service).matches());
            default -> false;
        };
    }
}
