#!/usr/bin/env python3
"""Writes the sample lists: `python3 samples/make_samples.py [FOLDER]` (default: the folder of this file).

No real positive list was to be had. Titles, codes and durations are those of real courses; which list has which
course, the providers, the prices, the paths and the marks are made up. Running this again gives the same bytes.

The lists are in the profile kursusret-1, the course packages in packages-1. The lists wear between them the shapes that Danish spreadsheets give such files.
"""
import csv
import io
import sys
from dataclasses import dataclass
from datetime import date
from pathlib import Path

NBSP = "\u00a0"
REMARK = "Eksempel – ikke den rigtige liste"
PACKAGE_REMARK = "Eksempel – ikke den rigtige pakke"
LONG_REMARK = "Eksempel – ikke den rigtige liste.\nKursets titel er rigtig; pris, udbyder og plads på listen er opdigtet."

# --- Courses -------------------------------------------------------------------------------------------------------


@dataclass(frozen=True)
class Course:
    title: str
    area: str
    type: str
    price: int  # kroner, made up
    days: int = 0  # as stated publicly, 5 to a week; 0: not stated, and then the cell is blank
    code: str = ""
    title_before_october_2021: str = ""

    @property
    def key(self):
        return self.code or self.title


FARMING, TRANSPORT, SECURITY = "Mejeri og jordbrug", "Transport", "Service og vagt"
KITCHEN, CHILDREN, HEALTH = "Hotel og restauration", "Pædagogisk område", "Social og sundhed"
OFFICE, BUILDING = "Kontor", "Bygge og anlæg"
AREAS = [FARMING, TRANSPORT, SECURITY, KITCHEN, CHILDREN, HEALTH, OFFICE, BUILDING]

CODED = [
    Course("Rengøring og rengøringskontrol", FARMING, "AMU", 1180, 2, "42994"),
    Course("Sprøjtecertifikat - skov", FARMING, "AMU", 7650, 10, "42250"),
    Course("Tynding og beskæring i læhegn og i bynære skove", FARMING, "AMU", 3890, 5, "42257"),
    Course("Grundlæggende skovforståelse for maskinførere", FARMING, "AMU", 3975, 5, "49719"),
    Course("Plantekundskab og plantepleje", FARMING, "EUD", 5460, 10, "4352"),
    Course("Træpleje", FARMING, "EUD", 5620, 10, "6593"),
    Course("Personbefordring med lille bus", TRANSPORT, "AMU", 17850, 30, "48400"),
    Course("Personbefordring med bus", TRANSPORT, "AMU", 18400, 30, "40531"),
    Course("Grundlæggende vagt", SECURITY, "AMU", 4200, 0, "49697"),
]
DAIRY = [
    Course("Kvalitet fra gård til mejeri", FARMING, "AMU", 1240),
    Course("Kvalitet fra mejeri til butik", FARMING, "AMU", 1240),
]
DRIVING = [
    Course("Grundlæggende kvalifikationsuddannelse for varebilschauffører", TRANSPORT, "Andet", 3250, 3),
    Course("Intensiv grundlæggende kvalifikationsuddannelse (bus/gods)", TRANSPORT, "Andet", 13900, 20),
    Course("Grundlæggende kvalifikationsuddannelse (bus/gods)", TRANSPORT, "Andet", 24750, 40),
    Course("EU-efteruddannelse for chauffører (samlet modul)", TRANSPORT, "Andet", 3600, 5),
]
HYGIENE = [
    Course("Almen fødevarehygiejne", KITCHEN, "AMU", 1350),
    Course("Patogene mikroorganismer i risikoanalyse", KITCHEN, "AMU", 1420),
    Course("Værktøjer til risikoanalyse i madproduktionen", KITCHEN, "AMU", 1420),
]
CHILDCARE = [
    Course("Arbejdet som dagplejer", CHILDREN, "AMU", 2890),
    Course("Pædagogmedhjælpere i dagtilbud", CHILDREN, "AMU", 2890),
    Course("Evaluering af pædagogisk læringsmiljø i dagtilbud", CHILDREN, "AMU", 1730,
           title_before_october_2021="Brede læringsmål og evaluering af læringsmiljøet"),
]
CARE = [
    Course("Rehabilitering som arbejdsform", HEALTH, "AMU", 1980),
    Course("Medvirken til rehabilitering", HEALTH, "AMU", 1980),
    Course("Træning i eget hjem", HEALTH, "AMU", 2150),
    Course("Dokumentation i omsorgssystemer i hjemmeplejen", HEALTH, "AMU", 1270),
    Course("Hverdagslivet i omsorgsarbejdet", HEALTH, "AMU", 2150),
]
PRIVATE = [Course("Document Control - hands on", OFFICE, "Privat", 14500)]
COURSES = CODED + DAIRY + DRIVING + HYGIENE + CHILDCARE + CARE + PRIVATE

