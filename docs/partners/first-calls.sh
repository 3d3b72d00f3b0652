# KURSUSRET=https://kursusret.dk   the address of the page for developers, without /api
# KEY=your-key

# On 429 and 5xx, curl waits as Retry-After says, and tries again.
call() {
  curl -sS --fail-with-body --retry 3 --retry-max-time 60 --max-time 30 -w '\n' \
    -H "X-Api-Key: $KEY" "$KURSUSRET/partner/v1$@"
}

# 1. Does it answer, and how old are the lists?
call /health

# 2. May this person take this course?
#    The answer says which fact is missing, and whom to ask.
cat >question.json <<'JSON'
{
  "asOf": "2021-11-15",
  "schemes": ["trial-first-day-course"],
  "municipality": "0370",
  "person": {"group": "DAGPENGE", "trials": {"firstDayCourseUsed": false}},
  "course": {"code": "42257", "start": "2021-11-22", "end": "2021-11-26", "fullTime": true}
}
JSON
call "/eligibility?lang=en" -H "Content-Type: application/json" -d @question.json

#    The jobcentre has said that there is money left: ask again with that.
sed 's/"municipality"/"pool": {"exhausted": false}, &/' question.json >answered.json
call "/eligibility?lang=en" -H "Content-Type: application/json" -d @answered.json -o answer.json
grep -o '"outcome":"[A-Z_]*"' answer.json | head -1

# 3. Keep the question with its decisionId. If asking again gives
#    another id, rules or lists have changed.
grep -o '"decisionId":"[^"]*"' answer.json >decision-id
call "/eligibility?lang=en" -H "Content-Type: application/json" -d @answered.json |
  grep -qFf decision-id && echo unchanged

# 4. How is it registered, and does the common database accept it?
grep -o '"registration":.*' answer.json
call "/registrations/check?bevillingsramme=5&afholdelseskategori=26&activityStart=2021-11-22&registeredOn=2021-11-15"

# 5. What has happened to the lists?
#    Ask again with since= the nextSince of this answer.
call "/positive-lists/events?since=2021-10-01"
