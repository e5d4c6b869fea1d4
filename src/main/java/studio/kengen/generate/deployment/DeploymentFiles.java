package studio.kengen.generate.deployment;

import java.util.List;
import studio.kengen.generate.OutputFile;
import studio.kengen.i18n.Message;

/// A plan in a format.
///
/// @param files in a fixed order
/// @param notes what the format has no form for, and what to know when the files are put to use
public record DeploymentFiles(List<OutputFile> files, List<Message> notes) {
    public DeploymentFiles {
        files = List.copyOf(files);
        notes = List.copyOf(notes);
    }
}