LONG_REMARK_ON = {"40531", "Document Control - hands on"}
PRICE_RISE_IN_LATER_EDITION = {"42994": 40, "40531": 250, "Almen fødevarehygiejne": 25, "Træning i eget hjem": 30}
MARKUP_IN_OERE = {"Eksempelskolen": 0, "Prøvekursus": 75_50}  # by the first word of the provider's name

# --- Which list has which course -----------------------------------------------------------------------------------

BOTH, FIRST, LATER = (0, 1), (0,), (1,)  # indices of the list's two editions

EDITIONS = {"six-weeks": (date(2015, 1, 1), date(2021, 3, 1))}
REGIONS = ["rar-hovedstaden", "rar-sjaelland", "rar-bornholm", "rar-fyn",
           "rar-sydjylland", "rar-vestjylland", "rar-oestjylland", "rar-nordjylland"]
EDITIONS |= {region: (date(2021, 4, 1), date(2021, 10, 1)) for region in REGIONS}

# 42257 is within reach of Sjælland only across the border of Fyn; 49719 stands in Nordjylland alone;
# 49697 comes in October everywhere; 6593 leaves Hovedstaden in October.
CODES = {
    "rar-hovedstaden": {"42994": BOTH, "48400": BOTH, "40531": BOTH, "4352": BOTH, "6593": FIRST, "49697": LATER},
    "rar-sjaelland": {"42994": BOTH, "48400": BOTH, "40531": BOTH, "4352": BOTH, "49697": LATER},
    "rar-bornholm": {"42250": BOTH, "42994": LATER},
    "rar-fyn": {"42994": BOTH, "40531": BOTH, "42257": BOTH, "48400": FIRST, "4352": LATER},
    "rar-sydjylland": {"42994": BOTH, "48400": BOTH, "42257": BOTH, "42250": FIRST, "40531": LATER},
    "rar-vestjylland": {"42994": BOTH, "40531": BOTH, "42250": BOTH, "42257": BOTH, "6593": LATER},
    "rar-oestjylland": {"42994": BOTH, "48400": BOTH, "40531": BOTH, "6593": BOTH, "4352": FIRST, "49697": LATER},
    "rar-nordjylland": {"48400": BOTH, "42250": BOTH, "49719": BOTH, "42994": FIRST},
    "six-weeks": {"42994": BOTH, "48400": BOTH, "40531": BOTH, "42250": BOTH, "42257": BOTH, "49719": BOTH,
                  "6593": BOTH, "4352": FIRST, "49697": LATER},
}

