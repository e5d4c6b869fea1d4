package studio.kengen.workspace;

import java.util.Collection;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.SequencedMap;
import java.util.SequencedSet;
import java.util.Set;
import studio.kengen.design.Project;
import studio.kengen.exchange.cloudformation.CloudFormationWriter;
import studio.kengen.exchange.cloudformation.TemplateForm;
import studio.kengen.exchange.terraform.TerraformWriter;
import studio.kengen.generate.DocumentFormat;
import studio.kengen.generate.DocumentSet;
import studio.kengen.generate.OutputFile;
import studio.kengen.generate.deployment.DeploymentFiles;
import studio.kengen.generate.deployment.DeploymentPlan;
import studio.kengen.i18n.Message;
import studio.kengen.identitycenter.AssignedDeployments;

/// Documents in the formats that were asked for, ready to be written by [studio.kengen.generate.directory.DocumentDirectory].
///
/// @param files in a fixed order, each path once
/// @param notes what to know when they are put to use
public record DocumentExport(List<OutputFile> files, List<Message> notes) {
    public DocumentExport {
        files = List.copyOf(files);
        notes = List.copyOf(notes);
    }

    /// The documents that were generated for `project`, in these formats. Pure.
    public static DocumentExport of(
            DocumentSet documents, Project project, Set<DocumentFormat> formats) {
        SequencedMap<String, OutputFile> files = new LinkedHashMap<>();
        SequencedSet<Message> notes = new LinkedHashSet<>();
        DeploymentPlan plan =
                AssignedDeployments.of(DeploymentPlan.of(documents, project), project);
        for (DocumentFormat format : formats) {
            switch (format) {
                case JSON -> add(documents.documents(), files);
                case CLOUDFORMATION, CLOUDFORMATION_YAML, CLOUDFORMATION_JSON ->
                        add(CloudFormationWriter.write(plan, forms(format)), files, notes);
                case TERRAFORM -> add(TerraformWriter.write(plan), files, notes);
            }
        }
        return new DocumentExport(List.copyOf(files.values()), List.copyOf(notes));
    }

    private static Set<TemplateForm> forms(DocumentFormat format) {
        return switch (format) {
            case CLOUDFORMATION_YAML -> EnumSet.of(TemplateForm.YAML);
            case CLOUDFORMATION_JSON -> EnumSet.of(TemplateForm.JSON);
            case JSON, CLOUDFORMATION, TERRAFORM -> EnumSet.allOf(TemplateForm.class);
        };
    }

    private static void add(
            DeploymentFiles written,
            SequencedMap<String, OutputFile> files,
            SequencedSet<Message> notes) {
        add(written.files(), files);
        notes.addAll(written.notes());
    }

    private static void add(
            Collection<? extends OutputFile> written, SequencedMap<String, OutputFile> files) {
        written.forEach(file -> files.put(file.path(), file));
    }
}
