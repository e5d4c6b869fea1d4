package studio.kengen.generate;

/// A file that deploys documents: a template of CloudFormation, a file of Terraform.
public record DeploymentFile(String path, String text) implements OutputFile {}