# Courses without a code are told apart by title and provider, so every provider's course is a row of its own.
OFFERS = {
    "rar-hovedstaden": {
        "Eksempelskolen Hovedstaden": HYGIENE + CHILDCARE + CARE + DRIVING + PRIVATE,
        "Prøvekursus Øresund": HYGIENE + CHILDCARE + CARE + PRIVATE,
        "Prøvekursus Danmark": HYGIENE + CHILDCARE + CARE + DRIVING},
    "rar-sjaelland": {
        "Eksempelskolen Sjælland": HYGIENE + CHILDCARE + CARE + DRIVING + DAIRY + PRIVATE,
        "Prøvekursus Storstrøm": HYGIENE + CHILDCARE + CARE + DRIVING,
        "Prøvekursus Danmark": HYGIENE + CARE + DRIVING},
    "rar-bornholm": {
        "Eksempelskolen Bornholm": HYGIENE + CHILDCARE + CARE + DRIVING + DAIRY,
        "Prøvekursus Østersøen": HYGIENE + CHILDCARE + CARE + DRIVING,
        "Prøvekursus Danmark": CHILDCARE + CARE + DRIVING},
    "rar-fyn": {
        "Eksempelskolen Fyn": HYGIENE + CHILDCARE + CARE + DRIVING + DAIRY + PRIVATE,
        "Prøvekursus Fyn": HYGIENE + CHILDCARE + CARE + DRIVING,
        "Prøvekursus Danmark": HYGIENE + CHILDCARE + CARE},
    "rar-sydjylland": {
        "Eksempelskolen Sydjylland": HYGIENE + CHILDCARE + CARE + DRIVING + DAIRY + PRIVATE,
        "Prøvekursus Syd": HYGIENE + CARE + DRIVING + DAIRY,
        "Prøvekursus Danmark": HYGIENE + CHILDCARE + CARE + DRIVING},
    "rar-vestjylland": {
        "Eksempelskolen Vestjylland": HYGIENE + CHILDCARE + CARE + DRIVING + DAIRY,
        "Prøvekursus Vest": HYGIENE + CARE + DRIVING + DAIRY,
        "Prøvekursus Danmark": HYGIENE + CHILDCARE + CARE + DRIVING},
    "rar-oestjylland": {
        "Eksempelskolen Østjylland": HYGIENE + CHILDCARE + CARE + DRIVING + DAIRY + PRIVATE,
        "Prøvekursus Øst": HYGIENE + CHILDCARE + CARE + DRIVING + PRIVATE,
        "Prøvekursus Danmark": HYGIENE + CHILDCARE + CARE + DRIVING},
    "rar-nordjylland": {
        "Eksempelskolen Nordjylland": HYGIENE + CHILDCARE + CARE + DRIVING + DAIRY,
        "Prøvekursus Nord": HYGIENE + CHILDCARE + CARE + DRIVING + DAIRY,
        "Prøvekursus Danmark": HYGIENE + CARE},
    "six-weeks": {
        "Eksempelskolen Hovedstaden": HYGIENE + CHILDCARE + CARE,
        "Eksempelskolen Vestjylland": HYGIENE + DRIVING + DAIRY,
        "Prøvekursus Danmark": HYGIENE + CHILDCARE + CARE + DRIVING + DAIRY + PRIVATE},
}
LEAVES = {  # in the first edition only
    ("rar-hovedstaden", "Prøvekursus Øresund", "Medvirken til rehabilitering"),
    ("rar-hovedstaden", "Prøvekursus Danmark", "Arbejdet som dagplejer"),
    ("rar-sjaelland", "Prøvekursus Storstrøm", "Grundlæggende kvalifikationsuddannelse (bus/gods)"),
    ("rar-sjaelland", "Eksempelskolen Sjælland", "Kvalitet fra mejeri til butik"),
    ("rar-bornholm", "Prøvekursus Danmark", "Hverdagslivet i omsorgsarbejdet"),
    ("rar-fyn", "Prøvekursus Fyn", "Rehabilitering som arbejdsform"),
    ("rar-fyn", "Eksempelskolen Fyn", "Kvalitet fra gård til mejeri"),
    ("rar-sydjylland", "Prøvekursus Syd", "Patogene mikroorganismer i risikoanalyse"),
    ("rar-vestjylland", "Prøvekursus Vest", "Dokumentation i omsorgssystemer i hjemmeplejen"),
    ("rar-vestjylland", "Prøvekursus Danmark", "Medvirken til rehabilitering"),
    ("rar-oestjylland", "Prøvekursus Øst", "Arbejdet som dagplejer"),
    ("rar-nordjylland", "Prøvekursus Nord", "EU-efteruddannelse for chauffører (samlet modul)"),
    ("six-weeks", "Eksempelskolen Hovedstaden", "Hverdagslivet i omsorgsarbejdet"),
    ("six-weeks", "Eksempelskolen Vestjylland", "Grundlæggende kvalifikationsuddannelse (bus/gods)"),
}
JOINS = {  # in the later edition only
    ("rar-hovedstaden", "Eksempelskolen Hovedstaden", "Document Control - hands on"),
    ("rar-sjaelland", "Prøvekursus Danmark", "EU-efteruddannelse for chauffører (samlet modul)"),
    ("rar-bornholm", "Prøvekursus Østersøen", "Træning i eget hjem"),
    ("rar-fyn", "Prøvekursus Danmark", "Arbejdet som dagplejer"),
    ("rar-sydjylland", "Prøvekursus Danmark", "Rehabilitering som arbejdsform"),
    ("rar-vestjylland", "Eksempelskolen Vestjylland", "Værktøjer til risikoanalyse i madproduktionen"),
    ("rar-oestjylland", "Prøvekursus Danmark", "Hverdagslivet i omsorgsarbejdet"),
    ("rar-nordjylland", "Prøvekursus Danmark", "Træning i eget hjem"),
    ("six-weeks", "Prøvekursus Danmark", "Kvalitet fra mejeri til butik"),
    ("six-weeks", "Eksempelskolen Vestjylland", "EU-efteruddannelse for chauffører (samlet modul)"),
}

