"""Limits generated days to the range that the description states in words, because a schema cannot."""
import datetime
import schemathesis
from hypothesis import strategies

schemathesis.openapi.format("date", strategies.dates(datetime.date(1900, 1, 1), datetime.date(2200, 12, 31)).map(datetime.date.isoformat))
