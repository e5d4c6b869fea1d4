package studio.kengen.cli;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.SequencedSet;
import java.util.Set;
import studio.kengen.design.Project;
import studio.kengen.exchange.cloudformation.CloudFormationWriter;
import studio.kengen.exchange.terraform.TerraformWriter;
import studio.kengen.generate.DocumentFormat;
import studio.kengen.generate.DocumentSet;
import studio.kengen.generate.OutputFile;
import studio.kengen.generate.deployment.DeploymentFiles;
import studio.kengen.generate.deployment.DeploymentPlan;
import studio.kengen.i18n.Message;

/// Documents in the formats that were asked for.
///
/// @param files what to write
/// @param notes what to know when they are put to use
record WrittenForms(List<OutputFile> files, List<Message> notes) {
    static WrittenForms of(DocumentSet documents, Project project, Set<DocumentFormat> formats) {
        List<OutputFile> files = new ArrayList<>();
        SequencedSet<Message> notes = new LinkedHashSet<>();
        DeploymentPlan plan = DeploymentPlan.of(documents, project);
        for (DocumentFormat format : formats) {
            switch (format) {
                case JSON -> files.addAll(documents.documents());
                case CLOUDFORMATION -> add(CloudFormationWriter.write(plan), files, notes);
                case TERRAFORM -> add(TerraformWriter.write(plan), files, notes);
            }
        }
        return new WrittenForms(files, List.copyOf(notes));
    }

    private static void add(
            DeploymentFiles written, List<OutputFile> files, SequencedSet<Message> notes) {
        files.addAll(written.files());
        notes.addAll(written.notes());
    }
}