# --- What only the national list has -------------------------------------------------------------------------------

NATIONAL_PROVIDER = "Prøvekursus Danmark"  # of path elements and starred courses without a code
PATHS = {
    "Buschauffør": ["48400", "40531"],
    "Kabelmontør": ["42994", "40531", "48400"],
    "Skov og natur": ["42250", "42257", "49719"],
    "Rengøring og fødevarer": ["42994", "Almen fødevarehygiejne", "Værktøjer til risikoanalyse i madproduktionen"],
}
WITHOUT_WAITING_PERIOD = {  # the mark came after 2015; its spellings
    "40531": "ja", "48400": "x", "42250": "*", "Almen fødevarehygiejne": "true",
    "Grundlæggende kvalifikationsuddannelse for varebilschauffører": "ja",
}
NATIONAL_AREA = {"Document Control - hands on": BUILDING}

# --- Course packages -----------------------------------------------------------------------------------------------

PACKAGES_DAY = date(2019, 10, 1)  # of the proposal that tells of them
PACKAGE_SOURCE = "Forslag om regionale erfaringer, oktober 2019: jobbet og Syddanmark – kurser og praktik er opdigtet"
PACKAGES = [  # id, name, name in English, region, courses, weeks of practice
    ("kabelmontoer", "Kabelmontør", "Cable fitter", "rbr-syddanmark", ["42994", "40531", "48400"], "4"),
    ("roermontoer", "Rørmontør", "Pipe fitter", "rbr-syddanmark",
     ["42257", "48400", "EU-efteruddannelse for chauffører (samlet modul)"], ""),
]

# --- Lists of today -------------------------------------------------------------------------------------------------

