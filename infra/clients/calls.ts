/* Calls every open route with a client that was generated from the description. */
import * as assert from "node:assert";
import { DecisionsApi, ListsApi, ReferenceApi, RegistrationApi, ResponseError, ServiceApi } from "./client";
import type { Question } from "./client";
import { QuestionToJSON } from "./client";

const day = new Date("2021-11-15");
const edition = new Date("2021-10-01");
const in2015 = new Date("2015-09-01");
const decisions = new DecisionsApi();
const lists = new ListsApi();
const reference = new ReferenceApi();
const registration = new RegistrationApi();
const service = new ServiceApi();

async function ask(question: Question) {
  return (await decisions.decide({ question })).results[0];
}

async function main() {
  // What is not stated is unknown: neither "none" nor "no".
  const bare: Question = { asOf: day, schemes: ["six-weeks"], person: { group: "DAGPENGE" } };
  assert.equal((await ask(bare)).outcome, "UNDETERMINED");
  const asked: Question = {
    asOf: day, schemes: ["trial-first-day-course"], municipality: "0370", person: { group: "DAGPENGE" },
    course: { code: "42257", start: new Date("2021-11-22"), end: new Date("2021-11-26") },
  };
  assert.equal((await ask(asked)).outcome, "UNDETERMINED");
  assert.ok((await ask(asked)).missingFacts?.length);
  // An empty list states that there are none, and differs from one that is not stated.
  assert.deepEqual(JSON.parse(JSON.stringify(QuestionToJSON({ person: { educations: [] } }))), { person: { educations: [] } });
  assert.deepEqual(JSON.parse(JSON.stringify(QuestionToJSON({ person: {} }))), { person: {} });

  assert.equal((await decisions.decideMany({ batch: { requests: [bare, asked] } })).results.length, 2);
  const fitting = await decisions.fittingCourses({ composeQuestion: { asOf: day, start: new Date("2021-11-22"), person: { group: "DAGPENGE" } } });
  assert.equal(fitting.courses[0].outcome, "UNDETERMINED");
  await decisions.ceiling({ asOf: in2015, hours: 20, price: 2043 });
  await decisions.ceilingOfTariffs({ ceilingQuestion: { asOf: in2015, hours: 20 } });
  assert.ok((await lists.searchCourses({ q: "42257", asOf: day })).total > 0);
  await lists.course({ code: "42257", asOf: day });
  await lists.positiveLists();
  await lists.compareRegions({ regions: ["rar-fyn", "rar-sjaelland"], asOf: day });
  await lists.listEvents({ list: "rar-fyn" });
  await lists.editions({ list: "rar-fyn" });
  await lists.edition({ list: "rar-fyn", edition, perPage: 5 });
  await lists.changes({ list: "rar-fyn", edition });
  await lists.listSchema();
  await lists.listTemplate();
  await lists.packages({ asOf: day });
  await lists.coursePackage({ id: "kabelmontoer", asOf: day });
  await reference.regions();
  await reference.rates();
  await reference.rules();
  await reference.sources();
  await reference.rulesOfScheme({ scheme: "regional-pool", asOf: day });
  await registration.checkRegistration({ bevillingsramme: "7", afholdelseskategori: "26", activityStart: day, registeredOn: day });
  await registration.codes();
  await registration.codesOfList({ codelist: "bevillingsramme" });
  await registration.settlement({ year: 2021, expenditure: 1000, commitment: 900 });
  await service.health();
  await service.openapi();
  await service.openapiForOlderTools();
  await assert.rejects(lists.course({ code: "findes-ikke" }), (refusal) => refusal instanceof ResponseError && refusal.response.status === 404);
}

main().catch((failure) => {
  console.error(failure);
  process.exit(1);
});
