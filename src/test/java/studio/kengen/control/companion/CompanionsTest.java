package studio.kengen.control.companion;

import static org.assertj.core.api.Assertions.assertThat;
import static studio.kengen.control.companion.Sketch.ACCOUNT;
import static studio.kengen.control.companion.Sketch.equal;
import static studio.kengen.control.companion.Sketch.role;

import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import studio.kengen.catalog.AccessLevel;
import studio.kengen.control.companion.Cause.AssumedRole;
import studio.kengen.control.companion.Cause.CustomerKey;
import studio.kengen.control.companion.Cause.FunctionLog;
import studio.kengen.control.companion.Cause.FunctionNetwork;
import studio.kengen.control.companion.Cause.LinkedRole;
import studio.kengen.control.companion.Cause.Listing;
import studio.kengen.control.companion.Cause.PassedRole;
import studio.kengen.control.companion.Proposal.NewSource;
import studio.kengen.control.companion.Proposal.Spot;
import studio.kengen.design.AccessTarget;
import studio.kengen.design.Method;
import studio.kengen.design.RowId;
import studio.kengen.design.SourceKind;
import studio.kengen.policy.Condition;

class CompanionsTest {
    private static final String VIA_S3 = "s3.ap-northeast-1.amazonaws.com";

    @Nested
    class OfCustomerKeys {
        @Test
        void whoReadsDecryptsAndWhoWritesMakesDataKeysToo() {
            Sketch reads = new Sketch().needs("n1", "dev", "s3:GetObject", "maps");
            Sketch writes = new Sketch().needs("n1", "dev", "s3:PutObject", "maps");

            assertThat(reads.missing("n1", CustomerKey.class).actions())
                    .containsExactly("kms:Decrypt");
            assertThat(writes.missing("n1", CustomerKey.class).actions())
                    .containsExactly("kms:Decrypt", "kms:GenerateDataKey");
            assertThat(writes.only("n1", CustomerKey.class).necessity())
                    .isEqualTo(Necessity.REQUIRED);
        }

        @Test
        void theKeyIsUsedThroughTheServiceInTheRegionOfTheKey() {
            Proposal.NewRow row =
                    new Sketch()
                            .needs("n1", "dev", "s3:GetObject", "maps")
                            .missing("n1", CustomerKey.class);

            assertThat(row.source()).isEqualTo(new RowId("dev"));
            assertThat(row.spot()).isEqualTo(new Spot.Existing(new RowId("key")));
            assertThat(row.conditions()).containsExactly(equal("kms:ViaService", VIA_S3));
        }

        @Test
        void theRegionOfTheTargetGoesBeforeThatOfTheKey() {
            Proposal.NewRow row =
                    new Sketch()
                            .target(
                                    "jobs",
                                    "sqs",
                                    "key",
                                    "arn:aws:sqs:eu-west-1:" + ACCOUNT + ":jobs")
                            .needs("n1", "dev", "sqs:ReceiveMessage", "jobs")
                            .missing("n1", CustomerKey.class);

            assertThat(row.conditions())
                    .containsExactly(equal("kms:ViaService", "sqs.eu-west-1.amazonaws.com"));
        }

        @Test
        void whereNobodyNamesARegionAnyWillDo() {
            Proposal.NewRow row =
                    new Sketch()
                            .target("anyKey", "kms", "", "arn:aws:kms:*:" + ACCOUNT + ":key/*")
                            .target("others", "s3", "anyKey", "arn:aws:s3:::others/*")
                            .needs("n1", "dev", "s3:GetObject", "others")
                            .missing("n1", CustomerKey.class);

            assertThat(row.conditions())
                    .containsExactly(
                            new Condition(
                                    "StringLike", "kms:ViaService", List.of("s3.*.amazonaws.com")));
        }

        @Test
        void anAccessLevelNeedsTheKeyToo() {
            Sketch sketch = new Sketch().needs("n1", "dev", "s3", AccessLevel.READ, "maps");

            assertThat(sketch.missing("n1", CustomerKey.class).actions())
                    .containsExactly("kms:Decrypt");
        }

        @Test
        void noKeyIsNeededForATargetWithoutOneAndForWhatReadsNoData() {
            assertThat(
                            new Sketch()
                                    .target("open", "s3", "", "arn:aws:s3:::open/*")
                                    .needs("n1", "dev", "s3:GetObject", "open")
                                    .of("n1", CustomerKey.class))
                    .isEmpty();
            assertThat(
                            new Sketch()
                                    .needs("n1", "dev", "s3:ListBucket", "maps")
                                    .of("n1", CustomerKey.class))
                    .isEmpty();
        }