# They have no first day: a start gives them the last regular one. So they say nothing of when a course came.
INDUSTRY, IT, LEADING = "Metal og industri", "It", "Ledelse"
CURRENT_AREAS = AREAS + [INDUSTRY, IT, LEADING]
TRUCK = [  # the first title was seen on a school's timetable; the lengths of these are made up
    Course("Gaffeltruck certifikatkursus B", TRANSPORT, "AMU", 5950, 7),
    Course("Teleskoplæsser med gafler", TRANSPORT, "AMU", 5200, 5),
]
ASKED_FOR = TRUCK + [  # plain names of what people ask for: no title of such a course was to be had, so these are made up
    Course("Svejsning, grundlæggende", INDUSTRY, "AMU", 8900, 10),
    Course("Svejsning med MAG", INDUSTRY, "AMU", 5400, 5),
    Course("Førstehjælp, grundlæggende", HEALTH, "AMU", 890, 1),
    Course("Førstehjælp på jobbet", HEALTH, "AMU", 1650, 2),
    Course("It for begyndere", IT, "AMU", 2890, 5),
    Course("Regneark, grundlæggende", IT, "AMU", 1730, 3),
    Course("Ledelse i praksis", LEADING, "AMU", 3400, 5),
    Course("Samarbejde og konflikter for ledere", LEADING, "AMU", 2150, 3),
]
CHILDCARE_NOW = CHILDCARE + [Course("Barnet første 1000 dage", CHILDREN, "AMU", 1730)]  # spelled as on the page
CURRENT_CODES = {
    "rbr-hovedstaden": ["42994", "48400", "40531", "4352", "49697", "42250"],
    "rbr-sjaelland": ["42994", "48400", "40531", "4352", "49697"],
    "rbr-syddanmark": ["42994", "48400", "40531", "42257", "4352"],
    "rbr-midtjylland": ["42994", "48400", "40531", "42250", "42257", "6593", "49697"],
    "rbr-nordjylland": ["48400", "42250", "49719"],  # so cleaning is within reach there across the border alone
    "six-weeks": ["42994", "48400", "40531", "42250", "42257", "49719", "6593", "49697"],
}
CURRENT_OFFERS = {
    "rbr-hovedstaden": {
        "Eksempelskolen Hovedstaden": HYGIENE + CHILDCARE_NOW + CARE + DRIVING + ASKED_FOR + PRIVATE,
        "Prøvekursus Øresund": HYGIENE + CARE + TRUCK},
    "rbr-sjaelland": {
        "Eksempelskolen Sjælland": HYGIENE + CHILDCARE_NOW + CARE + DRIVING + DAIRY + ASKED_FOR + PRIVATE,
        "Prøvekursus Storstrøm": HYGIENE + CARE + TRUCK},
    "rbr-syddanmark": {
        "Eksempelskolen Sydjylland": HYGIENE + CHILDCARE_NOW + CARE + DRIVING + DAIRY + ASKED_FOR + PRIVATE,
        "Prøvekursus Fyn": HYGIENE + CARE + TRUCK},
    "rbr-midtjylland": {
        "Eksempelskolen Østjylland": HYGIENE + CHILDCARE_NOW + CARE + DRIVING + DAIRY + ASKED_FOR + PRIVATE,
        "Prøvekursus Vest": HYGIENE + CARE + TRUCK},
    "rbr-nordjylland": {
        "Eksempelskolen Nordjylland": HYGIENE + CHILDCARE_NOW + CARE + DRIVING + DAIRY + ASKED_FOR,
        "Prøvekursus Nord": HYGIENE + CARE + TRUCK},
    "six-weeks": {
        "Eksempelskolen Vestjylland": HYGIENE + CARE + ASKED_FOR,
        "Prøvekursus Danmark": HYGIENE + CHILDCARE_NOW + CARE + DRIVING + DAIRY + ASKED_FOR + PRIVATE},
}
# Real vocational educations; that the list has them is made up.
EDUCATIONS = [("Tømrer", "EUD"), ("Murer", "EUD"), ("Smed", "EUD"), ("Elektriker", "EUD"), ("Industritekniker", "EUD"),
              ("Gastronom", "EUD"), ("Buschauffør", "EUD"), ("Social- og sundhedshjælper", "SOSU"),
              ("Social- og sundhedsassistent", "SOSU")]


def current(list_id):
    national = list_id == "six-weeks"
    fields = [field for field in FIELDS if field != "tilføjet" and (national or field not in REGIONAL)]
    by_code = {course.code: course for course in CODED}
    first = "" if national else next(iter(CURRENT_OFFERS[list_id]))
    rows = [(by_code[code], first) for code in CURRENT_CODES[list_id]]
    rows += [(course, provider) for provider, offer in CURRENT_OFFERS[list_id].items() for course in offer]
    rows.sort(key=lambda row: CURRENT_AREAS.index(row[0].area))
    return table(fields, [current_cells(Row(number, course, provider, LATER), fields, national)
                          for number, (course, provider) in enumerate(rows, start=1)])


def current_cells(row, fields, national):
    course = row.course
    paths = [name for name, elements in PATHS.items() if course.key in elements]
    values = {"løbenr": str(row.number), "erhvervsområde": course.area, "kode": course.code, "titel": course.title,
              "type": course.type, "varighed": duration_cell(course.days, 0, Shape()), "udbyder": row.provider,
              "forløb": national_mark(row, "|".join(paths)), "pris": price_cell(price_of(row, 1), Shape()),
              "uden karens": national_mark(row, WITHOUT_WAITING_PERIOD.get(course.key, "")), "bemærkning": REMARK}
    return [values[field] for field in fields]


def educations():
    return table(["titel", "type", "bemærkning"], [[title, kind, REMARK] for title, kind in EDUCATIONS])


def table(headings, rows):
    text = io.StringIO(newline="")
    writer = csv.writer(text, delimiter=";", lineterminator="\r\n")
    writer.writerows([headings] + rows)
    return text.getvalue().encode("utf-8-sig")


# --- Rows ----------------------------------------------------------------------------------------------------------


@dataclass(frozen=True)
class Row:
    number: int
    course: Course
    provider: str
    in_editions: tuple


