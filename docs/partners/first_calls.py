"""The first calls, on Python 3.9 or newer: python3 first_calls.py https://kursusret.dk your-key"""
import json
import sys
import time
import urllib.error
import urllib.request
from pathlib import Path

HOST, KEY = sys.argv[1:]
TRIES, LONGEST_WAIT = 4, 60
QUESTION = {
    "asOf": "2021-11-15", "schemes": ["trial-first-day-course"], "municipality": "0370",
    "person": {"group": "DAGPENGE", "trials": {"firstDayCourseUsed": False}},
    "course": {"code": "42257", "start": "2021-11-22", "end": "2021-11-26", "fullTime": True},
}


def send(path, body=None, **headers):
    """Waits as told and tries again. Any other error is application/problem+json, whose body says what to fix."""
    request = urllib.request.Request(
        HOST + "/partner/v1" + path, body and json.dumps(body).encode(),
        {"X-Api-Key": KEY, "Content-Type": "application/json", **headers})
    for tries in range(1, TRIES + 1):
        try:
            with urllib.request.urlopen(request, timeout=30) as answer:
                return answer.headers, json.load(answer)
        except urllib.error.HTTPError as refusal:
            if refusal.code == 304:
                return refusal.headers, None
            wait = int(refusal.headers.get("Retry-After", 2 ** tries))
            if (refusal.code != 429 and refusal.code < 500) or tries == TRIES or wait > LONGEST_WAIT:
                sys.exit(f"{refusal.code} {refusal.read().decode()}")
            time.sleep(wait)


# 1. Does it answer?
print("health", send("/health")[1]["status"])

# 2. May this person take this course? Find out what is missing, add it, and ask again.
result = send("/eligibility?lang=en", QUESTION)[1]["results"][0]
print(result["outcome"])
for fact in result["missingFacts"]:
    print("ask", fact["askedOf"], fact["pointer"], fact["question"]["en"])
QUESTION["pool"] = {"exhausted": False}
answer = send("/eligibility?lang=en", QUESTION)[1]
print(answer["results"][0]["outcome"])

# 3. Keep the question with its decisionId. If asking again gives another id, rules or lists have changed.
kept = Path("decision.json")
kept.write_text(json.dumps({"decisionId": answer["decisionId"], "question": QUESTION}), encoding="utf-8")
stored = json.loads(kept.read_text(encoding="utf-8"))
again = send("/eligibility?lang=en", stored["question"])[1]
print("unchanged" if again["decisionId"] == stored["decisionId"] else "changed", again["decisionId"])

# 4. How is it registered, and does the common database accept it?
told = answer["results"][0]["registration"]
print("registration", json.dumps(told, ensure_ascii=False))
print("registered", send(
    f"/registrations/check?bevillingsramme={told['bevillingsramme']}&afholdelseskategori={told['afholdelseskategorier'][0]}"
    "&activityStart=2021-11-22&registeredOn=2021-11-15")[1]["outcome"])

# 5. What has happened to the lists? Unchanged ones are not sent again.
headers, events = send("/positive-lists/events?since=2021-10-01")
print("since", events["nextSince"])
same = send("/positive-lists/events?since=2021-10-01", **{"If-None-Match": headers["ETag"]})[1]
print("nothing new" if same is None else "more")
