package dk.kursusret.it.template;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dk.kursusret.gateway.json.Json;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** AWS's limits, what it deletes when idle, and ways around protections. LocalStack implements none of this. */
class LimitsTest {
    private static final String FUNCTION = "AWS::Serverless::Function";
    /** https://docs.aws.amazon.com/lambda/latest/dg/gettingstarted-limits.html, "Function resource-based policy". */
    private static final int POLICY_BYTES = 20_480;
    private static final int LONGEST_STATEMENT_ID = 100;
    private static TemplateFile template;

    @BeforeAll
    static void read() throws IOException {
        template = TemplateFile.read();
    }

    /** What SAM generates for the routes of a function: one statement each, on the alias, as Lambda writes it. */
    private static String policy(String id, JsonNode function) {
        String name = function.at("/Properties/FunctionName/Fn::Sub").asText().replace("${AWS::StackName}",
                "kursusret-prod");
        ObjectNode policy = Json.object().put("Version", "2012-10-17").put("Id", "default");
        ArrayNode statements = policy.putArray("Statement");
        function.at("/Properties/Events").properties().forEach(event -> {
            JsonNode route = event.getValue().path("Properties");
            String sid = "kursusret-prod-" + id + event.getKey() + "PermissionStage-" + "X".repeat(12);
            ObjectNode statement = statements.addObject()
                    .put("Sid", sid.substring(0, Math.min(sid.length(), LONGEST_STATEMENT_ID)))
                    .put("Effect", "Allow");
            statement.putObject("Principal").put("Service", "apigateway.amazonaws.com");
            statement.put("Action", "lambda:InvokeFunction").put("Resource",
                    "arn:aws:lambda:eu-central-1:123456789012:function:" + name + ":live");
            statement.putObject("Condition").putObject("ArnLike").put("AWS:SourceArn",
                    "arn:aws:execute-api:eu-central-1:123456789012:abcdefghij/*/" + route.path("Method").asText()
                            + route.path("Path").asText().replaceAll("\\{\\w+}", "*"));
        });
        return Json.text(policy);
    }

    @Test
    void noAliasHasMorePermissionsThanNineTenthsOfLambdasLimit() {
        template.ofType(FUNCTION).forEach((id, function) -> {
            int bytes = policy(id, function).getBytes(StandardCharsets.UTF_8).length;
            assertTrue(bytes <= POLICY_BYTES * 9 / 10,
                    () -> id + ": the permissions of its routes take " + bytes + " of " + POLICY_BYTES
                            + " bytes; let another function answer some of them");
        });
    }

    /**
     * SnapStart makes a version inactive that was not invoked for 14 days:
     * https://docs.aws.amazon.com/lambda/latest/dg/snapstart-troubleshooting.html.
     */
    @Test
    void everyVersionWithASnapshotIsAskedOnceADayAtLeastAndTheScheduleMayAskIt() {
        Set<String> pinged = template.ofType("AWS::Scheduler::Schedule").values().stream()
                .map(schedule -> schedule.path("Properties"))
                .filter(schedule -> Set.of("rate(1 day)", "rate(1 hour)")
                        .contains(schedule.path("ScheduleExpression").asText()))
                .map(schedule -> schedule.at("/Target/Arn/Fn::Sub").asText()).collect(Collectors.toSet());
        Set<String> allowed = TemplateFile.texts(template.properties("WatchRole").path("Policies"))
                .collect(Collectors.toSet());

        template.ofType(FUNCTION).forEach((id, function) -> {
            if (function.at("/Properties/SnapStart").isObject()) {
                String live = "arn:${AWS::Partition}:lambda:${AWS::Region}:${AWS::AccountId}:function:"
                        + function.at("/Properties/FunctionName/Fn::Sub").asText() + ":live";
                assertTrue(pinged.contains(live), id);
                assertTrue(allowed.contains(live), id);
            }
        });
    }

    /**
     * A rate limit per address, in front of throttles that all callers share:
     * https://docs.aws.amazon.com/waf/latest/developerguide/waf-rule-statement-type-rate-based.html.
     */
    @Test
    void anAddressThatAsksTooMuchIsBlockedAloneAndPartnersAreCountedByTheirKeys() {
        JsonNode rule = template.properties("AddressRateAcl").at("/Rules/0");
        JsonNode rate = rule.at("/Statement/RateBasedStatement");
        String partners = rate.at("/ScopeDownStatement/NotStatement/Statement/RegexMatchStatement/RegexString/Fn::Sub")
                .asText();

        assertEquals("IP AddressRate 300", rate.path("AggregateKeyType").asText() + " " + rate.at("/Limit/Ref").asText()
                + " " + rate.path("EvaluationWindowSec").asInt());
        assertEquals(429, rule.at("/Action/Block/CustomResponse/ResponseCode").asInt());
        Pattern pattern = Pattern.compile(partners.replace("${Stage}", "prod"));
        assertTrue(pattern.matcher("/prod/partner/v1/courses").find() && pattern.matcher("/partner/v1/courses").find());
        assertTrue(!pattern.matcher("/v1/courses/partner/v1/").find() && !pattern.matcher("/prod/v1/courses").find());
        assertEquals("HasAddressRate AddressRateAcl.Arn",
                template.at("/Resources/AddressRateFirewall/Condition").asText() + " "
                        + template.properties("AddressRateFirewall").at("/WebACLArn/Fn::GetAtt").asText());
        assertEquals(template.properties("Firewall").path("ResourceArn"),
                template.properties("AddressRateFirewall").path("ResourceArn"));
    }

    @Test
    void theFirewallSaysWhatTheGatewaySays() throws IOException {
        JsonNode body = Json.MAPPER.readTree(template.properties("AddressRateAcl")
                .at("/CustomResponseBodies/too-many-requests/Content").asText());
        ObjectNode gateway = (ObjectNode) Json.MAPPER.readTree(template.properties("Api")
                .at("/GatewayResponses/THROTTLED/ResponseTemplates/application~1json").asText());
        gateway.remove("instance");

        assertEquals(gateway, body);
    }

    /** https://docs.aws.amazon.com/apigateway/latest/developerguide/rest-api-disable-default-endpoint.html. */
    @Test
    void withACustomDomainTheDefaultEndpointIsOff() {
        assertEquals("[\"HasDomain\",true,false]",
                template.properties("Api").at("/DisableExecuteApiEndpoint/Fn::If").toString());
        assertEquals("HasDomain", template.at("/Outputs/ApiUrl/Value/Fn::If/0").asText());
    }

    /**
     * If the operator uses a KMS key of their own, every role that reads or sends what it encrypts gets permission for
     * it first.
     */
    @Test
    void whoeverNeedsTheKeyHasARoleThatMayUseItAndWaitsForThat() {
        Set<String> roles = template.properties("KeyPolicy").path("Roles").valueStream()
                .map(role -> role.path("Ref").asText()).collect(Collectors.toCollection(TreeSet::new));
        Set<String> needed = new TreeSet<>();
        template.ofType(FUNCTION).forEach((id, function) -> {
            needed.add(function.at("/Properties/Role/Fn::GetAtt").asText().replace(".Arn", ""));
            assertEquals("KeyPolicy", function.path("DependsOn").asText(), id);
        });
        template.ofType("AWS::Scheduler::Schedule").forEach((id, schedule) -> {
            needed.add(schedule.at("/Properties/Target/RoleArn/Fn::GetAtt").asText().replace(".Arn", ""));
            assertEquals("KeyPolicy", schedule.path("DependsOn").asText(), id);
        });

        assertEquals(needed, roles);
    }
}