def rows_of(list_id):
    """The rows of both editions in the order of the list; a row keeps its number from one edition to the next."""
    coded = [(c, provider_of_code(list_id), CODES[list_id][c.code]) for c in CODED if c.code in CODES[list_id]]
    offered = [(c, provider, editions_of(list_id, provider, c))
               for c in COURSES for provider, offer in OFFERS[list_id].items() if c in offer]
    in_order = sorted(coded + offered, key=lambda row: AREAS.index(area_of(list_id, row[0])))
    return [Row(number, *row) for number, row in enumerate(in_order, start=1)]


def provider_of_code(list_id):
    return next(iter(OFFERS[list_id])) if list_id != "six-weeks" else ""


def editions_of(list_id, provider, course):
    row = (list_id, provider, course.key)
    return FIRST if row in LEAVES else LATER if row in JOINS else BOTH


def area_of(list_id, course):
    return NATIONAL_AREA.get(course.key, course.area) if list_id == "six-weeks" else course.area


def price_of(row, edition):
    """In øre."""
    markup = MARKUP_IN_OERE[row.provider.split()[0]] if row.provider else 0
    rise = PRICE_RISE_IN_LATER_EDITION.get(row.course.key, 0) if edition == 1 else 0
    return (row.course.price + rise) * 100 + markup


def title_of(course, first_day):
    renamed = course.title_before_october_2021 and first_day < date(2021, 10, 1)
    return course.title_before_october_2021 if renamed else course.title


def added_on(list_id, row, first_day):
    """Without a code another title is another course."""
    title = title_of(row.course, first_day)
    return next(day for edition, day in enumerate(EDITIONS[list_id])
                if edition in row.in_editions and title_of(row.course, day) == title)


def national_mark(row, value):
    return value if row.course.code or row.provider == NATIONAL_PROVIDER else ""


# --- Shapes --------------------------------------------------------------------------------------------------------


@dataclass(frozen=True)
class Shape:
    """How one file is written. Headings not named here are the profile's own names."""
    encoding: str = "utf-8-sig"
    delimiter: str = ";"
    newline: str = "\r\n"
    headings: dict = None  # field -> alias
    without: tuple = ()  # fields the file does not have
    sep_line: bool = False
    duration: str = "words"  # words | days | hours
    money: str = "3.250,50"  # 3.250,50 | 3 250,00 | 3.250 kr. | 3250,50
    dates: str = "01-10-2021"  # 01-10-2021 | 1.10.2021
    stray_hyphens: bool = False
    nbsp: bool = False  # where a web page's spaces were pasted
    empty_columns: int = 0
    blank_rows: bool = False
    unknown_column: str = ""


FIELDS = ["løbenr", "erhvervsområde", "kode", "titel", "type", "varighed", "udbyder", "forløb", "uden karens",
          "pris", "bemærkning", "tilføjet"]
REGIONAL = ("forløb", "uden karens")  # columns that only the national list fills

