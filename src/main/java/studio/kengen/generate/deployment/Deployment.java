package studio.kengen.generate.deployment;

import java.util.Collections;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.Set;
import java.util.stream.Stream;

/// What is deployed together, to one place: a stack of CloudFormation, a module of Terraform.
///
/// @param name what its files are called, `account-111122223333`
/// @param description what it is, in a sentence of ASCII characters
/// @param resources in an order in which none refers to a later one
/// @param tags what its resources are tagged with, sorted by key
/// @param accounts the names of the parameters for accounts of the design, by their numbers, as [AccountParameters] has them
public record Deployment(
        String name,
        String description,
        List<DeployedResource> resources,
        Map<String, String> tags,
        SequencedMap<String, String> accounts) {
    public Deployment {
        resources = List.copyOf(resources);
        tags = Map.copyOf(tags);
        accounts = Collections.unmodifiableSequencedMap(new LinkedHashMap<>(accounts));
    }

    /// A deployment with the parameters that its resources need.
    public Deployment(
            String name,
            String description,
            List<DeployedResource> resources,
            Map<String, String> tags) {
        this(name, description, resources, tags, AccountParameters.of(resources));
    }

    /// What whoever deploys has to say.
    public Set<Parameter> parameters() {
        Set<Parameter> parameters = EnumSet.noneOf(Parameter.class);
        resources.forEach(resource -> parameters.addAll(resource.parameters()));
        return parameters;
    }

    /// The resources of one type.
    public <R extends DeployedResource> Stream<R> of(Class<R> type) {
        return resources.stream().filter(type::isInstance).map(type::cast);
    }

    /// This deployment with some of its resources only.
    public Deployment part(String partName, List<DeployedResource> some) {
        return new Deployment(partName, description, some, tags, accounts);
    }
}