        @Test
        void aRowOfTheSameSourceSatisfiesIt() {
            Companion companion =
                    new Sketch()
                            .needs("n1", "dev", "s3:GetObject", "maps")
                            .needs(
                                    "n2",
                                    "dev",
                                    "kms:Decrypt",
                                    "key",
                                    equal("kms:ViaService", "x", VIA_S3))
                            .only("n1", CustomerKey.class);

            assertThat(companion.isMissing()).isFalse();
            assertThat(companion.suppliedBy()).containsExactly(new RowId("n2"));
        }

        @Test
        void patternsAndLevelsOnAnythingSatisfyIt() {
            assertThat(withKeyRow("kms:De*", "*").isMissing()).isFalse();
            assertThat(
                            new Sketch()
                                    .needs("n1", "dev", "s3:GetObject", "maps")
                                    .needs("n2", "dev", "kms", AccessLevel.WRITE, "*")
                                    .only("n1", CustomerKey.class)
                                    .isMissing())
                    .isFalse();
        }

        @Test
        void anotherKeyAnotherServiceAnotherSourceAndAWithdrawnRowDoNot() {
            String other = "arn:aws:kms:ap-northeast-1:" + ACCOUNT + ":key/other";
            assertThat(
                            new Sketch()
                                    .target("other", "kms", "", other)
                                    .needs("n1", "dev", "s3:GetObject", "maps")
                                    .needs("n2", "dev", "kms:Decrypt", "other")
                                    .only("n1", CustomerKey.class)
                                    .isMissing())
                    .isTrue();
            assertThat(
                            withKeyRow(
                                            "kms:Decrypt",
                                            "key",
                                            equal(
                                                    "kms:ViaService",
                                                    "sqs.ap-northeast-1.amazonaws.com"))
                                    .isMissing())
                    .isTrue();
            assertThat(
                            new Sketch()
                                    .needs("n1", "dev", "s3:GetObject", "maps")
                                    .needs("n2", "fn", "kms:Decrypt", "key")
                                    .only("n1", CustomerKey.class)
                                    .isMissing())
                    .isTrue();
            assertThat(
                            new Sketch()
                                    .needs("n1", "dev", "s3:GetObject", "maps")
                                    .needs("n2", "dev", "kms:Decrypt", "key")
                                    .control("n2", Method.MEDIATED_ACCESS, "fn")
                                    .only("n1", CustomerKey.class)
                                    .isMissing())
                    .isTrue();
        }

        private static Companion withKeyRow(String actions, String target, Condition... when) {
            return new Sketch()
                    .needs("n1", "dev", "s3:GetObject", "maps")
                    .needs("n2", "dev", actions, target, when)
                    .only("n1", CustomerKey.class);
        }

        @Test
        void onlyWhatIsMissingIsProposed() {
            Sketch sketch =
                    new Sketch()
                            .needs("n1", "dev", "s3:PutObject", "maps")
                            .needs("n2", "dev", "kms:Decrypt", "key");

            assertThat(sketch.missing("n1", CustomerKey.class).actions())
                    .containsExactly("kms:GenerateDataKey");
        }

        @Test
        void conditionsOnTheNetworkDoNotHoldForWhatAServicePassesOn() {
            Proposal.NewRow row =
                    new Sketch()
                            .needs(
                                    "n1",
                                    "dev",
                                    "s3:GetObject",
                                    "maps",
                                    equal("aws:SourceVpc", "vpc-1"),
                                    equal("aws:PrincipalTag/team", "maps"))
                            .missing("n1", CustomerKey.class);

            assertThat(row.conditions())
                    .containsExactly(
                            equal("kms:ViaService", VIA_S3),
                            equal("aws:PrincipalTag/team", "maps"));
        }

        @Test
        void anAwsServiceUsesTheKeyInItsOwnName() {
            Condition forWhom = equal("aws:SourceAccount", ACCOUNT);
            Proposal.NewRow row =
                    new Sketch()
                            .source("web", SourceKind.AWS_SERVICE, "cloudfront.amazonaws.com")
                            .needs("n1", "web", "s3:GetObject", "maps", forWhom)
                            .missing("n1", CustomerKey.class);

            assertThat(row.conditions()).containsExactly(forWhom);
        }

        @Test
        void aRowThatIsWithdrawnNeedsNothing() {
            assertThat(
                            new Sketch()
                                    .needs("n1", "dev", "s3:GetObject", "maps")
                                    .control("n1", Method.MEDIATED_ACCESS, "fn")
                                    .companions()
                                    .all())
                    .isEmpty();
        }
    }

