"""Every open route, called by a client that was made of the description: calls.py ADDRESS."""
import datetime
import sys

import openapi_client as made

DAY = datetime.date(2021, 11, 15)
EDITION = datetime.date(2021, 10, 1)
client = made.ApiClient(made.Configuration(host=sys.argv[1]))
decisions, lists, reference, registration, service = (
    api(client) for api in (made.DecisionsApi, made.ListsApi, made.ReferenceApi, made.RegistrationApi, made.ServiceApi))


def outcome(question):
    return decisions.decide(question).results[0].outcome


# What nobody stated is unknown: not "none", and not "no".
bare = made.Question(as_of=DAY, schemes=["six-weeks"], person=made.QuestionPerson(group="DAGPENGE"))
assert outcome(bare) == "UNDETERMINED", outcome(bare)
asked = made.Question(as_of=DAY, schemes=["trial-first-day-course"], municipality="0370", person=made.QuestionPerson(group="DAGPENGE"),
                      course=made.QuestionCourse(code="42257", start=datetime.date(2021, 11, 22), end=datetime.date(2021, 11, 26)))
assert outcome(asked) == "UNDETERMINED", outcome(asked)
assert [fact.pointer for fact in decisions.decide(asked).results[0].missing_facts]
# An empty list states that there are none, and is told from one that nobody stated.
uneducated = made.Question(as_of=DAY, person=made.QuestionPerson(educations=[]))
assert uneducated.to_dict()["person"] == {"educations": []}, uneducated.to_dict()
assert "person" not in made.Question(as_of=DAY).to_dict()

assert len(decisions.decide_many(made.Batch(requests=[bare, asked])).results) == 2
fitting = decisions.fitting_courses(made.ComposeQuestion(as_of=DAY, start=datetime.date(2021, 11, 22), person=made.QuestionPerson(group="DAGPENGE")))
assert fitting.courses and fitting.courses[0].outcome == "UNDETERMINED", fitting
decisions.ceiling(as_of=datetime.date(2015, 9, 1), hours=20, price=2043)
decisions.ceiling_of_tariffs(made.CeilingQuestion(as_of=datetime.date(2015, 9, 1), hours=20))
assert lists.search_courses(q="42257", as_of=DAY).total > 0
lists.course("42257", as_of=DAY)
lists.positive_lists()
lists.compare_regions(["rar-fyn", "rar-sjaelland"], as_of=DAY)
lists.list_events(list="rar-fyn")
lists.editions("rar-fyn")
lists.edition("rar-fyn", EDITION, per_page=5)
lists.changes("rar-fyn", EDITION)
lists.list_schema()
lists.list_template()
lists.packages(as_of=DAY)
lists.course_package("kabelmontoer", as_of=DAY)
reference.regions()
reference.rates()
reference.rules()
reference.sources()
reference.rules_of_scheme("regional-pool", as_of=DAY)
registration.check_registration(bevillingsramme="7", afholdelseskategori="26", activity_start=DAY, registered_on=DAY)
registration.codes()
registration.codes_of_list("bevillingsramme")
registration.settlement(2021, 1000, 900)
service.health()
service.openapi()
service.openapi_for_older_tools()
try:
    lists.course("findes-ikke")
    raise AssertionError("a course that is on no list was found")
except made.exceptions.NotFoundException as refusal:
    assert refusal.data.status == 404, refusal