SHAPES = {  # the columns of a list stay the same from one edition to the next, so that only its courses differ
    ("rar-hovedstaden", 0): Shape(),
    ("rar-hovedstaden", 1): Shape(sep_line=True, duration="days", headings={"varighed": "Varighed (dage)"},
                                  money="3.250 kr."),
    ("rar-sjaelland", 0): Shape("windows-1252", empty_columns=3, without=REGIONAL,
                                headings={"løbenr": "Nr.", "kode": "Kursusnr.", "titel": "Kursusnavn"}),
    ("rar-sjaelland", 1): Shape(without=REGIONAL, stray_hyphens=True, dates="1.10.2021",
                                headings={"løbenr": "Nr.", "kode": "Kursusnr.", "titel": "Kursusnavn"}),
    ("rar-bornholm", 0): Shape("utf-8", ",", "\n", without=REGIONAL, money="3250,50"),
    ("rar-bornholm", 1): Shape("utf-16", "\t", without=REGIONAL, duration="hours",
                               headings={"varighed": "Varighed (timer)", "erhvervsområde": "Branche"}),
    ("rar-fyn", 0): Shape("utf-8", "\t", "\n", without=REGIONAL + ("løbenr",), money="3.250 kr."),
    ("rar-fyn", 1): Shape("windows-1252", sep_line=True, without=REGIONAL + ("løbenr",), stray_hyphens=True,
                          money="3 250,00", nbsp=True,
                          headings={"erhvervsområde": "Område", "kode": "AMU-nr.", "titel": "Kursustitel",
                                    "type": "Kursustype", "varighed": "Omfang", "udbyder": "Uddannelsessted",
                                    "pris": "Kursuspris", "bemærkning": "Note", "tilføjet": "Tilføjet dato"}),
    ("rar-sydjylland", 0): Shape("utf-8", without=REGIONAL, stray_hyphens=True, dates="1.10.2021"),
    ("rar-sydjylland", 1): Shape("utf-8-sig", ",", without=REGIONAL, headings={"pris": "Pris pr. kursist"}),
    ("rar-vestjylland", 0): Shape("utf-16", "\t", without=REGIONAL + ("tilføjet",), nbsp=True, money="3 250,00"),
    ("rar-vestjylland", 1): Shape("utf-8", newline="\n", without=REGIONAL + ("tilføjet",), blank_rows=True,
                                  headings={"kode": "Fagkode", "udbyder": "Skole", "bemærkning": "Kommentar"}),
    ("rar-oestjylland", 0): Shape(sep_line=True, empty_columns=2, blank_rows=True,
                                  headings={"forløb": "Pakke", "uden karens": "Fra første dag"}),
    ("rar-oestjylland", 1): Shape("windows-1252", "\t", duration="days", headings={"varighed": "Dage"},
                                  money="3250,50", dates="1.10.2021"),
    ("rar-nordjylland", 0): Shape("windows-1252", newline="\n", without=REGIONAL, stray_hyphens=True,
                                  headings={"kode": "Kursus nr.", "løbenr": "Løbenummer"}),
    ("rar-nordjylland", 1): Shape("utf-16", "\t", without=REGIONAL, unknown_column="Afdeling",
                                  headings={"titel": "Kursus", "type": "Uddannelsestype"}),
    ("six-weeks", 0): Shape("windows-1252", without=("uden karens",), money="3.250 kr.", duration="hours",
                            headings={"erhvervsområde": "Erhvervsgruppe", "kode": "Kursuskode",
                                      "varighed": "Varighed (timer)", "forløb": "Uddannelsesforløb"}),
    ("six-weeks", 1): Shape(headings={"erhvervsområde": "Erhvervsgruppe", "kode": "AMU-nummer",
                                      "forløb": "Uddannelsesforløb", "uden karens": "Stjerne"}),
}

# --- Cells ---------------------------------------------------------------------------------------------------------


def cells(list_id, edition, row, shape):
    first_day = EDITIONS[list_id][edition]
    national = list_id == "six-weeks"
    paths = [name for name, elements in PATHS.items() if row.course.key in elements] if national else []
    star = WITHOUT_WAITING_PERIOD.get(row.course.key, "") if national else ""
    values = {
        "løbenr": str(row.number),
        "erhvervsområde": area_of(list_id, row.course),
        "kode": code_cell(row.course.code, row.number, shape),
        "titel": title_of(row.course, first_day),
        "type": row.course.type,
        "varighed": duration_cell(row.course.days, row.number + edition, shape),
        "udbyder": row.provider,
        "forløb": national_mark(row, "|".join(paths)),
        "uden karens": national_mark(row, star),
        "pris": price_cell(price_of(row, edition), shape),
        "bemærkning": LONG_REMARK if row.course.key in LONG_REMARK_ON else REMARK,
        "tilføjet": date_cell(added_on(list_id, row, first_day), shape),
    }
    if shape.nbsp and row.number % 15 == 0:
        values["titel"] = values["titel"].replace(" ", NBSP)
        values["udbyder"] = values["udbyder"].replace(" ", NBSP)
    return [values[field] for field in FIELDS if field not in shape.without]


def code_cell(code, number, shape):
    """As web pages print codes: "42994-", "49719- -"."""
    if not code or not shape.stray_hyphens:
        return code
    return code + ["-", "- -", NBSP][number % 3]


def duration_cell(days, turn, shape):
    """A week has five days and 37 hours."""
    if not days:
        return ""
    if shape.duration == "days":
        return f"{days},0" if turn % 2 else f"{days}"
    whole, tenths = divmod(days * 74, 10)
    hours = f"{whole},{tenths}" if tenths else f"{whole}"
    if shape.duration == "hours":
        return hours
    wordings = [f"{days} dage", f"{days},0 dage", f"{days} dage.", f"{hours} timer", f"{days}"]
    if days == 5:
        wordings.append("5,0 dage = 37 lektioner")
    if days >= 10:
        wordings.append(f"{days // 5} uger")
    wording = wordings[turn % len(wordings)]
    return wording.replace(" ", NBSP) if shape.nbsp else wording


