package dk.kursusret.functions.registration;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dk.kursusret.functions.answers.AnswerWriter;
import dk.kursusret.functions.answers.Language;
import dk.kursusret.gateway.json.Json;
import dk.kursusret.rules.registration.ActivityField;
import dk.kursusret.rules.registration.Closure;
import dk.kursusret.rules.registration.Code;
import dk.kursusret.rules.registration.Codelist;
import dk.kursusret.rules.registration.Codelists;
import dk.kursusret.rules.registration.HourlySubsidy;
import dk.kursusret.rules.registration.RegistrationGuide;
import java.time.LocalDate;
import java.util.List;

/** Code lists and codes. An id is a number where the guide numbers the whole list, else text. */
final class CodeJson {
    private final RegistrationGuide guide;

    CodeJson(RegistrationGuide guide) {
        this.guide = guide;
    }

    ObjectNode list(Codelist list) {
        ObjectNode node = Json.object().put("codelist", list.id()).put("name", list.name());
        node.set("explanation", Language.BOTH.json(list.explanation()));
        node.set("citation", AnswerWriter.tree(list.citation()));
        ArrayNode codes = node.putArray("codes");
        list.codes().forEach(code -> codes.add(full(list, code)));
        return node;
    }

    /** A code as an answer names it. */
    ObjectNode brief(Code code) {
        ObjectNode node = Json.object().put("codelist", code.codelist());
        id(node, guide.codelists().list(code.codelist()).orElseThrow(), code);
        return node.put("name", code.name());
    }

    static ObjectNode subsidy(HourlySubsidy subsidy) {
        ObjectNode node = Json.object().put("kronerPerHour", subsidy.kronerPerHour())
                .put("mostYears", subsidy.mostYears().orElse(null));
        node.putObject("citation").put("document", "registration").put("section", "9");
        return node;
    }

    static ArrayNode fields(List<ActivityField> fields) {
        ArrayNode array = Json.array();
        for (ActivityField field : fields) {
            ObjectNode node = array.addObject().put("id", field.id()).put("required", true);
            node.set("name", Language.BOTH.json(field.name()));
            node.put("codelist", field.codelist().orElse(null));
        }
        return array;
    }

    private ObjectNode full(Codelist list, Code code) {
        ObjectNode node = Json.object();
        id(node, list, code);
        node.put("name", code.name());
        node.set("explanation", Language.BOTH.json(code.explanation()));
        node.set("citation", AnswerWriter.tree(code.citation()));
        node.set("activityStart", days(code, Closure.Day.ACTIVITY_START));
        node.set("registeredOn", days(code, Closure.Day.REGISTERED_ON));
        combinations(node, code);
        guide.subsidy(code).ifPresent(subsidy -> node.set("hourlySubsidy", subsidy(subsidy)));
        List<ActivityField> fields = guide.fields(code);
        if (!fields.isEmpty()) {
            node.set("fields", fields(fields));
        }
        return node;
    }

    /** The days on which a code may be used; null at an end without a limit. */
    private static ObjectNode days(Code code, Closure.Day day) {
        return Json.object().put("firstDay", code.firstDay(day).map(LocalDate::toString).orElse(null))
                .put("lastDay", code.lastDay(day).map(LocalDate::toString).orElse(null));
    }

    private void combinations(ObjectNode node, Code code) {
        if (code.codelist().equals(Codelists.BEVILLINGSRAMME)) {
            ArrayNode categories = node.putArray("afholdelseskategorier");
            guide.frames().categoriesOf(code).forEach(category -> categories.add(Integer.parseInt(category.id())));
        }
        if (code.codelist().equals(Codelists.AKTIVERINGSPULJE)) {
            ArrayNode types = node.putArray("jobordretyper");
            guide.codelists().list(Codelists.JOBORDRETYPE).orElseThrow().codes().stream()
                    .filter(type -> guide.workplaces().marks(code, type)).forEach(type -> types.add(type.id()));
        }
    }

    private static void id(ObjectNode node, Codelist list, Code code) {
        if (list.isNumbered()) {
            node.put("id", Integer.parseInt(code.id()));
        } else {
            node.put("id", code.id());
        }
    }
}
