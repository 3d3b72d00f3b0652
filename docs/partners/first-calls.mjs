// The first calls, on Node 18 or newer: node first-calls.mjs https://kursusret.dk your-key
import { readFile, writeFile } from "node:fs/promises";

const [host, key] = process.argv.slice(2);
const tries = 4;
const longestWait = 60;
const question = {
  asOf: "2021-11-15", schemes: ["trial-first-day-course"], municipality: "0370",
  person: { group: "DAGPENGE", trials: { firstDayCourseUsed: false } },
  course: { code: "42257", start: "2021-11-22", end: "2021-11-26", fullTime: true },
};

/**
 * Waits as told and tries again. Any other error is application/problem+json, whose body says what to fix.
 * @param {string} path @param {object} [body] @param {Record<string, string>} [headers]
 */
async function send(path, body, headers = {}) {
  for (let tried = 1; ; tried++) {
    const answer = await fetch(host + "/partner/v1" + path, {
      method: body ? "POST" : "GET", body: body && JSON.stringify(body), signal: AbortSignal.timeout(30_000),
      headers: { "X-Api-Key": key, "Content-Type": "application/json", ...headers },
    });
    if (answer.ok || answer.status === 304) return answer;
    const wait = Number(answer.headers.get("Retry-After") ?? 2 ** tried);
    if ((answer.status !== 429 && answer.status < 500) || tried === tries || wait > longestWait) {
      throw new Error(answer.status + " " + (await answer.text()));
    }
    await new Promise((resume) => setTimeout(resume, 1000 * wait));
  }
}

/** @param {string} path @param {object} [body] @returns {Promise<any>} */
const ask = async (path, body) => (await send(path, body)).json();

// 1. Does it answer?
console.log("health", (await ask("/health")).status);

// 2. May this person take this course? Find out what is missing, add it, and ask again.
const [first] = (await ask("/eligibility?lang=en", question)).results;
console.log(first.outcome);
for (const fact of first.missingFacts) console.log("ask", fact.askedOf, fact.pointer, fact.question.en);
const answered = { ...question, pool: { exhausted: false } };
const answer = await ask("/eligibility?lang=en", answered);
console.log(answer.results[0].outcome);

// 3. Keep the question with its decisionId. If asking again gives another id, rules or lists have changed.
await writeFile("decision.json", JSON.stringify({ decisionId: answer.decisionId, question: answered }));
const stored = JSON.parse(await readFile("decision.json", "utf8"));
const again = await ask("/eligibility?lang=en", stored.question);
console.log(again.decisionId === stored.decisionId ? "unchanged" : "changed", again.decisionId);

// 4. How is it registered, and does the common database accept it?
const told = answer.results[0].registration;
console.log("registration", JSON.stringify(told));
const registered = await ask(`/registrations/check?bevillingsramme=${told.bevillingsramme}`
  + `&afholdelseskategori=${told.afholdelseskategorier[0]}&activityStart=2021-11-22&registeredOn=2021-11-15`);
console.log("registered", registered.outcome);

// 5. What has happened to the lists? Unchanged ones are not sent again.
const events = await send("/positive-lists/events?since=2021-10-01");
console.log("since", (await events.json()).nextSince);
const same = await send("/positive-lists/events?since=2021-10-01", undefined, { "If-None-Match": events.headers.get("ETag") ?? "" });
console.log(same.status === 304 ? "nothing new" : "more");