def price_cell(oere, shape):
    kroner, rest = divmod(oere, 100)
    thousands = f"{kroner:,}".replace(",", ".")
    if shape.money == "3.250 kr." and not rest:
        return f"{thousands} kr."
    if shape.money == "3 250,00":
        return f"{thousands.replace('.', NBSP if shape.nbsp else ' ')},{rest:02}"
    if shape.money == "3250,50":
        return f"{kroner},{rest:02}"
    return f"{thousands},{rest:02}"


def date_cell(day, shape):
    return f"{day.day}.{day.month}.{day.year}" if shape.dates == "1.10.2021" else f"{day:%d-%m-%Y}"


# --- Files ---------------------------------------------------------------------------------------------------------


def content(list_id, edition):
    shape = SHAPES[list_id, edition]
    aliases = shape.headings or {}
    header = [aliases.get(field, field) for field in FIELDS if field not in shape.without]
    if shape.unknown_column:
        header.append(shape.unknown_column)
    text = io.StringIO(newline="")
    writer = csv.writer(text, delimiter=shape.delimiter, lineterminator=shape.newline)
    if shape.sep_line:
        text.write(f"sep={shape.delimiter}{shape.newline}")
    empty = [""] * shape.empty_columns
    writer.writerow(header + empty)
    area = None
    for row in rows_of(list_id):
        if edition not in row.in_editions:
            continue
        if shape.blank_rows and area not in (None, row.course.area):
            writer.writerow([])
            writer.writerow([""] * len(header) + empty)
        area = row.course.area
        unknown = ["Eksempelafdeling"] if shape.unknown_column else []
        writer.writerow(cells(list_id, edition, row, shape) + unknown + empty)
    if shape.encoding == "utf-16":
        return b"\xff\xfe" + text.getvalue().encode("utf-16-le")
    return text.getvalue().encode(shape.encoding)


def packages():
    text = io.StringIO(newline="")
    writer = csv.writer(text, delimiter=";", lineterminator="\r\n")
    writer.writerow(["pakke", "navn", "navn (engelsk)", "stilling", "region", "kurser", "praktik (uger)", "kilde",
                     "bemærkning"])
    titles = {course.code: course.title for course in CODED}
    for slug, name, english, region, courses, weeks in PACKAGES:
        named = [f"{course} {titles[course]}" if course in titles else course for course in courses]
        writer.writerow([slug, name, english, name, region, "|".join(named), weeks, PACKAGE_SOURCE, PACKAGE_REMARK])
    return text.getvalue().encode("utf-8-sig")


def main(folder):
    lists = folder / "lists"
    lists.mkdir(parents=True, exist_ok=True)
    (folder / "packages").mkdir(exist_ok=True)
    (folder / "packages" / "SAMPLE_packages.csv").write_bytes(packages())
    manifest = [(PACKAGES_DAY, f"packages/SAMPLE_packages.csv;packages;{PACKAGES_DAY}")]
    by_day = sorted((EDITIONS[list_id][edition], list_id, edition) for list_id, edition in SHAPES)
    for first_day, list_id, edition in by_day:
        name = f"SAMPLE_{list_id}_{first_day}.csv"
        (lists / name).write_bytes(content(list_id, edition))
        manifest.append((first_day, f"lists/{name};{list_id};{first_day}"))
    today = folder / "current"
    today.mkdir(exist_ok=True)
    contents = {list_id: current(list_id) for list_id in CURRENT_CODES} | {"lift-110": educations()}
    for list_id, bytes_of_list in contents.items():
        (today / f"SAMPLE_{list_id}.csv").write_bytes(bytes_of_list)
    (folder / "current.csv").write_bytes("".join(
        ["file;list\n"] + [f"current/SAMPLE_{list_id}.csv;{list_id}\n" for list_id in sorted(contents)]).encode())
    rows = [row for _, row in sorted(manifest, key=lambda entry: entry[0])]
    (folder / "lists.csv").write_bytes(("\n".join(["file;list;edition"] + rows) + "\n").encode())


if __name__ == "__main__":
    main(Path(sys.argv[1]) if len(sys.argv) > 1 else Path(__file__).resolve().parent)
