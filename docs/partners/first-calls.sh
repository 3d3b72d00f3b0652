# KURSUSRET=https://kursusret.dk   the address of the page for developers, without /api
# KEY=your-key

# 1. Does it answer, and how old are the lists?
curl -sS "$KURSUSRET/partner/v1/health" \
  -H "X-Api-Key: $KEY"

# 2. May this person take this course?
#    The answer says which fact is missing, and whom to ask for it.
curl -sS "$KURSUSRET/partner/v1/eligibility?lang=en" \
  -H "X-Api-Key: $KEY" \
  -H "Content-Type: application/json" -d '{
  "asOf": "2021-11-15",
  "schemes": ["trial-first-day-course"],
  "municipality": "0370",
  "person": {
    "group": "DAGPENGE",
    "trials": {"firstDayCourseUsed": false}
  },
  "course": {
    "code": "42257", "start": "2021-11-22", "end": "2021-11-26"
  }
}'

# 3. What has happened to the lists?
#    Ask again with since= the nextSince of this answer.
curl -sS "$KURSUSRET/partner/v1/positive-lists/events?since=2021-10-01" \
  -H "X-Api-Key: $KEY"