    @Nested
    class OfPassedRoles {
        private static Sketch deploys(String actions) {
            return new Sketch()
                    .target(
                            "functions",
                            "lambda",
                            "",
                            "arn:aws:lambda:ap-northeast-1:" + ACCOUNT + ":function:*")
                    .needs("n1", "dev", actions, "functions");
        }

        @Test
        void whatAlwaysHandsOverARoleRequiresPassRoleToThatService() {
            Sketch sketch = deploys("lambda:CreateFunction");
            Proposal.NewRow row = sketch.missing("n1", PassedRole.class);

            assertThat(sketch.only("n1", PassedRole.class).necessity())
                    .isEqualTo(Necessity.REQUIRED);
            assertThat(row.actions()).containsExactly("iam:PassRole");
            assertThat(row.conditions())
                    .containsExactly(equal("iam:PassedToService", "lambda.amazonaws.com"));
        }

        @Test
        void theRolesThatTrustTheServiceAreANewTargetWhereNoTargetHasThem() {
            Spot.Added spot =
                    (Spot.Added)
                            deploys("lambda:CreateFunction").missing("n1", PassedRole.class).spot();

            assertThat(spot.target().arns()).containsExactly(role("fn"));
            assertThat(
                            deploys("lambda:CreateFunction")
                                    .target("roles", "iam", "", role("*"))
                                    .missing("n1", PassedRole.class)
                                    .spot())
                    .isEqualTo(new Spot.Existing(new RowId("roles")));
        }

        @Test
        void whereTheRoleMayBeLeftOutOrTheActionIsNotNamedOnlySomeUsesNeedIt() {
            assertThat(
                            deploys("lambda:UpdateFunctionConfiguration")
                                    .only("n1", PassedRole.class)
                                    .necessity())
                    .isEqualTo(Necessity.PERHAPS);
            assertThat(deploys("lambda:Create*").only("n1", PassedRole.class).necessity())
                    .isEqualTo(Necessity.PERHAPS);
        }

        @Test
        void passingToAnotherServiceDoesNotSatisfyIt() {
            assertThat(passing("ec2.amazonaws.com").isMissing()).isTrue();
            assertThat(passing("lambda.amazonaws.com").isMissing()).isFalse();
        }

        private static Companion passing(String service) {
            return deploys("lambda:CreateFunction")
                    .target("roles", "iam", "", role("*"))
                    .needs(
                            "n2",
                            "dev",
                            "iam:PassRole",
                            "roles",
                            equal("iam:PassedToService", service))
                    .only("n1", PassedRole.class);
        }
    }

    @Nested
    class OfServiceLinkedRoles {
        private static Sketch creates() {
            return new Sketch()
                    .target(
                            "clusters",
                            "ecs",
                            "",
                            "arn:aws:ecs:ap-northeast-1:" + ACCOUNT + ":cluster/*")
                    .needs("n1", "dev", "ecs:CreateCluster", "clusters");
        }

        @Test
        void makingTheRoleOfTheServiceIsAdvisedForTheFirstTime() {
            Proposal.NewRow row = creates().missing("n1", LinkedRole.class);
            Spot.Added spot = (Spot.Added) row.spot();

            assertThat(creates().only("n1", LinkedRole.class).necessity())
                    .isEqualTo(Necessity.ADVISABLE);
            assertThat(row.actions()).containsExactly("iam:CreateServiceLinkedRole");
            assertThat(row.conditions())
                    .containsExactly(equal("iam:AWSServiceName", "ecs.amazonaws.com"));
            assertThat(spot.target().arns())
                    .containsExactly(role("aws-service-role/ecs.amazonaws.com/*"));
        }

        @Test
        void theRoleOfAnotherServiceDoesNotSatisfyIt() {
            assertThat(having("rds.amazonaws.com").isMissing()).isTrue();
            assertThat(having("ecs.amazonaws.com").isMissing()).isFalse();
        }

        private static Companion having(String service) {
            return creates()
                    .target("linked", "iam", "", role("aws-service-role/*"))
                    .needs(
                            "n2",
                            "dev",
                            "iam:CreateServiceLinkedRole",
                            "linked",
                            equal("iam:AWSServiceName", service))
                    .only("n1", LinkedRole.class);
        }
    }

