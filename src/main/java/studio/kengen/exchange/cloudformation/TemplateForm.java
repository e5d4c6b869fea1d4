package studio.kengen.exchange.cloudformation;

import java.util.Map;

/// The languages of templates.
public enum TemplateForm {
    YAML(".yaml"),
    JSON(".json");

    private final String extension;

    TemplateForm(String extension) {
        this.extension = extension;
    }

    String extension() {
        return extension;
    }

    String write(Map<String, Object> template) {
        return switch (this) {
            case YAML -> TemplateYaml.write(template);
            case JSON -> TemplateJson.write(template);
        };
    }
}
