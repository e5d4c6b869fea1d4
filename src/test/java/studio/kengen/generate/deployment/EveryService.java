package studio.kengen.generate.deployment;

import studio.kengen.generate.DocumentKind;

/// A design in which a resource of every service with resource policies has one, and a role is named by all of them.
final class EveryService {
    private static final String HERE = ":ap-northeast-1:" + PlannedDesign.ACCOUNT + ':';

    private EveryService() {}

    static PlannedDesign design() {
        PlannedDesign design =
                new PlannedDesign("Every service")
                        .workload("app", "App")
                        .policy(
                                DocumentKind.TRUST,
                                "app",
                                PlannedDesign.policy(
                                        """
                                        "Sid": "Lambda", "Effect": "Allow", "Action": "sts:AssumeRole",
                                        "Principal": {"Service": "lambda.amazonaws.com"}
                                        """));
        add(design, "s3", "GetObject", "arn:aws:s3:::maps/${aws:PrincipalTag/team}/*");
        add(
                design,
                "s3-object-lambda",
                "GetObject",
                "arn:aws:s3-object-lambda" + HERE + "accesspoint/view");
        add(design, "kms", "Decrypt", "arn:aws:kms" + HERE + "key/0f4e2c7a");
        add(design, "sqs", "SendMessage", "arn:aws:sqs" + HERE + "jobs");
        add(design, "sns", "Publish", "arn:aws:sns" + HERE + "news");
        add(
                design,
                "secretsmanager",
                "GetSecretValue",
                "arn:aws:secretsmanager" + HERE + "secret:login-AbCdEf");
        add(design, "ecr", "BatchGetImage", "arn:aws:ecr" + HERE + "repository/team/image");
        add(design, "execute-api", "Invoke", "arn:aws:execute-api" + HERE + "a1b2c3d4e5/prod/*");
        add(design, "dynamodb", "Query", "arn:aws:dynamodb" + HERE + "table/orders/index/*");
        add(design, "events", "PutEvents", "arn:aws:events" + HERE + "event-bus/orders");
        return design.target("lambda", "lambda", "arn:aws:lambda" + HERE + "function:api")
                .policy(
                        DocumentKind.RESOURCE,
                        "lambda",
                        PlannedDesign.policy(
                                """
                                "Sid": "Invoke", "Effect": "Allow", "Principal": {"AWS": "%s"},
                                "Action": "lambda:InvokeFunction", "Resource": "arn:aws:lambda%sfunction:api",
                                "Condition": {"StringEquals": {"aws:PrincipalOrgID": "o-a1b2c3d4e5"}}
                                """
                                        .formatted(PlannedDesign.role("app"), HERE)));
    }

    private static void add(PlannedDesign design, String service, String action, String arn) {
        design.target(service, service, arn)
                .policy(
                        DocumentKind.RESOURCE,
                        service,
                        """
                        {"Version": "2012-10-17", "Statement": [
                            {"Sid": "App", "Effect": "Allow", "Principal": {"AWS": "%1$s"},
                             "Action": "%2$s:%3$s", "Resource": "%4$s"},
                            {"Sid": "NotOutside", "Effect": "Deny", "Principal": "*",
                             "Action": "%2$s:%3$s", "Resource": "%4$s",
                             "Condition": {"ArnNotLike": {"aws:PrincipalArn": ["%1$s", "%1$s-2"]}}}]}
                        """
                                .formatted(PlannedDesign.role("app"), service, action, arn));
    }
}
