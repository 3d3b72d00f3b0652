package dk.kursusret.it.template;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.util.Set;
import java.util.TreeSet;

/** The role that a function has in the template. */
final class Role {
    private Role() {}

    /** The allowed actions, with the table or folder if it is one of ours. */
    static Set<String> allows(String function) throws IOException {
        TemplateFile template = TemplateFile.read();
        String role = template.properties(function).at("/Role/Fn::GetAtt").asText().replace(".Arn", "");
        Set<String> allowed = new TreeSet<>();
        for (JsonNode statement : template.properties(role).path("Policies").findValues("Statement").stream()
                .flatMap(TemplateFile::each).toList()) {
            assertEquals("Allow", statement.path("Effect").asText());
            TemplateFile.each(statement.path("Action")).forEach(action -> TemplateFile.each(statement.path("Resource"))
                    .forEach(resource -> allowed.add(with(action.asText(), resource))));
        }
        return allowed;
    }

    private static String with(String action, JsonNode resource) {
        String place = TemplateFile.texts(resource).findFirst().orElseThrow();
        return action.startsWith("dynamodb:") ? action + " " + place.replace(".Arn", "")
                : action.startsWith("s3:") ? action + " " + place.replace("${ImportBucket.Arn}/", "") : action;
    }
}