    @Nested
    class OfListings {
        @Test
        void whoReadsObjectsIsAdvisedToListTheirBucket() {
            Sketch sketch = new Sketch().needs("n1", "dev", "s3:GetObject", "maps");

            assertThat(sketch.only("n1", Listing.class).necessity()).isEqualTo(Necessity.ADVISABLE);
            assertThat(sketch.missing("n1", Listing.class).actions())
                    .containsExactly("s3:ListBucket");
            assertThat(sketch.missing("n1", Listing.class).spot())
                    .isEqualTo(new Spot.Existing(new RowId("maps")));
        }

        @Test
        void theBucketOfAFolderIsANewTarget() {
            Spot.Added spot =
                    (Spot.Added)
                            new Sketch()
                                    .target("folder", "s3", "", "arn:aws:s3:::other/a/*")
                                    .needs("n1", "dev", "s3:GetObject", "folder")
                                    .missing("n1", Listing.class)
                                    .spot();

            assertThat(spot.target().arns()).containsExactly("arn:aws:s3:::other");
        }

        @Test
        void listingAnotherBucketDoesNotSatisfyIt() {
            Sketch sketch =
                    new Sketch()
                            .target("other", "s3", "", "arn:aws:s3:::other")
                            .needs("n1", "dev", "s3:GetObject", "maps");

            assertThat(
                            sketch.needs("n2", "dev", "s3:ListBucket", "other")
                                    .only("n1", Listing.class)
                                    .isMissing())
                    .isTrue();
            assertThat(
                            sketch.needs("n3", "dev", "s3", AccessLevel.LIST, "maps")
                                    .only("n1", Listing.class)
                                    .suppliedBy())
                    .containsExactly(new RowId("n3"));
        }

        @Test
        void whoServesABucketToOthersIsNotAdvisedToListIt() {
            assertThat(
                            new Sketch()
                                    .source(
                                            "web",
                                            SourceKind.AWS_SERVICE,
                                            "cloudfront.amazonaws.com")
                                    .needs("n1", "web", "s3:GetObject", "maps")
                                    .of("n1", Listing.class))
                    .isEmpty();
        }
    }

    @Nested
    class OfAssumedRoles {
        private static final String ARN = role("deploy");

        private static Sketch assumes(String arn) {
            return new Sketch()
                    .target("role", "iam", "", arn)
                    .needs("n1", "dev", "sts:AssumeRole", "role");
        }

        @Test
        void aRoleThatIsNoAccessSourceHasNoTrustPolicyAndIsProposedAsOne() {
            NewSource missing =
                    (NewSource) assumes(ARN).only("n1", AssumedRole.class).missing().orElseThrow();

            assertThat(missing.source().arn()).isEqualTo(ARN);
            assertThat(missing.source().kind()).isEqualTo(SourceKind.PERSON);
            assertThat(assumes(ARN).only("n1", AssumedRole.class).necessity())
                    .isEqualTo(Necessity.REQUIRED);
        }

        @Test
        void aRoleThatIsAnAccessSourceTrustsTheRow() {
            Companion companion =
                    assumes(ARN)
                            .source("deploy", SourceKind.WORKLOAD, ARN)
                            .only("n1", AssumedRole.class);

            assertThat(companion.isMissing()).isFalse();
            assertThat(companion.suppliedBy()).containsExactly(new RowId("deploy"));
        }

        @Test
        void aRoleOfSomebodyElsesAccountIsPerhapsTheirs() {
            assertThat(
                            assumes("arn:aws:iam::999988887777:role/theirs")
                                    .only("n1", AssumedRole.class)
                                    .necessity())
                    .isEqualTo(Necessity.PERHAPS);
        }

        @Test
        void whichRoleAPatternMeansOnlyTheUserCanTell() {
            assertThat(assumes(role("x-*")).of("n1", AssumedRole.class)).isEmpty();
        }
    }

    @Nested
    class OfFunctions {
        private static final Condition FROM_VPC = equal("aws:SourceVpc", "vpc-1");

        private static Sketch function() {
            return new Sketch().needs("n1", "fn", "sqs:SendMessage", "*");
        }

        @Test
        void aFunctionWritesALogOfItsOwn() {
            Proposal.NewRow row = function().missing("n1", FunctionLog.class);
            Spot.Added spot = (Spot.Added) row.spot();

            assertThat(row.actions()).containsExactly("logs:CreateLogStream", "logs:PutLogEvents");
            assertThat(spot.target().arns())
                    .containsExactly(
                            "arn:aws:logs:ap-northeast-1:" + ACCOUNT + ":log-group:/aws/lambda/*",
                            "arn:aws:logs:ap-northeast-1:"
                                    + ACCOUNT
                                    + ":log-group:/aws/lambda/*:log-stream:*");
        }

