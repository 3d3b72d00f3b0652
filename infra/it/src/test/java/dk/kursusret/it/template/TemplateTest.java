package dk.kursusret.it.template;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import dk.kursusret.functions.eligibility.LawStandsUntil;
import dk.kursusret.functions.pages.api.PartnerContact;
import dk.kursusret.functions.pages.site.Operator;
import dk.kursusret.rules.Decider;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What linters do not check in template.yaml. */
class TemplateTest {
    private static final String FUNCTION = "AWS::Serverless::Function";
    private static final Pattern SECRET_NAME = Pattern
            .compile("(?i)(secret|password|passwd|token|api_?key|credential)");
    private static final Pattern SECRET_VALUE = Pattern
            .compile("AKIA[0-9A-Z]{16}|-----BEGIN|(?i)(password|secret)\\s*[=:]\\s*\\S");
    private static TemplateFile template;

    @BeforeAll
    static void read() throws IOException {
        template = TemplateFile.read();
    }

    private static Set<String> alarmedQueues() {
        return template.ofType("AWS::CloudWatch::Alarm").values().stream().map(alarm -> alarm.path("Properties"))
                .filter(alarm -> alarm.path("MetricName").asText().equals("ApproximateNumberOfMessagesVisible"))
                .filter(alarm -> alarm.path("ComparisonOperator").asText().equals("GreaterThanThreshold")
                        && alarm.path("Threshold").asInt(-1) == 0)
                .map(alarm -> alarm.path("Dimensions").path(0).path("Value").path("Fn::GetAtt").asText()
                        .replace(".QueueName", ""))
                .collect(Collectors.toSet());
    }

    private static boolean endsInAnAlarm(JsonNode arn) {
        return alarmedQueues().contains(arn.path("Fn::GetAtt").asText().replace(".Arn", ""));
    }

    @Test
    void whatIsLostOnAnyAsynchronousWayIsAmongDeadLettersThatRaiseAnAlarm() {
        Map<String, JsonNode> queues = template.ofType("AWS::SQS::Queue");
        queues.forEach((id, queue) -> assertTrue(alarmedQueues().contains(id)
                || endsInAnAlarm(queue.at("/Properties/RedrivePolicy/deadLetterTargetArn")), id));
        template.ofType("AWS::Events::Rule").forEach((id, rule) -> rule.at("/Properties/Targets")
                .forEach(target -> assertTrue(endsInAnAlarm(target.at("/DeadLetterConfig/Arn")), id)));
        template.ofType("AWS::Scheduler::Schedule").forEach((id, schedule) -> assertTrue(
                endsInAnAlarm(schedule.at("/Properties/Target/DeadLetterConfig/Arn")), id));
        template.ofType(FUNCTION)
                .forEach((id, function) -> function.at("/Properties/Events").forEach(event -> assertTrue(
                        Set.of("Api", "SQS").contains(event.path("Type").asText())
                                || endsInAnAlarm(event.at("/Properties/DeadLetterConfig/QueueArn"))
                                || event.at("/Properties/DeadLetterConfig/Arn").isObject(),
                        () -> id + ": " + event)));
        assertFalse(queues.isEmpty());
    }

    @Test
    void theLastDayOfTheLawIsTheProductsOwnAndEveryFunctionThatAnswersFromRulesGetsIt() {
        assertEquals(Decider.LAW_STANDS_UNTIL.toString(), template.at("/Parameters/LawStandsUntil/Default").asText());
        Set<String> told = template.ofType(FUNCTION).entrySet().stream()
                .filter(function -> function.getValue()
                        .at("/Properties/Environment/Variables/" + LawStandsUntil.NAME + "/Ref")
                        .asText().equals("LawStandsUntil"))
                .map(Map.Entry::getKey).collect(Collectors.toSet());

        assertEquals(Set.of("EligibilityFunction", "CatalogFunction", "PartnerCatalogFunction", "PagesFunction"), told);
    }

    /** An e-mail address or the address of a page, so that the page can link to it; empty if nobody is named. */
    @Test
    void thePartnersContactIsPassedToThePagesAndCanBeLinkedTo() {
        assertEquals("PartnerContact", template.at("/Resources/PagesFunction/Properties/Environment/Variables/"
                + PartnerContact.NAME + "/Ref").asText());
        String pattern = template.at("/Parameters/PartnerContact/AllowedPattern").asText();
        assertTrue(Stream.of("", "api@example.org", "https://example.org/api").allMatch(said -> said.matches(pattern)));
        assertTrue(Stream.of("example.org", "http://example.org", "javascript:a@b", "a b@example.org")
                .noneMatch(said -> said.matches(pattern)));
    }

