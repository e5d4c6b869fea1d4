package studio.kengen.catalog;

import java.util.ArrayList;
import java.util.List;

/// ARN forms that AWS documents elsewhere than in the data a catalogue is made from.
final class ArnAmendments {
    private ArnAmendments() {}

    /// `type` with the forms that the service's data leaves out.
    ///
    /// The ARN of a log group ends in `:*` in most of its uses, with the star itself and not as a wildcard. Source:
    /// Amazon CloudWatch Logs user guide, "Overview of managing access permissions to your CloudWatch Logs resources".
    static ResourceType amend(String service, ResourceType type) {
        if (service.equals("logs") && type.name().equals("log-group")) {
            List<String> forms = new ArrayList<>(type.arnForms());
            type.arnForms().forEach(form -> forms.add(form + ":${*}"));
            return new ResourceType(type.name(), forms, type.conditionKeys());
        }
        return type;
    }
}