        @Test
        void theLogIsThatOfTheFunctionThatIsCalledLikeTheRole() {
            Spot.Added spot =
                    (Spot.Added)
                            function()
                                    .target(
                                            "function",
                                            "lambda",
                                            "",
                                            "arn:aws:lambda:ap-northeast-1:"
                                                    + ACCOUNT
                                                    + ":function:fn")
                                    .missing("n1", FunctionLog.class)
                                    .spot();

            assertThat(spot.target().arns().getFirst()).endsWith(":log-group:/aws/lambda/fn");
        }

        @Test
        void aLogAnywhereIsALog() {
            Sketch sketch =
                    function()
                            .target(
                                    "logs",
                                    "logs",
                                    "",
                                    "arn:aws:logs:ap-northeast-1:"
                                            + ACCOUNT
                                            + ":log-group:/maps/*:log-stream:*")
                            .needs("n2", "fn", "logs:CreateLogStream logs:PutLogEvents", "logs");

            assertThat(sketch.only("n1", FunctionLog.class).isMissing()).isFalse();
        }

        @Test
        void everyRowOfTheSourceTellsItAndAllOfThemOnce() {
            Sketch sketch = function().needs("n2", "fn", "s3:ListBucket", "maps");

            assertThat(sketch.of("n2", FunctionLog.class)).hasSize(1);
            assertThat(sketch.companions().all())
                    .filteredOn(companion -> companion.cause() instanceof FunctionLog)
                    .extracting(Companion::row)
                    .containsExactly(new RowId("n1"));
        }

        @Test
        void whereNothingSaysVpcTheNetworkIsNeededPerhaps() {
            assertThat(function().only("n1", FunctionNetwork.class).necessity())
                    .isEqualTo(Necessity.PERHAPS);
        }

        @Test
        void aRowOrAControlThatAsksForTheVpcSaysThatTheFunctionIsInIt() {
            assertThat(
                            new Sketch()
                                    .needs("n1", "fn", "s3:ListBucket", "maps", FROM_VPC)
                                    .only("n1", FunctionNetwork.class)
                                    .necessity())
                    .isEqualTo(Necessity.REQUIRED);
            assertThat(
                            function()
                                    .control("n1", Method.CONDITION, "", FROM_VPC)
                                    .only("n1", FunctionNetwork.class)
                                    .necessity())
                    .isEqualTo(Necessity.REQUIRED);
            assertThat(
                            function()
                                    .control(
                                            "n1",
                                            Method.CONDITION,
                                            "",
                                            new Condition(
                                                    "StringNotEquals",
                                                    "aws:SourceVpc",
                                                    List.of("vpc-1")))
                                    .only("n1", FunctionNetwork.class)
                                    .necessity())
                    .isEqualTo(Necessity.PERHAPS);
        }

        @Test
        void wherePeopleCanMakeFunctionsInsideTheVpcOnlyAllOfThemAreInIt() {
            Condition inVpc = equal("lambda:VpcIds", "vpc-1");
            Sketch sketch = function().needs("n2", "dev", "lambda:CreateFunction", "*", inVpc);

            assertThat(sketch.only("n1", FunctionNetwork.class).necessity())
                    .isEqualTo(Necessity.REQUIRED);
            assertThat(
                            sketch.needs("n3", "dev", "lambda:CreateFunction", "*")
                                    .only("n1", FunctionNetwork.class)
                                    .necessity())
                    .isEqualTo(Necessity.PERHAPS);
        }

        @Test
        void theNetworkInterfacesAreOnTheServiceAsAWhole() {
            Proposal.NewRow row =
                    new Sketch()
                            .needs("n1", "fn", "s3:ListBucket", "maps", FROM_VPC)
                            .missing("n1", FunctionNetwork.class);

            assertThat(row.spot()).isEqualTo(new Spot.Existing(AccessTarget.WHOLE_SERVICE));
            assertThat(row.actions())
                    .contains(
                            "ec2:CreateNetworkInterface",
                            "ec2:DeleteNetworkInterface",
                            "ec2:DescribeNetworkInterfaces");
            assertThat(row.conditions()).isEmpty();
        }

        @Test
        void aRoleThatNoFunctionHasNeedsNeither() {
            assertThat(new Sketch().needs("n1", "dev", "s3:ListBucket", "maps").companions().all())
                    .isEmpty();
        }
    }
}