    @Test
    void thePagesAreToldWhoRunsThem() {
        Map.of(Operator.NAME, "OperatorName", Operator.CONTACT, "OperatorContact", Operator.STATEMENT,
                "AccessibilityStatement").forEach((variable, parameter) -> {
                    assertEquals(parameter, template.properties("PagesFunction")
                            .at("/Environment/Variables/" + variable + "/Ref").asText());
                    assertEquals("", template.at("/Parameters/" + parameter + "/Default").asText("none"));
                });
    }

    @Test
    void everyLogIsKeptForAsLongAsTheParameterSaysAndEveryFunctionWritesToItsOwn() {
        template.ofType("AWS::Logs::LogGroup").forEach((id, group) -> assertEquals("LogRetentionDays",
                group.at("/Properties/RetentionInDays/Ref").asText(), id));
        List<String> groups = template.ofType(FUNCTION).values().stream()
                .map(function -> function.at("/Properties/LoggingConfig/LogGroup/Ref").asText()).toList();
        assertEquals(groups.size(), Set.copyOf(groups).size());
        assertTrue(template.ofType("AWS::Logs::LogGroup").keySet().containsAll(groups), groups::toString);
        Stream.of("AWS::DynamoDB::Table", "AWS::S3::Bucket").flatMap(type -> template.ofType(type).values().stream())
                .forEach(kept -> {
                    assertEquals("Retain", kept.path("DeletionPolicy").asText());
                    assertEquals("Retain", kept.path("UpdateReplacePolicy").asText());
                });
    }

    @Test
    void accessLogsHoldNoQueryStringAndNoValueOfAPath() {
        String format = template.properties("Api").at("/AccessLogSetting/Format").asText();

        assertTrue(format.contains("$context.resourcePath"));
        assertFalse(Pattern.compile("\\$context\\.(path|protocol|requestOverride|authorizer)\\b|querystring")
                .matcher(format).find(), format);
        assertEquals(List.of("apiKeyId", "accountId"), Pattern.compile("\\$context\\.identity\\.(\\w+)").matcher(format)
                .results().map(found -> found.group(1)).toList(), "a kind of caller, no person");
        assertFalse(template.properties("Api").at("/MethodSettings/0/DataTraceEnabled").asBoolean(true));
        assertEquals("OFF", template.properties("Api").at("/MethodSettings/0/LoggingLevel").asText());
    }

    @Test
    void thereIsNoSecretInTheTemplate() {
        template.at("/Parameters").properties().forEach(parameter -> assertFalse(
                SECRET_NAME.matcher(parameter.getKey()).find() && !parameter.getValue().path("NoEcho").asBoolean(),
                parameter::getKey));
        template.ofType(FUNCTION).values().stream()
                .flatMap(function -> function.at("/Properties/Environment/Variables").propertyStream())
                .forEach(variable -> assertFalse(SECRET_NAME.matcher(variable.getKey()).find(), variable::getKey));
        TemplateFile.texts(template.at("")).forEach(text -> assertFalse(SECRET_VALUE.matcher(text).find(), text));
        assertEquals(Set.of(), template.ofType("AWS::ApiGateway::ApiKey").keySet(), "keys are created by a script");
    }

    /** A wildcard is allowed where it narrows, in a denial, and not where it widens. */
    @Test
    void nobodyMayDoEverythingOrDoItToEverything() {
        statements().filter(statement -> statement.path("Effect").asText().equals("Allow")).forEach(statement -> {
            TemplateFile.each(statement.path("Action"))
                    .forEach(action -> assertFalse(action.asText().contains("*"), statement::toString));
            TemplateFile.each(statement.path("Resource"))
                    .forEach(resource -> assertFalse(resource.asText().equals("*"), statement::toString));
        });
    }

    private static Stream<JsonNode> statements() {
        return template.at("").findValues("Statement").stream().flatMap(TemplateFile::each);
    }

