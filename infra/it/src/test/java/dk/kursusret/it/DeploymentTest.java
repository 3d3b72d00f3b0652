package dk.kursusret.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.jar.JarFile;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** What template.yaml deploys is what was built. */
class DeploymentTest {
    private static final Path ROOT = Path.of("..", "..");
    private static final Pattern CODE_AND_HANDLER = Pattern.compile("CodeUri: (\\S+)\\s+Handler: (\\S+)");
    private static final Pattern CLIENT = Pattern
            .compile("software/amazon/awssdk/http/(\\w+)/(?!Sdk)\\w+HttpClient\\.class");

    /** The SDK's HTTP clients, by package. */
    private static Set<String> clients(JarFile jar) {
        return jar.stream().map(each -> CLIENT.matcher(each.getName())).filter(Matcher::matches)
                .map(found -> found.group(1)).collect(Collectors.toSet());
    }

    @Test
    void everyFunctionFindsItsHandlerInItsJarAndNoEmulatorNextToIt() throws IOException {
        List<MatchResult> functions = CODE_AND_HANDLER.matcher(Files.readString(ROOT.resolve("template.yaml")))
                .results()
                .toList();

        assertEquals(8, functions.size());
        for (MatchResult function : functions) {
            try (JarFile jar = new JarFile(ROOT.resolve(function.group(1)).toFile())) {
                assertNotNull(jar.getEntry(function.group(2).replace('.', '/') + ".class"), function.group());
                assertEquals(Set.of(function.group(1).startsWith("functions/") ? "urlconnection" : "apache5"),
                        clients(jar), function.group());
                assertEquals(0, jar.stream().filter(e -> e.getName().startsWith("software/amazon/dynamodb/")).count());
            }
        }
    }
}