    /** LocalStack lets anyone in; this test shows that AWS will not. */
    @Test
    void adminRoutesAndOnlyTheyAskForASignatureAndPartnerRoutesForAKey() {
        template.ofType(FUNCTION).values().stream().flatMap(function -> function.at("/Properties/Events").valueStream())
                .filter(event -> event.path("Type").asText().equals("Api")).map(event -> event.path("Properties"))
                .forEach(route -> {
                    String path = route.path("Path").asText();
                    assertEquals(path.matches("(/v1)?/admin(/.*)?") ? "AWS_IAM" : "",
                            route.at("/Auth/Authorizer").asText(""), path);
                    assertEquals(path.startsWith("/partner/"), route.at("/Auth/ApiKeyRequired").asBoolean(), path);
                });
    }

    private static Set<String> allowed(String role) {
        return template.properties(role).path("Policies").findValues("Statement").stream().flatMap(TemplateFile::each)
                .flatMap(statement -> TemplateFile.each(statement.path("Action"))
                        .flatMap(action -> TemplateFile.each(statement.path("Resource")).flatMap(TemplateFile::texts)
                                .map(resource -> action.asText() + " "
                                        + resource.replaceAll(".*\\$\\{(Stage|ImportBucket\\.Arn)}/", ""))))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** The two roles are separate in IAM: whoever brings lists may not approve them, and the other way round. */
    @Test
    void bringingAndApprovingAreTwoRolesThatShareNothingButReading() {
        assertEquals(Set.of("execute-api:Invoke POST/v1/admin/imports", "execute-api:Invoke POST/v1/admin/diff",
                "execute-api:Invoke POST/admin/imports", "execute-api:Invoke GET/v1/admin/*",
                "execute-api:Invoke GET/admin", "execute-api:Invoke GET/admin/*", "s3:PutObject incoming/*",
                "s3:GetObject reports/*"),
                allowed("BringerRole"));
        assertEquals(Set.of("execute-api:Invoke POST/v1/admin/imports/*/approve",
                "execute-api:Invoke POST/v1/admin/lists/*/rollback", "execute-api:Invoke POST/admin/imports/*/approve",
                "execute-api:Invoke POST/admin/lists/*/rollback", "execute-api:Invoke GET/v1/admin/*",
                "execute-api:Invoke GET/admin", "execute-api:Invoke GET/admin/*",
                "s3:GetObject reports/*", "s3:GetObject sources/*"), allowed("ApproverRole"));
        assertTrue(statements().anyMatch(statement -> statement.path("Effect").asText().equals("Deny")
                && statement.path("Action").asText().equals("s3:PutObject")
                && statement.at("/Condition/ArnEquals/aws:PrincipalArn/Fn::GetAtt").asText()
                        .equals("ApproverRole.Arn")));
        Map.of("BringerRole", "Bringers", "ApproverRole", "Approvers").forEach((role, who) -> {
            JsonNode trust = template.properties(role).at("/AssumeRolePolicyDocument/Statement");
            assertEquals(1, trust.size(), role);
            assertEquals("[\"Has" + who + "\",{\"Ref\":\"" + who
                    + "\"},{\"Fn::Sub\":\"arn:${AWS::Partition}:iam::${AWS::AccountId}:root\"}]",
                    trust.at("/0/Principal/AWS/Fn::If").toString());
        });
    }

    /** Every admin route belongs to one of the two roles, so that nobody needs further permissions. */
    @Test
    void everyAdminRouteIsOpenToOneOfTheTwoRoles() {
        Set<String> allowed = new TreeSet<>(allowed("BringerRole"));
        allowed.addAll(allowed("ApproverRole"));
        template.ofType(FUNCTION).values().stream().flatMap(function -> function.at("/Properties/Events").valueStream())
                .map(event -> event.path("Properties"))
                .filter(route -> route.path("Path").asText().matches("(/v1)?/admin(/.*)?")).forEach(route -> {
                    String path = route.path("Path").asText().replaceAll("\\{[^}]+}", "x");
                    assertTrue(Stream.of("GET", "POST").map(method -> "execute-api:Invoke " + method + path)
                            .anyMatch(asked -> allowed.stream()
                                    .anyMatch(right -> asked.matches(right.replace("*", ".*")))),
                            path);
                });
    }

    @Test
    void whatWasDeliveredGoesAndWhatEditionsWereMadeOfStays() {
        JsonNode rules = template.at("/Resources/ImportBucket/Properties/LifecycleConfiguration/Rules");
        Map<String, JsonNode> byPrefix = rules.valueStream()
                .collect(Collectors.toMap(rule -> rule.path("Prefix").asText("*"), rule -> rule));

        assertEquals(30, byPrefix.get("incoming/").path("ExpirationInDays").asInt());
        assertEquals(7, byPrefix.get("incoming/").at("/NoncurrentVersionExpiration/NoncurrentDays").asInt());
        assertEquals(Set.of("incoming/", "reports/", "fetched/", "*"), byPrefix.keySet());
        assertFalse(byPrefix.get("*").has("ExpirationInDays"));
        // A message among the dead letters still finds its file.
        template.ofType("AWS::SQS::Queue").values().forEach(queue -> assertTrue(
                queue.at("/Properties/MessageRetentionPeriod").asInt() < 30 * 24 * 60 * 60));
    }

    /** LocalStack does not limit request rates; this test shows that AWS will. */
    @Test
    void anonymousQuestionsAndPartnersAreThrottled() {
        JsonNode all = template.properties("Api").at("/MethodSettings/0");
        assertEquals("/* *", all.path("ResourcePath").asText() + " " + all.path("HttpMethod").asText());
        assertEquals("ThrottlingRate", all.at("/ThrottlingRateLimit/Ref").asText());
        JsonNode plan = template.properties("PartnerPlan");
        assertEquals("PartnerRate PartnerQuota DAY", plan.at("/Throttle/RateLimit/Ref").asText() + " "
                + plan.at("/Quota/Limit/Ref").asText() + " " + plan.at("/Quota/Period").asText());
    }

    @Test
    void listsCanBeRestoredAndAreEncryptedAndCannotBeDeletedInProdAndHaveACeiling() {
        template.ofType("AWS::DynamoDB::Table").forEach((id, table) -> {
            assertTrue(table.at("/Properties/PointInTimeRecoverySpecification/PointInTimeRecoveryEnabled").asBoolean());
            assertTrue(table.at("/Properties/SSESpecification/SSEEnabled").asBoolean(), id);
            assertEquals("[\"IsProd\",true,{\"Ref\":\"DeletionProtection\"}]",
                    table.at("/Properties/DeletionProtectionEnabled/Fn::If").toString(), id);
            assertEquals("TableReadUnits", table.at("/Properties/OnDemandThroughput/MaxReadRequestUnits/Ref").asText());
        });
    }

    @Test
    void theBucketKeepsVersionsAndLetsInNobodyFromOutsideAndNothingWithoutTls() {
        template.ofType("AWS::S3::Bucket").forEach((id, bucket) -> {
            assertEquals("Enabled", bucket.at("/Properties/VersioningConfiguration/Status").asText(), id);
            assertEquals(4, bucket.at("/Properties/PublicAccessBlockConfiguration").valueStream()
                    .filter(JsonNode::asBoolean).count(), id);
            assertEquals("[\"HasKey\",\"aws:kms\",\"AES256\"]", bucket.at("/Properties/BucketEncryption"
                    + "/ServerSideEncryptionConfiguration/0/ServerSideEncryptionByDefault/SSEAlgorithm/Fn::If")
                    .toString());
            assertTrue(statements().anyMatch(statement -> statement.path("Effect").asText().equals("Deny")
                    && statement.at("/Condition/Bool/aws:SecureTransport").asText().equals("false")
                    && TemplateFile.texts(statement.path("Resource")).anyMatch((id + ".Arn")::equals)), id);
        });
    }

    @Test
    void theQueryFunctionsAreRestoredFromASnapshotAndAllRunOnArm64() {
        assertEquals("java25 [\"arm64\"]", template.at("/Globals/Function/Runtime").asText() + " "
                + template.at("/Globals/Function/Architectures"));
        template.ofType(FUNCTION).forEach((id, function) -> assertEquals(
                function.at("/Properties/CodeUri").asText().startsWith("functions/") ? "PublishedVersions" : "",
                function.at("/Properties/SnapStart/ApplyOn").asText(), id));
    }

    @Test
    void everythingThatCanBeTaggedSaysWhatItBelongsTo() {
        Set<String> untagged = new TreeSet<>();
        for (String type : List.of("AWS::DynamoDB::Table", "AWS::S3::Bucket", "AWS::SQS::Queue", "AWS::IAM::Role",
                "AWS::Logs::LogGroup", "AWS::CloudWatch::Alarm", "AWS::ApiGateway::UsagePlan",
                "AWS::ApiGateway::DomainName", "AWS::WAFv2::WebACL")) {
            template.ofType(type).forEach((id, resource) -> {
                if (!resource.at("/Properties/Tags").toString().contains("\"stage\"")) {
                    untagged.add(id);
                }
            });
        }
        assertEquals(Set.of(), untagged);
    }
}
