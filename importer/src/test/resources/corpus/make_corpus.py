#!/usr/bin/env python3
"""Makes the corpus: small list files with one fault or oddity each, and beside each the report it has to give.

    python3 make_corpus.py      writes every file anew, byte for byte the same

Courses, providers and prices are made up. Only Python's standard library is used.
"""
import io
import json
import struct
import zipfile
import zlib
from pathlib import Path

HERE = Path(__file__).parent
HEADINGS = ("løbenr;erhvervsområde;kode;titel;type;varighed;udbyder;forløb;uden karens;pris;bemærkning;tilføjet")
GOOD = "1;Transport;47592;Kørsel på vej;AMU;5 dage;Eksempelskolen;Chauffør;ja;3.250,00;;01-10-2021"
ALSO_GOOD = "9;Grønt område;6593;Træpleje;EUD;74 timer;Eksempelskolen;;nej;1.180,00;;01-10-2021"
BOM = "\ufeff"
OLE = bytes.fromhex("d0cf11e0a1b11ae1") + bytes(504)


# --------------------------------------------------------------------- reports

def finding(code, line=None, column=None, da=None):
    severity = {"F": "FILE", "A": "GUARD", "R": "ROW", "W": "WARNING"}[code[0]]
    found = {"code": code, "severity": severity, "line": line, "column": column}
    return found if da is None else {**found, "da": da}


def text_file(encoding="utf-8", delimiter=";", heading=1, profile="kursusret-1", order="DAY_FIRST", serials="1900"):
    return {"type": "CSV", "encoding": encoding, "delimiter": delimiter, "profile": profile, "sheet": None,
            "headingLine": heading, "dates": {"order": order, "serials": serials}}


def workbook(sheet="Liste", heading=1, serials="1900", profile="kursusret-1"):
    return {"type": "XLSX", "encoding": None, "delimiter": None, "profile": profile, "sheet": sheet,
            "headingLine": heading, "dates": {"order": "DAY_FIRST", "serials": serials}}


def unread(kind, encoding=None, delimiter=None, sheet=None):
    return {"type": kind, "encoding": encoding, "delimiter": delimiter, "profile": None, "sheet": sheet,
            "headingLine": None, "dates": None}


def save(name, data, status, recognised, rows=0, accepted=None, findings=(), **more):
    (HERE / name).write_bytes(data)
    accepted = rows if accepted is None else accepted
    report = {**more, "status": status, "recognised": recognised, "rows": rows, "accepted": accepted,
              "quarantined": rows - accepted, "findings": list(findings)}
    (HERE / f"{name}.expected.json").write_text(json.dumps(report, ensure_ascii=False, indent=2) + "\n", "utf-8")


def ready(name, data, recognised, rows, findings=(), **more):
    save(name, data, "READY", recognised, rows, None, findings, **more)


def blocked(name, data, recognised, *findings, rows=0, accepted=None, **more):
    save(name, data, "BLOCKED", recognised, rows, accepted, findings, **more)


def guarded(name, data, recognised, rows, findings, **more):
    """Read as a whole, but not published before a guard is acknowledged."""
    save(name, data, "BLOCKED", recognised, rows, None, findings, **more)


def lines(*rows, end="\r\n"):
    return end.join(rows) + end


def set_aside(name, headings, row, code, line=2, column=None, da=None, good="6593;Træpleje"):
    """One bad row above a good one."""
    text = lines(headings, row, good + ";" * (headings.count(";") - 1))
    save(name, text.encode(), "READY", text_file(), 2, 1, [finding(code, line, column, da)])


# --------------------------------------------------------------------- CSV: every shape

def shapes():
    text = lines(HEADINGS, GOOD, ALSO_GOOD)
    tabbed = text.replace(";", "\t")
    ready("csv-utf8-bom.csv", (BOM + text).encode(), text_file("utf-8-bom"), 2)
    ready("csv-utf8-line-feed.csv", lines(HEADINGS, GOOD, ALSO_GOOD, end="\n").encode(), text_file(), 2)
    ready("csv-carriage-return.csv", lines(HEADINGS, GOOD, ALSO_GOOD, end="\r").encode(), text_file(), 2)
    ready("csv-windows-1252.csv", text.encode("cp1252"), text_file("windows-1252"), 2)
    ready("csv-utf16-tab.txt", (BOM + tabbed).encode("utf-16le"), text_file("utf-16le", "\t"), 2)
    ready("csv-utf16-without-bom.csv", text.encode("utf-16le"), text_file("utf-16le"), 2)
    ready("csv-tab-windows-1252.tsv", tabbed.encode("cp1252"), text_file("windows-1252", "\t"), 2)
    ready("csv-comma.csv", lines("kode,titel,pris", '47592,Kørsel,"3.250,50"', "6593,Træpleje,").encode(),
          text_file(delimiter=","), 2)
    ready("csv-sep-line.csv", ("sep=;\r\n" + text).encode(), text_file(heading=2), 2)
    ready("csv-sep-bar.csv", b"sep=|\r\nkode|titel\r\n47592|a;b,c\r\n", text_file(delimiter="|", heading=2), 1)
    ready("csv-quoted-line-breaks.csv", 'kode;titel\r\n47592;"Kørsel\r\npå ""vej"""\r\n6593;Træpleje\r\n'.encode(),
          text_file(), 2)
    ready("csv-heading-with-line-break.csv", 'kode;titel;"varighed\r\n(timer)"\r\n47592;Kørsel;37\r\n'.encode(),
          text_file(), 1)
    ready("csv-no-break-spaces.csv", lines("kode\u00a0;titel;pris;varighed",
          "\u00a047592;Tung\u00a0last\u200b;3\u00a0250,00\u00a0kr.;5\u00a0dage").encode(), text_file(), 1)
    ready("csv-trailing-columns.csv", lines("kode;titel;;;", "47592;Kørsel;;;", "6593;Træpleje;; ;").encode(),
          text_file(), 2)
    ready("csv-blank-rows.csv", lines("", ";;", "kode;titel", "", "47592;Kørsel", " ;\u00a0", "6593;Træpleje", "")
          .encode(), text_file(heading=3), 2)
    ready("csv-title-above-headings.csv", lines("Positivliste for RAR Sjælland", "kode;titel", "47592;Kørsel").encode(),
          text_file(heading=2), 1,
          [finding("W304", da="1 række over overskrifterne i linje 2 læses ikke: »Positivliste for RAR Sjælland« (linje 1).")])
    ready("csv-titles-above-headings.csv", lines("Positivliste for RAR Sjælland;;", "Gældende fra 1. oktober 2021;;", "",
          "kode;titel;pris", "47592;Kørsel;").encode(), text_file(heading=4), 1,
          [finding("W304", 2, da="Linje 2: »Gældende fra 1. oktober 2021« er læst som de dage, listen gælder. "
                   "1 anden række over overskrifterne læses ikke: »Positivliste for RAR Sjælland« (linje 1).")])
    ready("csv-end-of-file-mark.csv", b"kode;titel\r\n47592;A\r\n\x1a", text_file(), 1)
    ready("csv-no-last-line-end.csv", b"kode;titel\r\n47592;A", text_file(), 1)
    ready("csv-aliases.csv", lines("Nr.;Branche;AMU-nr.;KURSUSNAVN;Kursustype;Dage;Skole;Pakke;Stjerne;"
          "Pris pr. kursist;Kommentar;Tilføjet dato", GOOD).encode(), text_file(), 1)
    ready("csv-other-order.csv", lines("titel;pris;kode", "Kørsel;3.250;47592").encode(), text_file(), 1)
    ready("csv-called-xlsx.xlsx", text.encode(), text_file(), 2,
          [finding("W307", da="Filen hedder .xlsx, men er CSV og er læst som det. Er det den rigtige fil?")])


# --------------------------------------------------------------------- headings

def headings():
    blocked("heading-misspelt.csv", lines("kdoe;titel", "47592;Kørsel").encode(), text_file(profile=None, heading=None) | {
            "dates": None}, finding("F003", da="Kolonnen »kode« mangler. Filen har kolonnerne: kdoe, titel. Mente du »kdoe«?"))
    blocked("column-under-two-names.csv", lines("kode;titel;pris;kursuspris", "47592;Kørsel;1;2").encode(),
            text_file(profile=None, heading=None) | {"dates": None}, finding("F004",
            da="»pris« (kolonne C) og »kursuspris« (kolonne D) er samme kolonne. Slet den ene."))
    ready("heading-like-another.csv", lines("kode;titel;Pris (kr.);Varighed i timer;Sprog", "47592;Kørsel;1;37;da").encode(),
          text_file(), 1, [
              finding("W301", 1, "C", "Kolonnen »Pris (kr.)« kendes ikke og læses ikke. Mente du »pris«?"),
              finding("W301", 1, "D", "Kolonnen »Varighed i timer« kendes ikke og læses ikke. Mente du »varighed (timer)«?"),
              finding("W301", 1, "E", "Kolonnen »Sprog« kendes ikke og læses ikke.")])
    priced = [f"{40000 + i};Kursus {i};{100 + i}" for i in range(5)]
    ready("column-before-it-was-renamed.csv", lines("kode;titel;pris", *priced).encode(), text_file(), 5)
    guarded("column-renamed.csv", lines("kode;titel;Pris i kr.", *priced).encode(), text_file(), 5, [
        finding("A209", da="5 af 5 kurser har ikke længere en pris. Er kolonnen »pris« med?"),
        finding("W301", 1, "C", "Kolonnen »Pris i kr.« kendes ikke og læses ikke. Mente du »pris«?")],
        before=[{"file": "column-before-it-was-renamed.csv", "edition": "2021-04-01"}])
    two = [f"{40000 + i};;Kursus {i};1;" for i in range(100)]
    save("two-columns-of-codes.csv", lines("AMU-nr.;Fagkode;Titel;Varighed (dage);Varighed (timer)", *two, ";6593;A;;37",
         "42994;42994;B;5;37", "42994;42257;C;;", "49719;-;D;2;37").encode(), "READY", text_file(), 104, 102, [
             finding("R101", 104, "B", "Linje 104, kolonne B: »42994« og »42257« står i hver sin kodekolonne. Slet den ene."),
             finding("R104", 105, "E", "Linje 105, kolonne E: 2 dage og 37 timer er ikke lige langt. Ret den ene.")])


# --------------------------------------------------------------------- values that are read

def values():
    ready("codes-with-hyphens.csv", lines("kode;titel", "42994-;A", "49719- -;B", " 0475 ;C", "4352 –;D").encode(),
          text_file(), 4)
    ready("durations.csv", lines("kode;titel;varighed", *(f"{40001 + i};A;{d}" for i, d in enumerate(
          ["2 dage", "5,0 dage", "10 dage.", "5,0 dage = 37 lektioner", "74 timer", "6 uger", "10 ECTS", "2,5", "1 dag",
           "1 uge"]))).encode(), text_file(), 10)
    ready("amounts.csv", lines("kode;titel;pris", *(f"{40001 + i};A;{p}" for i, p in enumerate(
          ["3250", "3.250", "3.250,50", "3 250,00", "3.250 kr.", "kr. 3.250,-", "3250.50", "0", ""]))).encode(),
          text_file(), 9)
    ready("dates.csv", lines("kode;titel;tilføjet", *(f"{40001 + i};A;{d}" for i, d in enumerate(
          ["01-10-2026", "1.10.2026", "1/10/2026", "2026-10-01", "46296", ""]))).encode(), text_file(), 6)
    ready("dates-in-words.csv", lines("kode;titel;tilføjet", *(f"{40001 + i};A;{d}" for i, d in enumerate(
          ["1/4-2022", "1/4 2022", "1. april 2022", "den 1. april 2022", "1. apr. 2022"]))).encode(), text_file(), 5)
    ready("accounting-zero.csv", lines("kode;titel;pris", "47592;Kørsel; kr. 1.220,00 ", "42994;Rengøring; kr. -   ",
          '6593;Træpleje;" -   kr. "').encode("cp1252"), text_file("windows-1252"), 3)
    ready("marks-of-danish-excel.csv", lines("kode;titel;uden karens", "47592;Kørsel;SAND", "6593;Træpleje;FALSK").encode(),
          text_file(), 2)
    ready("letters-decomposed.csv", lines("kode;titel;erhvervsomra\u030ade;ud\u00adbyder\u200b", "47592;Kørsel;Transport;Skolen").encode(),
          text_file(), 1)
    save("composed-and-decomposed.csv", lines("kode;titel;type;udbyder", ";Ledelse på Fyn;Privat;Skolen i Århus",
         ";Ledelse pa\u030a \u200bFyn;Privat;Sko\u00adlen i A\u030arhus").encode(), "READY", text_file(), 2, 1,
         [finding("R105", 3)])
    ready("marks.csv", lines("kode;titel;uden karens", *(f"{40001 + i};A;{m}" for i, m in enumerate(
          ["ja", "x", "*", "true", "nej", ""]))).encode(), text_file(), 6)
    ready("private-courses.csv", lines("kode;titel;udbyder;type", ";Svejsning;Skole A;Privat", "-;Svejsning;Skole B;Privat")
          .encode(), text_file(), 2)
    ready("remark-like-a-formula.csv", lines("kode;titel;bemærkning", "47592;Kørsel;=1+1", "6593;Træpleje;-se side 2")
          .encode(), text_file(), 2)
    ready("quotes-in-quotes.csv", lines("kode;titel", '47592;"Rør 2"" lang; ""grøn"""').encode(), text_file(), 1)
    ready("chosen-month-first.csv", lines("kode;titel;tilføjet", "47592;Kørsel;10/31/2021").encode(),
          text_file(order="MONTH_FIRST"), 1, parameters={"dates": "month-first"})
    ready("chosen-serials-1904.csv", lines("kode;titel;tilføjet", "47592;Kørsel;43008").encode(),
          text_file(serials="1904"), 1, parameters={"serials": "1904"})
    ready("chosen-comma.csv", lines("kode,titel,a;b;c;d", "47592,Kørsel,1").encode(), text_file(delimiter=","), 1,
          [finding("W301", 1, "C")], parameters={"delimiter": ","})
    ready("chosen-windows-1252.csv", lines("kode;titel", "47592;Kørsel").encode("cp1252"), text_file("windows-1252"), 1,
          parameters={"encoding": "windows-1252", "type": "CSV", "profile": "kursusret-1"})


# --------------------------------------------------------------------- text that stops

def text_faults():
    text = lines(HEADINGS, GOOD, ALSO_GOOD)
    as_text = unread("CSV", "utf-8", ";")
    blocked("double-encoded.csv", lines("kode;titel", "47592;Kørsel").encode().decode("cp1252").encode(), as_text,
            finding("F002", da="Danske bogstaver ser forkerte ud (fx »KÃ¸rsel« i linje 2). Filen er gemt med forkert "
                               "tegnsæt. Vælg »CSV UTF-8« i Excel."))
    blocked("half-double-encoded.csv", lines("kode;titel", "47592;Kørsel", "6593;TrÃ¦pleje").encode(), as_text,
            finding("F002", da="Danske bogstaver ser forkerte ud (fx »TrÃ¦pleje« i linje 3). Filen er gemt med forkert "
                               "tegnsæt. Vælg »CSV UTF-8« i Excel."))
    blocked("two-encodings.csv", lines("kode;titel", "47592;Kørsel").encode() + "6593;Træpleje\r\n".encode("cp1252"),
            unread("CSV"), finding("F002", da="Linje 3 er gemt med et andet tegnsæt end resten af filen (Windows-1252 i "
            "UTF-8). Ret linjen, eller gem hele filen som »CSV UTF-8«."))
    blocked("replaced-letters.csv", lines("kode;titel", "47592;K\ufffdrsel").encode(), as_text, finding("F002"))
    blocked("macintosh-letters.csv", lines("kode;titel", "47592;Kørsel på vej").encode("mac_roman"),
            unread("CSV", "windows-1252", ";"), finding("F002"))
    blocked("dos-letters.csv", lines("kode;titel", "47592;Kørsel").encode("cp865"),
            unread("CSV", "windows-1252", ";"), finding("F002"))
    blocked("utf16-big-endian.csv", (BOM + text).encode("utf-16be"), unread("CSV"), finding("F002",
            da="Filens tegnsæt kendes ikke. Vælg »CSV UTF-8« i Excel, når du gemmer."))
    blocked("column-misspelt.csv", lines("kdoe;titel", "47592;Kørsel").encode(), as_text, finding("F003",
            da="Kolonnen »kode« mangler. Filen har kolonnerne: kdoe, titel. Mente du »kdoe«?"))
    blocked("column-missing.csv", lines("kode;pris", "47592;100").encode(), as_text, finding("F003",
            da="Kolonnen »titel« mangler. Filen har kolonnerne: kode, pris."))
    blocked("unknown-layout.csv", lines("emne;sted;hvornår", "Kørsel;Ringsted;maj").encode(), as_text, finding("F003",
            da="Ingen af filens overskrifter kendes: emne, sted, hvornår. Den nærmeste opsætning er kursusret-1, som skal "
               "have kolonnerne: kode, titel. Hent skabelonen, eller ret overskrifterne."))
    blocked("column-twice.csv", lines("kode;titel;pris;type;Pris", "47592;Kørsel;1;AMU;1").encode(), as_text,
            finding("F004", da="Kolonnen »pris« findes to gange (kolonne C og E). Slet den ene."))
    blocked("empty.csv", b"", unread("CSV"), finding("F005",
            da="Filen har ingen kurser. Vælg en fil med mindst én række under overskrifterne."))
    blocked("headings-only.csv", lines(HEADINGS).encode(), text_file(), finding("F005"))
    blocked("quote-never-closed.csv", lines("kode;titel", '47592;"Kørsel', "6593;Træpleje").encode(), as_text,
            finding("F006", da="Anførselstegnet i linje 2 lukkes aldrig. Filen er nok afkortet."))
    blocked("quote-inside-a-cell.csv", lines("kode;titel", '47592;Rør 2" lang', "6593;Træpleje").encode(), as_text,
            finding("F006", da="Anførselstegnet i linje 2 står midt i en celle. Sæt hele cellen i anførselstegn, og skriv "
                               "tegnet dobbelt."))
    blocked("cut-in-a-letter.csv", lines("kode;titel", "47592;Vejen på").encode()[:-3], unread("CSV"), finding("F006",
            da="Filen slutter midt i et tegn. Filen er nok afkortet. Hent eller gem den igen."))
    blocked("cut-in-utf16.csv", (BOM + text).encode("utf-16le")[:-1], unread("CSV"), finding("F006"))
    blocked("cut-in-a-row.csv", "\r\n".join([HEADINGS, GOOD, "9;Grønt område;65"]).encode(), as_text, finding("F006",
            da="Filen slutter midt i linje 3: linjen har færre celler end alle andre og intet linjeskift. Filen er nok "
               "afkortet. Hent eller gem den igen."))
    blocked("picture.csv", b"\x89PNG\r\n\x1a\n\x00\x00\x00\rIHDR" + b"\x00\x00\x00\x01" * 4, unread("UNKNOWN"), finding("F007"))
    blocked("too-many-bad-rows.csv", lines("kode;titel", "475;A", "476;B", *(f"{40000 + i};C" for i in range(97)))
            .encode(), text_file(), finding("F008",
            da="For mange rækker er sat til side (2 af 99). Ret dem, og prøv igen."),
            finding("R101", 2, "A"), finding("R101", 3, "A"), rows=99, accepted=97)
    save("just-few-enough-bad-rows.csv", lines("kode;titel", "475;A", "476;B", *(f"{40000 + i};C" for i in range(98)))
         .encode(), "READY", text_file(), 100, 98, [finding("R101", 2, "A"), finding("R101", 3, "A")])
    blocked("old-excel.xls", OLE + "Workbook".encode("utf-16le"), unread("XLS"), finding("F001",
            da="Filen er en gammel Excel-fil (.xls). Gem den som .xlsx eller »CSV UTF-8 (semikolonsepareret)« og prøv igen."))
    blocked("protected.xlsx", OLE + "EncryptedPackage".encode("utf-16le"),
            unread("ENCRYPTED"), finding("F011"))
    blocked("list.pdf", b"%PDF-1.7\n%\xe2\xe3\xcf\xd3\n1 0 obj\n", unread("PDF"), finding("F007"))
    blocked("web-page.xls", "<html><head><title>Liste</title></head><body><table><tr><td>kode</td></tr></table>".encode(),
            unread("HTML"), finding("F013"))
    table = "<table><tr><td>kode</td><td>titel</td></tr></table>"
    blocked("web-page-after-a-comment.xls", f"{BOM}<!-- eksport -->\r\n<!-- {'x' * 600} -->{table}".encode(), unread("HTML"),
            finding("F013"))
    blocked("web-page-in-utf16.xls", (BOM + table).encode("utf-16le"), unread("HTML"), finding("F013"))
    blocked("web-page-in-xml.xls", f'<?xml version="1.0"?>\n<!DOCTYPE html>\n<html>{table}</html>'.encode(), unread("HTML"),
            finding("F013"))
    blocked("web-page-in-a-letter.xls", lines("From: <Saved by Excel>", "MIME-Version: 1.0",
            'Content-Type: multipart/related; boundary="x"', "", "--x", table).encode(), unread("HTML"), finding("F013"))
    blocked("old-letter.doc", OLE + "WordDocument".encode("utf-16le"), unread("UNKNOWN"), finding("F007",
            da="Filen er hverken CSV eller Excel, men et Word-dokument. Kopiér listen til et regneark, gem det som .xlsx, "
               "og prøv igen."))
    blocked("old-slides.ppt", OLE + "PowerPoint Document".encode("utf-16le"), unread("UNKNOWN"), finding("F007"))
    blocked("control-characters.csv", b"kode;titel\r\n" + b"\x00\x01\x02\x03" * 3, unread("UNKNOWN"), finding("F007"))
    blocked("one-line-in-windows-1252.csv", lines("kode;titel", "47592;Kørsel", "6593;Træpleje").encode()
            + "42994;Rengøring\r\n42257;Svejsning på væg\r\n".encode("cp1252"), unread("CSV"), finding("F002",
            da="Linje 4 er gemt med et andet tegnsæt end resten af filen (Windows-1252 i UTF-8). Ret linjen, eller gem hele "
               "filen som »CSV UTF-8«."))
    blocked("one-line-in-utf-8.csv", lines("kode;titel", "47592;Kørsel", "6593;Træpleje").encode("cp1252")
            + "42994;Rengøring\r\n".encode(), unread("CSV"), finding("F002",
            da="Linje 4 er gemt med et andet tegnsæt end resten af filen (UTF-8 i Windows-1252). Ret linjen, eller gem hele "
               "filen som »CSV UTF-8«."))
    blocked("one-line-in-windows-1252-after-a-mark.csv", (BOM + lines("kode;titel", "47592;Kørsel")).encode()
            + "6593;Træpleje\r\n".encode("cp1252"), unread("CSV"), finding("F002"))
    blocked("xml-spreadsheet.xls", b'<?xml version="1.0"?>\r\n<?mso-application progid="Excel.Sheet"?>\r\n<Workbook/>',
            unread("XML"), finding("F013"))
    blocked("too-many-columns.csv", (";".join(["kode", "titel"] + ["x"] * 300) + "\r\n").encode(), as_text,
            finding("F014"))
    blocked("too-long-a-cell.csv", lines("kode;titel", "47592;" + "a" * 32768).encode(), unread("CSV"), finding("F014"))
    blocked("chosen-encoding-cannot-be.csv", lines("kode;titel", "47592;Kørsel").encode("cp1252"), unread("CSV"),
            finding("F015", da="Filen kan ikke læses med tegnsættet utf-8. Udelad valget, eller vælg et andet tegnsæt."),
            parameters={"encoding": "utf-8"})
    blocked("chosen-delimiter-not-there.csv", text.encode(), unread("CSV"), finding("F015"),
            parameters={"delimiter": "|"})
    blocked("chosen-profile-of-rates.csv", text.encode(), as_text, finding("F015"), parameters={"profile": "rates-1"})
    blocked("chosen-sheet-of-csv.csv", text.encode(), unread("CSV"), finding("F015"), parameters={"sheet": "Ark1"})
    ready("chosen-csv-for-xml.xml", b"<?xml;kode;titel\r\n;47592;Bus\r\n", text_file(), 1, [finding("W301", 1, "A")],
          parameters={"type": "CSV"})
    blocked("chosen-xlsx-for-csv.csv", text.encode(), unread("CSV"), finding("F015",
            da="Filen kan ikke læses som XLSX: den er CSV. Udelad valget, eller vælg en anden fil."),
            parameters={"type": "XLSX"})


# --------------------------------------------------------------------- rows that are set aside

def row_faults():
    set_aside("code-too-short.csv", "kode;titel", "475;Kørsel", "R101", column="A",
              da="Linje 2, kolonne A: »475« er ikke en kursuskode. AMU-kurser har 5 cifre, EUD-fag 4. Mangler der et ciffer?")
    set_aside("code-too-long.csv", "kode;titel", "475920;Kørsel", "R101", column="A")
    set_aside("code-rounded.csv", "kode;titel", "4,75E+04;Kørsel", "R101", column="A")
    set_aside("amount-ambiguous.csv", "kode;titel;pris", "47592;Kørsel;3,250.50", "R102", column="C",
              da="Linje 2, kolonne C: Beløbet »3,250.50« kan læses på to måder. Skriv det som 3250,50.")
    set_aside("amount-on-two-lines.csv", "kode;titel;pris", '47592;Kørsel;"250\n500"', "R102", column="C",
              da="Linje 2, kolonne C: »250 / 500« er ikke et beløb. Skriv fx 3250,50, eller lad cellen være tom.")
    set_aside("code-on-two-lines.csv", "kode;titel;type", '"VP101\nVP102";Kørsel;Akademi', "R101", column="A",
              da="Linje 2, kolonne A: »VP101 / VP102« er ikke en kursuskode. AMU-kurser har 5 cifre, EUD-fag 4. Ret koden.")
    set_aside("amount-in-words.csv", "kode;titel;pris", "47592;Kørsel;gratis", "R102", column="C")
    set_aside("date-not-in-calendar.csv", "kode;titel;tilføjet", "47592;Kørsel;31-02-2027", "R103", column="C",
              da="Linje 2, kolonne C: »31-02-2027« er ikke en dato. Skriv datoen som 28-02-2027.")
    set_aside("date-with-short-year.csv", "kode;titel;tilføjet", "47592;Kørsel;01-10-26", "R103", column="C")
    set_aside("date-month-first.csv", "kode;titel;tilføjet", "47592;Kørsel;12/31/2027", "R103", column="C")
    set_aside("duration-estimated.csv", "kode;titel;varighed", "47592;Kørsel;ca. en uge", "R104", column="C",
              da="Linje 2, kolonne C: »ca. en uge« er ikke en varighed. Skriv fx »5 dage« eller »37 timer«.")
    set_aside("duration-contradicts-itself.csv", "kode;titel;varighed", "47592;Kørsel;5 dage = 40 timer", "R104",
              column="C", da="Linje 2, kolonne C: 5 dage og 40 timer er ikke lige langt. Ret den ene.")
    save("course-twice.csv", lines("kode;titel", "47592;Kørsel", "6593;Træpleje", "47592-;Kørsel igen").encode(), "READY",
         text_file(), 3, 2, [finding("R105", 4, da="Kursus 47592 i RAR Sjælland står i linje 2 og 4. Behold kun den ene.")])
    save("private-course-twice.csv", lines("kode;titel;udbyder;type", ";Svejsning;Skole A;Privat",
         ";SVEJSNING;skole a;Privat").encode(), "READY", text_file(), 2, 1, [finding("R105", 3)])
    set_aside("text-like-a-formula.csv", "kode;titel", "47592;=1+1", "R106", column="B",
              da="Linje 2, kolonne B: Teksten begynder med »=«. Excel vil læse den som en formel. Fjern tegnet.")
    set_aside("code-like-a-formula.csv", "kode;titel", "+47592;Kørsel", "R106", column="A")
    set_aside("no-code-no-provider.csv", "kode;titel;udbyder", ";Svejsning;", "R107",
              da="Linje 2: Et kursus uden kode skal have en udbyder.")
    set_aside("amount-negative.csv", "kode;titel;pris", "47592;Kørsel;-100", "R108", column="C")
    set_aside("title-missing.csv", "kode;titel", "47592;", "R109", column="B")
    set_aside("looks-like-a-person.csv", "kode;titel;bemærkning", "47592;Kørsel;se 010190-1234", "R110", column="C",
              da="Linje 2: Rækken ligner et CPR-nummer og er ikke gemt. Fjern nummeret.")
    set_aside("row-too-wide.csv", "kode;titel", "47592;Kørsel;og mere", "R111",
              da="Linje 2: Rækken har 3 celler, men der er 2 overskrifter. Sæt celler med skilletegn i anførselstegn.")
    set_aside("row-too-wide-and-blank.csv", "kode;titel", "47592;Kørsel;", "R111")
    set_aside("row-too-short.csv", "kode;titel;type;varighed;udbyder;pris", "47592;Kørsel;;5 dage;3000", "R115",
              da="Linje 2: Rækken har 5 celler, men der er 6 overskrifter. Er der et linjeskift midt i en celle, eller mangler "
                 "der et skilletegn? Sæt cellen i anførselstegn.")
    blocked("line-break-without-quotes.csv", lines("kode;titel;bemærkning", "47592;Kørsel;Kørekort", "kræves",
            "42994;Ren", "gøring;", "6593;Træpleje;").encode(), text_file(), finding("F008"),
            finding("R115", 2, da="Linje 2 hører nok sammen med linje 3. Er der et linjeskift midt i en celle? Sæt cellen i "
                                  "anførselstegn."),
            finding("R115", 3, da="Linje 3: Rækken har 1 celle, men der er 3 overskrifter. Er der et linjeskift midt i en "
                                  "celle, eller mangler der et skilletegn? Sæt cellen i anførselstegn."),
            finding("R115", 4), finding("R115", 5), rows=5, accepted=1)
    blocked("line-break-in-the-first-column.csv", lines("erhvervsområde;kode;titel", "Bygge og", "anlæg;47592;Kørsel",
            "Handel;6593;Træpleje").encode(), text_file(), finding("F008"), finding("R115", 2),
            finding("R115", 3, da="Linje 3 hører nok sammen med linje 2. Er der et linjeskift midt i en celle? Sæt cellen i "
                                  "anførselstegn."), rows=3, accepted=1)
    ready("sixteen-rows-at-a-time.csv", lines("kode;titel;bemærkning", *(f"{40000 + i};A;{'' if i else 'ny'}"
          for i in range(15)), *(f"{41000 + i};B" for i in range(16)), *(f"{42000 + i};C" for i in range(2))).encode(),
          text_file(), 33)
    ready("rows-all-longer.csv", lines("kode;titel", "47592;Kørsel;;", "", "6593;Træpleje; ;").encode(), text_file(), 2)
    blocked("rows-not-all-longer.csv", lines("kode;titel", "47592;Kørsel;", "42994;Rengøring;", "6593;Træpleje").encode(),
            text_file(), finding("F008"), finding("R111", 2), finding("R111", 3), rows=3, accepted=1)
    set_aside("code-of-amu-with-four-digits.csv", "kode;titel;type", "4299;Rengøring;AMU", "R101", column="A",
              da="Linje 2, kolonne A: »4299« er ikke en AMU-kode: den har 5 cifre. Mangler der et ciffer?")
    set_aside("code-of-amu-with-letters.csv", "kode;titel;type", "AK12;Rengøring;AMU", "R101", column="A",
              da="Linje 2, kolonne A: »AK12« er ikke en AMU-kode: den har 5 cifre. Er typen rigtig?")
    set_aside("code-of-eud-with-five-digits.csv", "kode;titel;type", "42995;Træpleje;EUD", "R101", column="A",
              da="Linje 2, kolonne A: »42995« er ikke en EUD-kode: den har 4 cifre. Er typen rigtig?")
    set_aside("code-with-a-letter-for-a-digit.csv", "kode;titel", "4299l;Rengøring", "R101", column="A",
              da="Linje 2, kolonne A: »4299l« er ikke en kursuskode. Mente du 42991?")
    set_aside("amount-with-three-decimals.csv", "kode;titel;pris", "47592;Kørsel;3250,125", "R102", column="C",
              da="Linje 2, kolonne C: Beløbet »3250,125« har for mange decimaler. Skriv det som 3250,13.")
    set_aside("amount-of-two-meanings.csv", "kode;titel;pris", "47592;Kørsel;3,250", "R102", column="C",
              da="Linje 2, kolonne C: Beløbet »3,250« kan læses på to måder. Skriv 3250,00 eller 3,25.")
    set_aside("amount-in-another-currency.csv", "kode;titel;pris", "47592;Kørsel;100 EUR", "R102", column="C",
              da="Linje 2, kolonne C: »100 EUR« er ikke et beløb. Skriv fx 3250,50, eller lad cellen være tom.")
    set_aside("date-that-is-none.csv", "kode;titel;tilføjet", "47592;Kørsel;Skolen", "R103", column="C",
              da="Linje 2, kolonne C: »Skolen« er ikke en dato. Skriv fx 01-04-2022.")
    set_aside("date-with-weekday-and-time.csv", "kode;titel;tilføjet", "47592;Kørsel;fredag d. 1. april 2022 kl. 12.30",
              "R103", column="C", da="Linje 2, kolonne C: »fredag d. 1. april 2022 kl. 12.30« er ikke en dato. Skriv "
                                     "datoen som 01-04-2022.")
    set_aside("title-too-long.csv", "kode;titel", "47592;" + "K" * 401, "R116", column="B",
              da="Linje 2, kolonne B: Teksten er på 401 tegn, og der er plads til 400. Forkort den.")
    set_aside("type-unknown.csv", "kode;titel;type", "47592;Kørsel;VUC", "R112", column="C")
    set_aside("mark-unknown.csv", "kode;titel;uden karens", "47592;Kørsel;måske", "R112", column="C")
    set_aside("error-in-a-cell.csv", "kode;titel;pris", "47592;Kørsel;#I/T", "R113", column="C",
              da="Linje 2, kolonne C: Cellen viser fejlen »#I/T«. Skriv det, der skulle have stået der, eller lad cellen "
                 "være tom.")
    set_aside("column-too-narrow.csv", "kode;titel;tilføjet", "47592;Kørsel;########", "R113", column="C")
    save("several-faults-in-a-row.csv", lines("kode;titel;varighed;pris", "475;;ca. en uge;-1", "6593;Træpleje;;").encode(),
         "READY", text_file(), 2, 1, [finding("R101", 2, "A"), finding("R109", 2, "B"), finding("R104", 2, "C"),
                                      finding("R108", 2, "D")])
    save("line-and-row-differ.csv", 'sep=;\r\nkode;titel\r\n47592;"To\r\nlinjer"\r\n475;Fejl\r\n'.encode(), "READY",
         text_file(heading=2), 2, 1, [finding("R101", 5, "A")])


def warnings():
    ready("column-unknown.csv", lines("kode;titel;sprog", "47592;Kørsel;dansk").encode(), text_file(), 1,
          [finding("W301", 1, "C", "Kolonnen »sprog« kendes ikke og læses ikke.")])
    ready("type-guessed.csv", lines("kode;titel", "AK12;Ledelse").encode(), text_file(), 1, [finding("W302", 2)])
    ready("type-missing.csv", lines("kode;titel;udbyder", ";Ledelse;Skolen").encode(), text_file(), 1,
          [finding("W302", 2, da="Linje 2: Typen mangler og er sat til »Andet«. Skriv typen i filen.")])
    ready("control-character.csv", lines("kode;titel", "47592;Kørsel\vpå\x1fvej\x0c").encode(), text_file(), 1,
          [finding("W319", 2, "B", "Linje 2, kolonne B: Et usynligt tegn er læst som et mellemrum (i alt 3). Slet det, hvis "
                                   "det er forkert.")])
    ready("html-entities.csv", lines("kode\ttitel\tudbyder", "47592\tRock &amp; roll p&aring; &Aelig;r&oslash;\tSkolen",
          "42994\tReng&#248;ring\tSkolen").encode(), text_file(delimiter="\t"), 2,
          [finding("W320", 2, "B", "HTML-koder er læst som tegn i 2 celler (fx »p&aring;« som »på« i linje 2). Ret dem i "
                                   "kilden, hvis det er forkert.")])
    ready("same-bytes-again.csv", lines("kode;titel", "47592;Kørsel").encode(), text_file(), 1,
          [finding("W303", da="Samme fil som udgaven fra 1. april 2021. Er det den rigtige fil?")],
          before=[{"file": "same-bytes-again.csv", "edition": "2021-04-01"}])


def days():
    """From when until when the list holds, in the file's own words and columns."""
    ready("last-day-above-headings.csv", lines("Gældende fra 1. oktober 2021 til 28. februar 2022;", "kode;titel",
          "47592;Kørsel").encode(), text_file(heading=2), 1, [finding("W304", 1)])
    save("other-first-day.csv", lines("Gældende fra 1. april 2022;", "kode;titel", "47592;Kørsel").encode(), "BLOCKED",
         text_file(heading=2), 1, 1, [finding("A210", da="Filen siger, at listen gælder fra 1. april 2022, men den bliver læst som "
                                            "udgaven fra 1. oktober 2021. Er det meningen?"),
                                    finding("W304", 1)])
    ready("last-day-column.csv", lines("kode;titel;gælder fra;gælder til", "47592;Kørsel;01-10-2021;28-02-2022",
          "6593;Træpleje;;28.2.2022").encode(), text_file(), 2)
    ready("last-day-chosen.csv", lines("Gælder til 28. februar 2022;", "kode;titel", "47592;Kørsel").encode(),
          text_file(heading=2), 1, [finding("W322", da="Filen siger, at listen gælder til 28-02-2022. "
          "Her gælder 30-06-2022, som du har valgt."), finding("W304", 1)], parameters={"lastDay": "2022-06-30"})
    blocked("last-day-twice.csv", lines("kode;titel;gælder til", "47592;Kørsel;28-02-2022", "6593;Træpleje;31-03-2022")
            .encode(), text_file(), finding("F017", da="Filen siger to ting om listens sidste dag: 28-02-2022 (linje 2) "
            "og 31-03-2022 (linje 3). Ret den ene."), rows=2, accepted=2)
    blocked("last-day-before-the-first.csv", lines("kode;titel;gælder til", "47592;Kørsel;30-09-2021").encode(),
            text_file(), finding("F017", da="Listen slutter (30-09-2021), før den begynder (01-10-2021). "
            "Ret datoen i linje 2."), rows=1, accepted=1)


# --------------------------------------------------------------------- packages and rates

PACKAGES = "pakke;navn;navn (engelsk);stilling;region;kurser;praktik (uger);kilde;bemærkning"
RATES = "rate;appliesFrom;appliesTo;publishedOn;checkedOn;value;unit;basis;source"
CEILING = "price-ceiling;2015-01-01;2015-12-31;;2026-11-22;{};{};LAW;opdigtet"
KRONER = "kroner ex VAT a full-time week"


def other_lists():
    good = "kabel;Kabel;Cable;Montør;rar-fyn;42994|40531;4;kilde;"
    for name, row, code, column in [
            ("package-without-a-name.csv", "rør;;Pipe;Montør;rar-fyn;42994;4;kilde;", "R112", None),
            ("package-course-twice.csv", "roer;Rør;Pipe;Montør;rar-fyn;42994|42994;4;kilde;", "R121", "F"),
            ("package-cell-empty.csv", "roer;Rør;;Montør;rar-fyn;42994;4;kilde;", "R120", "C")]:
        found = [finding("R112", 2, "A"), finding("R120", 2, "B")] if column is None else [finding(code, 2, column)]
        save(name, lines(PACKAGES, row, good).encode(), "READY", text_file(profile="packages-1"), 2, 1, found,
             list="packages")

    def rates(name, *rows, findings, status="READY", accepted=None, **more):
        accepted = len(rows) if accepted is None else accepted
        save(name, lines(RATES, *rows).encode(), status, text_file(profile="rates-1"), len(rows), accepted, findings,
             list="rates", edition="2026-01-01", parameters={"acknowledge": "A212", "reason": "prøve"}, **more)

    rates("rate-ends-before-it-begins.csv", "price-ceiling;2015-12-31;2015-01-01;;2026-11-22;3780,86;kr;LAW;x",
          findings=[finding("F008"), finding("R122", 2, "C")], status="BLOCKED", accepted=0)
    rates("rate-overlaps.csv", CEILING.format("3780,86", KRONER), CEILING.format("3780,87", KRONER),
          findings=[finding("F008"), finding("R123", 3)], status="BLOCKED", accepted=1)
    rates("rate-not-positive.csv", CEILING.format("0", KRONER), findings=[finding("F008"), finding("R124", 2, "F")],
          status="BLOCKED", accepted=0)
    rates("rate-ambiguous.csv", CEILING.format("3.780", KRONER), findings=[finding("F008"), finding("R102", 2, "F")],
          status="BLOCKED", accepted=0)
    rates("rate-unknown.csv", "price-cieling;2016-01-01;2016-12-31;;2026-11-22;3841,35;kr;LAW;x",
          findings=[finding("W310", 2)])
    rates("rate-in-another-unit.csv", CEILING.format("3780,86", "euro"), findings=[finding("W311", 2)])
    rates("rate-before-a-later-edition.csv", CEILING.format("3780,86", KRONER),
          findings=[finding("W312"), finding("W303")],
          before=[{"file": "rate-before-a-later-edition.csv", "edition": "2027-01-01"}])


# --------------------------------------------------------------------- rows that are no courses

def tables():
    """Text rows, groups, headings again, courses that are withdrawn: as CSV and as .xlsx."""
    headings = ("løbenr", "erhvervsområde", "kode", "titel", "udbyder", "pris")

    def both(name, *rows, status="READY", accepted, findings, headings=headings, count=None):
        """A row may be shorter than the headings; None is a blank row."""
        width = len(headings)
        text = [";".join(map(str, [*(row or ()), *[""] * (width - len(row or ()))])) for row in rows]
        sheet = Sheet().row(*headings)
        for number, row in enumerate(rows, 2):
            if row:
                sheet.row(*[cell if cell != "" else None for cell in row], number=number)
        for file, data, recognised in ((f"{name}.csv", lines(";".join(headings), *text).encode(), text_file()),
                                       (f"xlsx-{name}.xlsx", xlsx(sheet), workbook())):
            save(file, data, status, recognised, count or accepted, accepted,
                 sorted(findings, key=lambda found: ("FARW".index(found["code"][0]), found["line"] or 0)))

    both("text-rows", ("Kontor",), (1, "", 10001, "Regneark", "Skolen", 100), ("Erhvervsområde: Transport",),
         (2, "", 10002, "Bus", "Skolen", 100), ("* uden karens",), accepted=2, findings=[
             finding("W308", 2, da="2 rækker er læst som navne på erhvervsområder: »Kontor« (linje 2), »Transport« "
                     "(linje 4). Ret filen, hvis de er noget andet."),
             finding("W309", 6, da="Linje 6: »* uden karens« står alene i rækken og er ikke læst.")])
    both("groups", (1, "Kontor", 10001, "Regneark", "Skolen"), (2, "", 10002, "Tekst", "Skolen"),
         (3, "Transport", 10003, "Bus", "Skolen"), (4, "", 10004, "Taxi", ""), accepted=4, findings=[
             finding("W314", 3, "B", "Kolonne B: 2 tomme celler er læst som cellen over dem (den første i linje 3). Udfyld "
                     "dem, hvis det er forkert."),
             finding("W315", 5, "E", "»udbyder« mangler i 1 af 4 rækker (linje 5).")])
    both("no-groups", (1, "Kontor", 10001, "Regneark", "Skolen"), (2, "Transport", 10002, "Bus", "Skolen"),
         (3, "", 10003, "Taxi", "Skolen"), (4, "Kontor", 10004, "Tekst", "Skolen"), accepted=4, findings=[
             finding("W315", 4, "B", "»erhvervsområde« mangler i 1 af 4 rækker (linje 4).")])
    both("headings-again", (1, "Kontor", 10001, "Regneark", "Skolen"), headings, (2, "Kontor", 10002, "Tekst", "Skolen"),
         None, headings, (3, "Kontor", 10003, "Bord", "Skolen"), accepted=3, findings=[
             finding("W313", 3, da="Overskrifterne står igen i linje 3 og 6. De er sprunget over.")])
    both("second-table", (1, "Kontor", 10001, "Regneark", "Skolen"), None, ("Private kurser",), headings,
         (1, "", "", "Svejsning", "Firmaet"), ("", "", 10002, "Tekst", "Skolen"), status="BLOCKED", accepted=3, findings=[
             finding("W308", 4), finding("W302", 6),
             finding("A207", 5, da="Linje 5 begynder en tabel mere (»Private kurser«). Dens 2 kurser er læst med. Hører de "
                     "til listen?")])
    both("other-headings", (1, "Kontor", 10001, "Regneark", "Skolen"), ("Private kurser",), ("titel", "udbyder", "kode"),
         ("Svejsning", "Firmaet"), ("Smedning", "Firmaet"), status="BLOCKED", accepted=1, count=3, findings=[
             finding("R118", 5, da="Linje 5: Rækken står under andre overskrifter (linje 4) og er ikke læst. Saml kurserne "
                     "i én tabel."), finding("R118", 6), finding("W309", 3),
             finding("A207", 4, da="Linje 4 begynder en tabel mere (»Private kurser«), som har andre overskrifter. Dens 2 "
                     "rækker er ikke læst. Hører de til listen?")])
    both("withdrawn-below", (1, "Kontor", 10001, "Regneark", "Skolen"), ("Udgåede kurser",),
         (2, "Kontor", 10002, "Tekst", "Skolen"), None, (3, "Kontor", 10003, "Bord", "Skolen"), status="BLOCKED",
         accepted=1, count=3, findings=[
             finding("R114", 4, da="Linje 4: Kurset står under »Udgåede kurser« (linje 3) og er ikke læst med."),
             finding("R114", 6),
             finding("A206", 3, da="2 kurser under »Udgåede kurser« (linje 3) er ikke læst med. Er det meningen?")])
    both("withdrawn-by-status", (10001, "Regneark", "gældende"), (10002, "Tekst", "UDGÅET"), (10003, "Bord", "venteliste"),
         (10004, "Bus", "måske"), headings=("kode", "titel", "status"), status="BLOCKED", accepted=1, count=4, findings=[
             finding("R114", 3, "C", "Linje 3: Kurset har status »UDGÅET« og er ikke læst med."), finding("R114", 4, "C"),
             finding("R112", 5, "C", "Linje 5, kolonne C: »måske« kan ikke stå i kolonnen »status«. Skriv gældende eller "
                     "udgået."),
             finding("A206", 3, "C", "2 kurser har status »UDGÅET« eller »venteliste« og er ikke læst med. Er det meningen?")])
    both("numbers-alone", (1, "Kontor", 10001, "Regneark", "Skolen"), (2,), (3,), accepted=1, findings=[])
    both("under-no-heading", (10001, "Regneark", "ny", 100), (10002, "Tekst", "", 100), (10003, "Bord", "gammel", 100),
         headings=("kode", "titel", "", "pris"), accepted=3, findings=[
             finding("W316", 2, "C", "Kolonne C har ingen overskrift og er ikke læst (2 celler, fx »ny« i linje 2).")])
    ready("xlsx-beside-the-table.xlsx", xlsx(Sheet().row("kode", "titel").row(10001, "Regneark", None, "husk: ring")
          .row(None, None, None, "slut")), workbook(), 1, [
          finding("W316", 2, "D", "Kolonne D har ingen overskrift og er ikke læst (2 celler, fx »husk: ring« i linje 2).")])
    guarded("table-above-headings.csv", lines("kdoe;titel;udbyder", "10001;Regneark;Skolen", "10002;Tekst;Skolen",
            "kode;titel;udbyder", "10003;Bord;Skolen").encode(), text_file(heading=4), 1, [
            finding("A207", 1, da="Linje 1 begynder en tabel mere, som har andre overskrifter. Dens 2 rækker er ikke læst. "
                    "Hører de til listen?"),
            finding("W304", da="3 rækker over overskrifterne i linje 4 læses ikke: »kdoe titel udbyder« (linje 1), »10001 "
                    "Regneark Skolen« (linje 2), »10002 Tekst Skolen« (linje 3).")])
    blocked("withdrawn-title.csv", lines("Udgåede kurser;", "kode;titel", "10001;Regneark").encode(),
            text_file(heading=2), finding("A207", 1,
            da="Over tabellen (linje 1) står »Udgåede kurser«. Er det den rigtige liste?"), finding("W304"), rows=1)


# --------------------------------------------------------------------- .xlsx

MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
DOCUMENT = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
MICROSOFT = "http://schemas.microsoft.com/office/2006/relationships"
PACKAGE = "http://schemas.openxmlformats.org/package/2006"
XML = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
FORMATS = ["General", "dd\\-mm\\-yyyy", "0000", "000000\\-0000", "0%", '#,##0.00\\ "kr."', "hh:mm", "[$-406]d. mmmm yyyy"]
DATE, FOUR_DIGITS, CPR, PERCENT, KR, TIME, LONG_DATE = range(1, 8)
MORE_FORMATS = [*FORMATS, "dd\\-mm\\-yyyy\\ hh:mm", '0\\ "timer"', '[=1]0\\ "uge";0\\ "uger"', ";;;", "#,##0,", "0.000",
                '_-* #,##0.00\\ "kr."_-;\\-* #,##0.00\\ "kr."_-;_-* "-"??\\ "kr."_-;_-@_-']
MOMENT, HOURS, WEEKS, NOTHING, THOUSANDS, THREE_DECIMALS, ACCOUNTING, STRUCK = range(8, 16)


def escaped(text):
    return text.replace("&", "&amp;").replace("<", "&lt;").replace('"', "&quot;")


def letters(column):
    return chr(65 + column) if column < 26 else letters(column // 26 - 1) + chr(65 + column % 26)


class Sheet:
    """A sheet as XML: text goes among the shared strings. before and after are what stands around its rows."""

    def __init__(self, name="Liste", state="visible", before="", after=""):
        self.name, self.state, self.before, self.after, self.rows, self.strings = name, state, before, after, [], []

    def row(self, *cells, number=None, hidden=False):
        number = number or len(self.rows) + 1
        made = "".join(self.cell(cell, f"{letters(i)}{number}") for i, cell in enumerate(cells) if cell is not None)
        shown = ' hidden="1"' if hidden else ""
        self.rows.append(f'<row r="{number}"{shown}>{made}</row>')
        return self

    def raw(self, xml):
        self.rows.append(xml)
        return self

    def cell(self, cell, at):
        if isinstance(cell, bool):
            return f'<c r="{at}" t="b"><v>{int(cell)}</v></c>'
        if isinstance(cell, (int, float)):
            return f'<c r="{at}"><v>{cell!r}</v></c>'
        if isinstance(cell, tuple) and isinstance(cell[0], str):
            return self.cell(cell[0], at).replace(" t=", f' s="{cell[1]}" t=', 1)
        if isinstance(cell, tuple):
            return f'<c r="{at}" s="{cell[1]}"><v>{cell[0]!r}</v></c>'
        if isinstance(cell, dict):
            return f'<c r="{at}"{cell.get("attributes", "")}>{cell["xml"]}</c>'
        self.strings.append(cell)
        return f'<c r="{at}" t="s"><v>@{len(self.strings) - 1}@</v></c>'


def streamed(parts, method=zipfile.ZIP_DEFLATED, wide=False, after=b""):
    """A ZIP as it is written by those who do not know beforehand how long a part is: it is said after the part.

    wide: in eight bytes, as Java's streaming writers have it, though no part is as long as that
    """
    out, directory = bytearray(), bytearray()
    for name, content in parts.items():
        data = content.encode() if isinstance(content, str) else content
        packed = data
        if method == zipfile.ZIP_DEFLATED:
            deflate = zlib.compressobj(9, zlib.DEFLATED, -15)
            packed = deflate.compress(data) + deflate.flush()
        known = struct.pack("<III", zlib.crc32(data), len(packed), len(data))
        extra = struct.pack("<HHQQ", 1, 16, 0, 0) if wide else b""
        begins = len(out)
        out += struct.pack("<IHHHHHIIIHH", 0x04034b50, 45 if wide else 20, 8, method, 0, 0x5341, 0,
                           0xffffffff if wide else 0, 0xffffffff if wide else 0, len(name), len(extra))
        out += name.encode() + extra + packed
        out += (struct.pack("<IIQQ", 0x08074b50, zlib.crc32(data), len(packed), len(data)) if wide
                else b"PK\x07\x08" + known)
        directory += struct.pack("<IHHHHHH", 0x02014b50, 45 if wide else 20, 20, 8, method, 0, 0x5341) + known
        directory += struct.pack("<HHHHHII", len(name), 0, 0, 0, 0, 0, begins) + name.encode()
    return bytes(out + directory + struct.pack("<IHHHHIIH", 0x06054b50, 0, 0, len(parts), len(parts), len(directory),
                                               len(out), 0)) + after


def package(parts):
    """A ZIP without times in it."""
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in parts.items():
            info = zipfile.ZipInfo(name, (2021, 10, 1, 0, 0, 0))
            info.compress_type = zipfile.ZIP_DEFLATED
            archive.writestr(info, content)
    return out.getvalue()


def xlsx_parts(*sheets, date1904=False, styles=True, active=None, formats=FORMATS):
    strings, made = [], []
    for sheet in sheets:
        xml = "".join(sheet.rows)
        for i, text in enumerate(sheet.strings):
            strings.append(text)
            xml = xml.replace(f"@{i}@", str(len(strings) - 1))
        made.append(f'{XML}<worksheet xmlns="{MAIN}">{sheet.before}<sheetData>{xml}</sheetData>{sheet.after}</worksheet>')
    types = "".join(f'<Override PartName="/xl/worksheets/sheet{i + 1}.xml" ContentType="application/vnd.openxmlformats-'
                    'officedocument.spreadsheetml.worksheet+xml"/>' for i in range(len(sheets)))
    tabs = "".join(f'<sheet name="{escaped(s.name)}" sheetId="{i + 1}" state="{s.state}" r:id="rId{i + 1}"/>'
                   for i, s in enumerate(sheets))
    views = "" if active is None else f'<bookViews><workbookView activeTab="{active}"/></bookViews>'
    related = "".join(f'<Relationship Id="rId{i + 1}" Type="{DOCUMENT}/worksheet" Target="worksheets/sheet{i + 1}.xml"/>'
                      for i in range(len(sheets)))
    parts = {
        "[Content_Types].xml": f'{XML}<Types xmlns="{PACKAGE}/content-types"><Default Extension="rels" ContentType='
                               '"application/vnd.openxmlformats-package.relationships+xml"/><Override PartName='
                               '"/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.'
                               f'spreadsheetml.sheet.main+xml"/>{types}</Types>',
        "_rels/.rels": f'{XML}<Relationships xmlns="{PACKAGE}/relationships"><Relationship Id="rId1" Type='
                       f'"{DOCUMENT}/officeDocument" Target="xl/workbook.xml"/></Relationships>',
        "xl/workbook.xml": f'{XML}<workbook xmlns="{MAIN}" xmlns:r="{DOCUMENT}"><workbookPr '
                           f'date1904="{int(date1904)}"/>{views}<sheets>{tabs}</sheets></workbook>',
        "xl/_rels/workbook.xml.rels": f'{XML}<Relationships xmlns="{PACKAGE}/relationships">{related}<Relationship '
                                      f'Id="rId98" Type="{DOCUMENT}/sharedStrings" Target="sharedStrings.xml"/>'
                                      + (f'<Relationship Id="rId99" Type="{DOCUMENT}/styles" Target="styles.xml"/>'
                                         if styles else "") + "</Relationships>",
        "xl/sharedStrings.xml": f'{XML}<sst xmlns="{MAIN}">'
                                + "".join(f'<si><t xml:space="preserve">{escaped(s)}</t></si>' for s in strings) + "</sst>"}
    for i, xml in enumerate(made):
        parts[f"xl/worksheets/sheet{i + 1}.xml"] = xml
    if styles:
        own = "".join(f'<numFmt numFmtId="{164 + i}" formatCode="{escaped(f)}"/>' for i, f in enumerate(formats) if i)
        used = "".join(f'<xf numFmtId="{164 + i if i else 0}"/>' for i in range(len(formats)))
        fonts = ""
        if formats is MORE_FORMATS:
            fonts = "<fonts><font><b/></font><font><strike/></font></fonts>"
            used += '<xf numFmtId="0" fontId="1"/>'
        parts["xl/styles.xml"] = (f'{XML}<styleSheet xmlns="{MAIN}"><numFmts>{own}</numFmts>{fonts}<cellStyleXfs><xf numFmtId="14"/>'
                                  f'</cellStyleXfs><cellXfs>{used}</cellXfs></styleSheet>')
    return parts


def xlsx(*sheets, **how):
    return package(xlsx_parts(*sheets, **how))


def listed(*rows, headings=("kode", "titel", "varighed", "pris", "tilføjet"), **sheet):
    made = Sheet(**sheet).row(*headings)
    for row in rows:
        made.row(*row)
    return made


def workbooks():
    row = ("47592", "Kørsel på vej", "5 dage", "3.250,00", "01-10-2021")
    other = ("6593", "Træpleje", None, None, None)
    ready("xlsx-text.xlsx", xlsx(listed(row, other)), workbook(), 2)
    ready("xlsx-numbers-and-dates.xlsx", xlsx(listed((47592, "Kørsel", 2.5, (3250.5, KR), (44470, DATE)),
          (6593, "Træpleje", 5, 1180, 44470), (42994, "Buskørsel", 1, 0, (44470, LONG_DATE)))), workbook(), 3)
    ready("xlsx-1904.xlsx", xlsx(listed((47592, "Kørsel", 5, 0, (43008, DATE)), (6593, "Træpleje", 5, 0, 43008)),
          date1904=True), workbook(serials="1904"), 2)
    ready("xlsx-zeros-shown.xlsx", xlsx(listed(((475, FOUR_DIGITS), "Plantekundskab"))), workbook(), 1)
    ready("xlsx-marks.xlsx", xlsx(listed((47592, "Kørsel", True), (6593, "Træpleje", False), headings=("kode", "titel",
          "uden karens"))), workbook(), 2)
    ready("xlsx-inline-text.xlsx", xlsx(Sheet().row("kode", "titel").raw(
          '<row r="2"><c r="A2" t="inlineStr"><is><t>47592</t></is></c><c r="B2" t="inlineStr"><is><r><t>Kørsel </t></r>'
          '<r><rPr><b/></rPr><t>på vej</t></r></is></c></row>')), workbook(), 1)
    ready("xlsx-text-results.xlsx", xlsx(Sheet().row("kode", "titel").raw(
          '<row r="2"><c r="A2" t="str"><v>47592</v></c><c r="B2" t="str"><v>Kørsel</v></c></row>')), workbook(), 1)
    ready("xlsx-iso-dates.xlsx", xlsx(Sheet().row("kode", "titel", "tilføjet").raw(
          '<row r="2"><c r="A2"><v>47592</v></c><c r="B2" t="inlineStr"><is><t>A</t></is></c>'
          '<c r="C2" t="d"><v>2021-10-01T00:00:00</v></c></row>')), workbook(), 1)
    ready("xlsx-without-styles.xlsx", xlsx(listed((47592, "Kørsel")), styles=False), workbook(), 1)
    ready("xlsx-without-addresses.xlsx", xlsx(Sheet().raw(
          '<row><c t="inlineStr"><is><t>kode</t></is></c><c t="inlineStr"><is><t>titel</t></is></c></row>'
          '<row><c><v>47592</v></c><c t="inlineStr"><is><t>A</t></is></c></row>')), workbook(), 1)
    ready("xlsx-escaped-characters.xlsx", xlsx(listed((47592, "Kørsel_x000D_\npå &vej"))), workbook(), 1)
    ready("xlsx-styled-empty-columns.xlsx", xlsx(Sheet().row("kode", "titel").raw(
          '<row r="2"><c r="A2"><v>47592</v></c><c r="B2" t="inlineStr"><is><t>A</t></is></c><c r="XFD2" s="1"/></row>')),
          workbook(), 1)
    prefixed = {name: content for name, content in xlsx_parts(listed(row)).items()}
    prefixed["xl/worksheets/sheet1.xml"] = (f'{XML}<x:worksheet xmlns:x="{MAIN}"><x:sheetData><x:row r="1"><x:c r="A1" t='
                                            '"inlineStr"><x:is><x:t>kode</x:t></x:is></x:c><x:c r="B1" t="inlineStr"><x:is>'
                                            '<x:t>titel</x:t></x:is></x:c></x:row><x:row r="2"><x:c r="A2"><x:v>47592</x:v>'
                                            '</x:c><x:c r="B2" t="inlineStr"><x:is><x:t>A</x:t></x:is></x:c></x:row>'
                                            "</x:sheetData></x:worksheet>")
    ready("xlsx-prefixed-names.xlsx", package(prefixed), workbook(), 1)
    ready("xlsx-title-above-headings.xlsx", xlsx(Sheet().row("Positivliste").row("kode", "titel", number=3)
          .row(47592, "Kørsel", number=5)), workbook(heading=3), 1, [finding("W304")])
    ready("xlsx-second-sheet.xlsx", xlsx(Sheet("Vejledning").row("Sådan læses listen"), listed(row, name="Kurser")),
          workbook("Kurser"), 1)
    ready("xlsx-hidden-sheet-first.xlsx", xlsx(listed(other, name="Gammel", state="hidden"), listed(row, name="Ny")),
          workbook("Ny"), 1)
    guarded("xlsx-two-lists.xlsx", xlsx(listed(row, name="Øst"), listed(other, name="Vest")), workbook("Øst"), 1,
          [finding("A208", da="Arket »Vest« har også et kursus (1) og er ikke læst. Vælg det ark, der skal læses (--sheet), "
                              "eller saml kurserne på ét."),
           finding("W305", da="Arket »Vest« har også listens overskrifter og læses ikke. Kun »Øst« er læst. Saml kurserne "
                              "på ét ark, hvis begge hører med.")])
    ready("xlsx-hidden-row.xlsx", xlsx(Sheet().row("kode", "titel").row(47592, "Kørsel").row(6593, "Træpleje", hidden=True)),
          workbook(), 2, [finding("W306", da="1 række er skjult i Excel og er læst med. Slet den, hvis den ikke hører til "
                                             "listen.")])
    ready("xlsx-hidden-rows.xlsx", xlsx(Sheet().row("kode", "titel").row(47592, "Kørsel", hidden=True)
          .row(6593, "Træpleje", hidden=True)), workbook(), 2, [finding("W306",
          da="2 rækker er skjult i Excel og er læst med. Slet dem, hvis de ikke hører til listen.")])
    ready("xlsx-called-csv.csv", xlsx(listed(row)), workbook(), 1, [finding("W307")])
    ready("xlsx-chosen-sheet.xlsx", xlsx(listed(row, name="Øst"), listed(other, name="Vest", state="hidden")),
          workbook("Vest"), 1, parameters={"sheet": "Vest"})


def workbook_packages():
    """What writers other than Excel make of a package, and Excel reads."""
    row = ("47592", "Kørsel på vej", "5 dage", "3.250,00", "01-10-2021")
    parts = xlsx_parts(listed(row))
    ready("xlsx-stored-with-descriptors.xlsx", streamed(parts, zipfile.ZIP_STORED), workbook(), 1)
    ready("xlsx-descriptors.xlsx", streamed(parts), workbook(), 1)
    ready("xlsx-wide-descriptors.xlsx", streamed(parts, wide=True), workbook(), 1)
    ready("xlsx-white-space-after.xlsx", package(parts) + b"\r\n \n", workbook(), 1)
    elsewhere = {name: content for name, content in parts.items() if not name.startswith("xl/") and name != "_rels/.rels"}
    elsewhere |= {
        "_rels/.rels": parts["_rels/.rels"].replace("xl/workbook.xml", "./bog/liste.xml"),
        "bog/liste.xml": parts["xl/workbook.xml"],
        "bog/_rels/liste.xml.rels": parts["xl/_rels/workbook.xml.rels"].replace("worksheets/sheet1.xml", "../ark%201.xml")
        .replace('"sharedStrings.xml"', '"/tekster.xml"').replace('"styles.xml"', '"../bog/udseende.xml"'),
        "ark 1.xml": parts["xl/worksheets/sheet1.xml"], "tekster.xml": parts["xl/sharedStrings.xml"],
        "bog/udseende.xml": parts["xl/styles.xml"]}
    ready("xlsx-parts-elsewhere.xlsx", package(elsewhere), workbook(), 1)
    promised = dict(parts)
    promised["[Content_Types].xml"] = parts["[Content_Types].xml"].replace("sheet.main+xml", "sheet.macroEnabled.main+xml") \
        .replace("</Types>", '<Override PartName="/xl/vbaProject.bin" ContentType="application/vnd.ms-office.vbaProject"/>'
                 '<Override PartName="/xl/metadata.xml" ContentType="application/xml"/></Types>')
    ready("xlsx-parts-that-are-only-promised.xlsx", package(promised), workbook(), 1)
    ready("xlsx-empty-attributes.xlsx", xlsx(Sheet().row("kode", "titel").raw(
          '<row r="2" hidden=""><c r="A2" s="" t=""><v>47592</v></c><c r="B2" s="" t="inlineStr"><is><t>A</t></is></c>'
          '</row><row r=""><c r="" s=""><v>6593</v></c><c r="" t="inlineStr"><is><t>B</t></is></c><c><v> </v></c></row>')),
          workbook(), 2)
    macros = dict(parts)
    macros["xl/_rels/workbook.xml.rels"] = parts["xl/_rels/workbook.xml.rels"].replace("</Relationships>",
        f'<Relationship Id="rId100" Type="{MICROSOFT}/vbaProject" Target="macros.bin"/></Relationships>')
    macros["xl/macros.bin"] = b"macro"
    blocked("macros-by-relationship.xlsm", package(macros), unread("XLSM"), finding("F012"))
    hidden = bytearray(package(parts))
    hidden[hidden.index(b"PK\x01\x02") + 8] |= 1
    blocked("zip-with-password-in-its-directory.xlsx", bytes(hidden), unread("XLSX"), finding("F011"))
    renamed = bytearray(package(parts))
    renamed[renamed.rindex(b"xl/styles.xml") + 4] ^= 1
    blocked("xlsx-part-under-two-names.xlsx", bytes(renamed), unread("XLSX"), finding("F010"))
    blocked("xlsx-too-many-texts.xlsx", package({**parts, "xl/sharedStrings.xml":
            f'{XML}<sst xmlns="{MAIN}">' + "<si/>" * 1_000_001 + "</sst>"}), unread("XLSX"), finding("F014",
            da="Excel-filen har flere end 1.000.000 forskellige tekster eller 32 millioner tegn. Slet ark, der ikke hører "
               "til listen, eller del listen i flere filer."))


def workbook_numbers():
    """Numbers as their formats show them."""
    ready("xlsx-units-in-formats.xlsx", xlsx(listed((47592, "A", (37, HOURS), (3250.5, KR)),
          (6593, "B", (6, WEEKS), (0, ACCOUNTING)), (42994, "C", (1, WEEKS), (1180, ACCOUNTING))), formats=MORE_FORMATS),
          workbook(), 3)
    save("xlsx-code-in-hidden-column.xlsx", xlsx(listed((None, (47592, NOTHING), "A"), (42994, None, "B"),
         headings=("kode", "AMU-nr.", "titel")), formats=MORE_FORMATS), "READY", workbook(), 2, 1, [finding("R117", 2, "B")])
    ready("xlsx-date-with-hidden-time.xlsx", xlsx(listed((47592, "Kørsel", (44470.5, DATE)),
          headings=("kode", "titel", "tilføjet"))), workbook(), 1)
    ready("xlsx-hidden-decimals.xlsx", xlsx(listed((47592, "Kørsel", (3250.125, KR)), (6593, "B", (6216.666666666667, KR)),
          headings=("kode", "titel", "pris"))), workbook(), 2)


def merged(*ranges):
    return "<mergeCells>" + "".join(f'<mergeCell ref="{r}"/>' for r in ranges) + "</mergeCells>"


def workbook_rows_that_are_no_courses():
    """What strokes and merged cells make of rows."""
    headings = ("erhvervsområde", "kode", "titel", "udbyder")
    blocked("xlsx-course-struck-through.xlsx", xlsx(listed(
            ("Kontor", 10001, "Regneark", "Skolen"), ("Kontor", (10002, STRUCK), "Tekst", "Skolen"),
            ("Kontor", 10003, ("Bord", STRUCK), "Skolen"), headings=headings), formats=MORE_FORMATS), workbook(),
            finding("A206", 3, da="2 kurser er streget ud (række 3 og 4) og er ikke læst med. Er det meningen?"),
            finding("R114", 3, da="Linje 3: Kurset er streget ud og er ikke læst med."), finding("R114", 4), rows=3,
            accepted=1)
    ready("xlsx-merged-text-row.xlsx", xlsx(listed(
          (None, "Kontor"), (None, 10001, "Regneark", "Skolen"), (None, "* uden karens"), headings=headings,
          after=merged("B2:D2", "B4:D4"))), workbook(), 1, [finding("W308", 2), finding("W309", 4)])
    ready("xlsx-text-row-struck-through.xlsx", xlsx(listed(
          (("Kontor", STRUCK),), (None, 10001, "Regneark", "Skolen"), headings=headings), formats=MORE_FORMATS),
          workbook(), 1, [finding("W321", 2, "A")])
    ready("xlsx-headings-on-two-rows.xlsx", xlsx(listed(
          (), ("Kontor", 10001, "Regneark", "Skolen"), headings=headings, after=merged("A1:A2", "B1:B2", "C1:C2", "D1:D2"))),
          workbook(), 1)


def workbook_looks():
    """What is merged, hidden or struck through."""
    headings = ("erhvervsområde", "kode", "titel", "udbyder", "pris")
    ready("xlsx-merged-cells.xlsx", xlsx(listed(
          ("Transport", 47592, "A", "Skole A", 100), (None, 42994, "B", None, 200), (None, 6593, "C", "Skole B", 300),
          headings=headings, after=merged("A2:A4", "D2:D3"))), workbook(), 3,
          [finding("W314", 3, "A", "Kolonne A: 2 tomme celler er læst som cellen over dem (den første i linje 3). Udfyld dem, "
                                   "hvis det er forkert."), finding("W314", 3, "D")])
    ready("xlsx-merged-over-what-it-says.xlsx", xlsx(listed(
          ("Transport", 47592, "A", None, 100), ("Transport", 42994, "B", None, 200), headings=headings,
          after=merged("A2:A3"))), workbook(), 2)
    save("xlsx-merged-over-something-else.xlsx", xlsx(listed(
         ("Transport", 47592, "A", None, 100), ("Kontor", 42994, "B", None, 200), headings=headings,
         after=merged("A2:A3"))), "READY", workbook(), 2, 1, [finding("R117", 3, "A",
         "Linje 3, kolonne A: Cellen viser »Transport«, men indeholder Kontor. Skriv det, der gælder.")])
    ready("xlsx-course-on-two-merged-rows.xlsx", xlsx(listed(
          ("Transport", 47592, "A", "Skole A", 100), (None,) * 5, headings=headings,
          after=merged("A2:A3", "B2:B3", "C2:C3", "D2:D3", "E2:E3"))), workbook(), 1)
    ready("xlsx-hidden-column.xlsx", xlsx(listed((47592, "A", 1, 100), (6593, "B", 2, 200),
          headings=("kode", "titel", "sprog", "pris"), before='<cols><col min="1" max="2" width="9"/>'
          '<col min="3" max="4" width="9" hidden="1"/></cols>')), workbook(), 2,
          [finding("W301", 1, "C"), finding("W306", 1, "D", "Kolonne D (»pris«) er skjult i Excel og er læst med. Slet den, "
                                                            "hvis den ikke hører til listen.")])
    ready("xlsx-column-without-width.xlsx", xlsx(listed((47592, "A"), headings=("kode", "titel"),
          before='<cols><col min="2" max="2" width="0" customWidth="1"/></cols>')), workbook(), 1,
          [finding("W306", 1, "B")])
    half = '<is><r><rPr><strike/></rPr><t xml:space="preserve">Gammel titel </t></r><r><t>Ny titel</t></r></is>'
    ready("xlsx-text-struck-through.xlsx", xlsx(listed(
          (47592, {"attributes": ' t="inlineStr"', "xml": half}, (1002, STRUCK), ("Se hjemmesiden", STRUCK)),
          (6593, {"attributes": f' s="{STRUCK}" t="inlineStr"', "xml": half.replace("<strike/>", "<b/>")
                  .replace("<r><t>", "<r><rPr/><t>")}, 200, None),
          headings=("kode", "titel", "pris", "bemærkning")), formats=MORE_FORMATS), workbook(), 2,
          [finding("W321", 2, "B", "Linje 2, kolonne B: »Gammel titel« er streget ud og er ikke læst. Slet stregen, hvis "
                                   "teksten gælder."), finding("W321", 2, "C"), finding("W321", 2, "D")])
    numbered = listed(*((i + 1 if i < 2 else {"xml": f"<f>A{i + 1}+1</f><v>{i + 1}</v>"}, 40000 + i, "A") for i in range(5)),
                      headings=("løbenr", "kode", "titel"))
    ready("xlsx-running-number-by-formula.xlsx", xlsx(numbered), workbook(), 5, [finding("W318",
          da="Løbenummeret er en formel i 3 rækker og er ikke læst. Kopiér kolonnen, og indsæt den som værdier, hvis numrene "
             "skal med.")])


def workbook_rows():
    good = ("6593", "Træpleje")

    def aside(name, bad, code, column, da=None, headings=("kode", "titel", "pris"), also=(), **how):
        save(name, xlsx(listed(bad, good, headings=headings), **how), "READY", workbook(), 2, 1,
             [finding(code, 2, column, da), *also])

    aside("xlsx-formula.xlsx", ({"xml": "<f>47000+592</f><v>47592</v>"}, "Kørsel"), "R106", "A",
          "Linje 2, kolonne A: Cellen er en formel (=47000+592). Formler regnes ikke ud. Kopiér cellen, og indsæt den som "
          "værdi.")
    aside("xlsx-formula-with-text.xlsx", (47592, {"xml": "<f>A1</f><v>Kørsel</v>", "attributes": ' t="str"'}), "R106", "B")
    aside("xlsx-formula-in-shared-text.xlsx", (47592, {"xml": "<f>A1</f><v>0</v>", "attributes": ' t="s"'}), "R106", "B")
    aside("xlsx-formula-unnamed.xlsx", (47592, "Kørsel", {"xml": "<f/><v>100</v>"}), "R106", "C")
    aside("xlsx-formula-without-result.xlsx", (47592, "Kørsel", {"xml": "<f>1/0</f>"}), "R106", "C")
    save("xlsx-formula-fills-several-cells.xlsx", xlsx(listed(
         (47592, "A", {"xml": '<f t="array" ref="C2:C3">D2:D3*2</f><v>1</v>'}), (6593, "B", {"xml": "<v>2</v>"}),
         (42994, "C", 3), *((40000 + i, "D", 4) for i in range(100)), headings=("kode", "titel", "pris"))), "READY",
         workbook(), 103, 101, [finding("R106", 2, "C"), finding("R106", 3, "C")])
    aside("xlsx-code-lost-its-zero.xlsx", (475, "Plantekundskab"), "R101", "A")
    aside("xlsx-code-as-date.xlsx", ((47592, DATE), "Kørsel"), "R101", "A")
    aside("xlsx-duration-as-date.xlsx", (47592, "Kørsel", (44257, DATE)), "R104", "C",
          headings=("kode", "titel", "varighed"))
    aside("xlsx-duration-as-time.xlsx", (47592, "Kørsel", (0.3125, TIME)), "R104", "C",
          headings=("kode", "titel", "varighed"))
    aside("xlsx-number-shown-as-nothing.xlsx", (47592, "Kørsel", (3250, NOTHING)), "R117", "C",
          "Linje 2, kolonne C: Cellen viser ingenting, men indeholder 3250. Skriv det, der gælder.", formats=MORE_FORMATS)
    aside("xlsx-title-shown-as-nothing.xlsx", (47592, ("Kørsel", NOTHING), 100), "R117", "B", formats=MORE_FORMATS)
    aside("xlsx-number-without-its-thousands.xlsx", (47592, "Kørsel", (3250, THOUSANDS)), "R117", "C",
          "Linje 2, kolonne C: Cellen viser »3«, men indeholder 3250. Skriv det, der gælder.", formats=MORE_FORMATS)
    save("xlsx-zeros-not-shown.xlsx", xlsx(listed((47592, "Kørsel", 0), good, headings=("kode", "titel", "pris"),
         before='<sheetViews><sheetView showZeros="0" workbookViewId="0"/></sheetViews>')), "READY", workbook(), 2, 1,
         [finding("R117", 2, "C", "Linje 2, kolonne C: Cellen viser ingenting, men indeholder 0. Skriv det, der gælder.")])
    aside("xlsx-struck-text-looks-like-a-person.xlsx", (47592, "Kørsel", None, {"attributes": ' t="inlineStr"', "xml":
          '<is><r><rPr><strike/></rPr><t>010190-1234</t></r><r><rPr/><t> Se side 2</t></r></is>'}), "R110", "D",
          headings=("kode", "titel", "pris", "bemærkning"))
    aside("xlsx-three-decimals.xlsx", (47592, "Kørsel", (3250.125, THREE_DECIMALS)), "R102", "C",
          formats=MORE_FORMATS)
    aside("xlsx-date-with-time.xlsx", (47592, "Kørsel", (44470.5, MOMENT)), "R103", "C",
          headings=("kode", "titel", "tilføjet"), formats=MORE_FORMATS)
    aside("xlsx-error.xlsx", (47592, "Kørsel", {"xml": "<v>#N/A</v>", "attributes": ' t="e"'}), "R113", "C")
    aside("xlsx-percent-as-price.xlsx", (47592, "Kørsel", (0.8, PERCENT)), "R102", "C")
    raised = '<r><rPr><vertAlign val="superscript"/></rPr><t>%s</t></r>'
    aside("xlsx-amount-with-a-raised-digit.xlsx", (47592, "Kørsel", {"attributes": ' t="inlineStr"', "xml":
          "<is><r><t>3250</t></r>" + raised % "1" + "</is>"}), "R102", "C",
          "Linje 2, kolonne C: »3250¹« er ikke et beløb. Skriv fx 3250,50, eller lad cellen være tom.")
    aside("xlsx-code-with-a-raised-digit.xlsx", ({"attributes": ' t="inlineStr"', "xml":
          "<is><r><t>4352</t></r>" + raised % "1)" + "</is>"}, "Kørsel"), "R101", "A")
    ready("xlsx-title-with-a-raised-digit.xlsx", xlsx(listed((47592, {"attributes": ' t="inlineStr"', "xml":
          "<is><r><t>Lager på 40 m</t></r>" + raised % "2" + '<r><rPr><vertAlign val="baseline"/></rPr>'
          '<t xml:space="preserve"> gulv 2</t></r></is>'}), headings=("kode", "titel"))), workbook(), 1)
    aside("xlsx-looks-like-a-person.xlsx", (47592, "Kørsel", (101901234, CPR)), "R110", "C")
    aside("xlsx-text-like-a-formula.xlsx", (47592, "=1+1"), "R106", "B")


def workbook_sheets():
    """Which of several sheets is read."""
    row = ("47592", "Kørsel på vej", "5 dage", "3.250,00", "01-10-2021")
    others = [(str(40000 + i), f"Kursus {i}") for i in range(3)]
    unread_list = finding("W305")
    ready("xlsx-withdrawn-sheet-first.xlsx", xlsx(listed(*others, name="Udgåede"), listed(row, name="Positivliste")),
          workbook("Positivliste"), 1, [unread_list])
    ready("xlsx-withdrawn-sheet-on-top.xlsx", xlsx(listed(row, name="Positivliste"), listed(*others, name="Arkiv 2020"),
          active=1), workbook("Positivliste"), 1, [unread_list])
    guarded("xlsx-second-list-on-top.xlsx", xlsx(listed(*others, name="April"), listed(row, name="Oktober"), active=1),
            workbook("Oktober"), 1, [
                finding("A208", da="Arket »April« har også kurser (3) og er ikke læst. Vælg det ark, der skal læses (--sheet), "
                                   "eller saml kurserne på ét."),
                finding("W305", da="Arket »April« har også listens overskrifter og læses ikke. Kun »Oktober« er læst. Saml "
                                   "kurserne på ét ark, hvis begge hører med.")])
    ready("xlsx-chosen-of-two-lists.xlsx", xlsx(listed(*others, name="April"), listed(row, name="Oktober"), active=1),
          workbook("April"), 3, parameters={"sheet": "april"})
    ready("xlsx-other-list-without-courses.xlsx", xlsx(listed(row), listed(name="Skabelon")), workbook(), 1, [unread_list])
    guarded("xlsx-only-withdrawn-sheet.xlsx", xlsx(Sheet("Forside").row("Se listen"), listed(row, name="Udgåede kurser")),
            workbook("Udgåede kurser"), 1, [finding("A207", da="Arket hedder »Udgåede kurser«. Er det den rigtige liste?")])
    guarded("xlsx-other-list-with-a-column-twice.xlsx", xlsx(listed(row), listed(*others, name="Øst",
            headings=("kode", "titel", "titel"))), workbook(), 1, [finding("A208"), unread_list])
    pivot = Sheet("Pivot").raw('<row r="1"><c r="IW1"><v>1</v></c></row>')
    ready("xlsx-other-sheet-unreadable.xlsx", xlsx(pivot, listed(row)), workbook(), 1,
          [finding("W317", da="Arket »Pivot« kan ikke læses og er sprunget over.")])
    ready("xlsx-other-list-unreadable.xlsx", xlsx(listed(row), listed(*others, ("40009", "TrÃ¦pleje"), name="Øst")),
          workbook(), 1, [unread_list, finding("W317", da="Arket »Øst« kan ikke læses og er sprunget over.")])
    ready("xlsx-chosen-beside-an-unreadable-sheet.xlsx", xlsx(pivot, listed(row)), workbook(), 1,
          parameters={"sheet": "Liste"})
    lost = xlsx_parts(listed(row), Sheet("Pivot").row("Sum"))
    lost["xl/_rels/workbook.xml.rels"] = lost["xl/_rels/workbook.xml.rels"].replace('Id="rId2"', 'Id="rId77"')
    ready("xlsx-other-sheet-without-a-place.xlsx", package(lost), workbook(), 1, [finding("W317")])
    torn = xlsx_parts(listed(row), Sheet("Pivot").row("Sum"))
    torn["xl/worksheets/sheet2.xml"] = torn["xl/worksheets/sheet2.xml"][:-40]
    ready("xlsx-other-sheet-torn.xlsx", package(torn), workbook(), 1, [finding("W317")])
    del torn["xl/worksheets/sheet2.xml"]
    ready("xlsx-other-sheet-not-in-the-package.xlsx", package(torn), workbook(), 1, [finding("W317")])
    too_wide = finding("F014", da="Arket »Pivot«: Linje 1 har flere end 256 kolonner. Slet kolonner, der ikke hører til listen.")
    blocked("xlsx-no-list-but-an-unreadable-sheet.xlsx", xlsx(Sheet("Forside").row("Se listen"), pivot), unread("XLSX"),
            too_wide)
    blocked("xlsx-headings-misspelt-beside-an-unreadable-sheet.xlsx", xlsx(pivot, Sheet("Kurser").row("Positivliste").row(
            "kdoe", "titel").row("47592", "Kørsel")), unread("XLSX", sheet="Kurser"), too_wide,
            finding("F003", da="Kolonnen »kode« mangler. Filen har kolonnerne: kdoe, titel. Mente du »kdoe«?"))
    blocked("xlsx-headings-misspelt-on-the-second-sheet.xlsx", xlsx(Sheet("Forside").row("Se listen"), Sheet("Kurser").row(
            "kdoe", "titel").row("47592", "Kørsel")), unread("XLSX", sheet="Kurser"), finding("F003"))


def workbook_faults():
    row = ("47592", "Kørsel på vej", "5 dage", "3.250,00", "01-10-2021")
    whole = xlsx(listed(row))
    damaged = unread("XLSX")
    blocked("xlsx-damaged-letters.xlsx", xlsx(listed((47592, "TrÃ¦pleje"))), unread("XLSX", sheet="Liste"), finding("F002",
            da="Arket »Liste«: Danske bogstaver ser forkerte ud (fx »TrÃ¦pleje« i række 2, kolonne B). De var ødelagt, før de kom ind i "
               "arket. Hent listen igen fra kilden, eller ret bogstaverne."))
    blocked("xlsx-column-missing.xlsx", xlsx(Sheet().row("kode", "pris").row(47592, 100)), unread("XLSX", sheet="Liste"),
            finding("F003"))
    blocked("xlsx-empty.xlsx", xlsx(Sheet()), damaged, finding("F005"))
    blocked("xlsx-headings-only.xlsx", xlsx(Sheet().row("kode", "titel")), workbook(), finding("F005"))
    blocked("xlsx-cut-off.xlsx", whole[:len(whole) * 2 // 3], damaged, finding("F010",
            da="Excel-filen er beskadiget eller afkortet. Åbn den i Excel, gem den igen som .xlsx, og prøv igen."))
    blocked("xlsx-cut-before-its-end.xlsx", whole[:whole.rindex(b"PK\x01\x02") - 1], damaged, finding("F010"))
    flipped = bytearray(whole)
    flipped[whole.index(b"xl/worksheets/sheet1.xml") + 60] ^= 0x40
    blocked("xlsx-bit-flipped.xlsx", bytes(flipped), damaged, finding("F010"))

    def changed(name, part, content, code="F010", kind="XLSX", **more):
        parts = xlsx_parts(listed(row))
        if content is None:
            del parts[part]
        else:
            parts[part] = content
        blocked(name, package(parts), unread(kind), finding(code), **more)

    sheet = f'<worksheet xmlns="{MAIN}"><sheetData>{{}}</sheetData></worksheet>'
    changed("xlsx-without-workbook.xlsx", "xl/workbook.xml", None)
    changed("xlsx-broken-xml.xlsx", "xl/worksheets/sheet1.xml", f'<worksheet xmlns="{MAIN}"><sheetData><row r="1">')
    changed("xlsx-entity.xlsx", "xl/worksheets/sheet1.xml",
            '<!DOCTYPE x [<!ENTITY e SYSTEM "file:///etc/passwd">]>' + sheet.format(
                '<row r="1"><c r="A1" t="inlineStr"><is><t>&e;</t></is></c></row>'))
    changed("xlsx-text-that-is-not-there.xlsx", "xl/worksheets/sheet1.xml",
            sheet.format('<row r="1"><c r="A1" t="s"><v>2000000000</v></c></row>'))
    changed("xlsx-column-beyond-the-last.xlsx", "xl/worksheets/sheet1.xml",
            sheet.format('<row r="1"><c r="ZZZZZZ1"><v>1</v></c></row>'))
    changed("xlsx-number-too-long.xlsx", "xl/worksheets/sheet1.xml",
            sheet.format('<row r="1"><c r="A1"><v>1E999999999</v></c></row>'))
    changed("xlsx-too-many-columns.xlsx", "xl/worksheets/sheet1.xml",
            sheet.format('<row r="1"><c r="IW1"><v>1</v></c></row>'), "F014")
    changed("xlsx-too-long-a-cell.xlsx", "xl/worksheets/sheet1.xml",
            sheet.format(f'<row r="1"><c r="A1" t="inlineStr"><is><t>{"a" * 32768}</t></is></c></row>'), "F014")
    blocked("xlsx-too-long-a-text.xlsx", xlsx(listed((47592, "a" * 32768))), damaged, finding("F014",
            da="En celle i Excel-filen har flere end 32.767 tegn. Forkort den."))
    changed("xlsx-bomb.xlsx", "xl/media/image1.png", b"<" * (17 * 1024 * 1024), "F014")
    changed("xlsx-bomb-in-a-name.xlsx", "xl/worksheets/sheet1.xml", "<" + "a" * (1024 * 1024 + 1) + "/>", "F014")
    blocked("xlsx-too-many-parts.xlsx", package({f"xl/{i}": b"" for i in range(1001)}), damaged, finding("F014"))
    encrypted = bytearray(whole)
    encrypted[6] |= 1
    blocked("zip-with-password.xlsx", bytes(encrypted), unread("ENCRYPTED"), finding("F011",
            da="Filen er beskyttet med en adgangskode. Fjern adgangskoden i Excel (Filer, Oplysninger, Beskyt "
               "projektmappe), gem filen, og prøv igen."))
    changed("macros.xlsm", "xl/vbaProject.bin", b"macro", "F012", "XLSM")
    blocked("binary.xlsb", package({"[Content_Types].xml": "<Types/>", "xl/workbook.bin": b"\x83\x01\x00"}),
            unread("XLSB"), finding("F012"))
    blocked("open-document.ods", package({"mimetype": "application/vnd.oasis.opendocument.spreadsheet",
            "content.xml": "<office/>"}), unread("ODS"), finding("F012",
            da="Filen er et OpenDocument-regneark (.ods). Gem den som .xlsx eller CSV, og prøv igen."))
    blocked("letter.docx", package({"[Content_Types].xml": "<Types/>", "word/document.xml": "<w/>"}), unread("UNKNOWN"),
            finding("F007", da="Filen er hverken CSV eller Excel, men et Word-dokument. Kopiér listen til et regneark, gem "
                    "det som .xlsx, og prøv igen."))
    blocked("packed.zip", package({"lister/RAR Fyn.csv": "kode;titel\r\n47592;Kørsel\r\n"}), unread("UNKNOWN"),
            finding("F007", da="Filen er pakket (ZIP). Pak den ud, og prøv igen med listen i den."))
    blocked("pictures.zip", package({"billede.jpg": "x"}), unread("UNKNOWN"), finding("F007",
            da="Filen er hverken CSV eller Excel. Gem listen som .xlsx eller »CSV UTF-8 (semikolonsepareret)« og prøv igen."))
    blocked("chosen-sheet-not-there.xlsx", whole, damaged, finding("F015",
            da="Filen har ikke noget ark »Vest«. Den har arkene: »Liste«. Vælg et af dem."), parameters={"sheet": "Vest"})
    blocked("chosen-csv-for-xlsx.xlsx", whole, damaged, finding("F015"), parameters={"type": "CSV"})
    blocked("chosen-delimiter-for-xlsx.xlsx", whole, damaged, finding("F015"), parameters={"delimiter": ";"})
    blocked("xlsx-only-hidden-list.xlsx", xlsx(Sheet("Forside").row("Se listen"), listed(row, name="Liste", state="veryHidden")),
            damaged, finding("F016", da="Kun det skjulte ark »Liste« har listens overskrifter. Vis arket i Excel, eller vælg "
                                        "det ved navn."))


if __name__ == "__main__":
    for old in HERE.iterdir():
        if old.name not in ("make_corpus.py", ".gitattributes"):
            old.unlink()
    for make in (
            shapes,
            headings,
            values,
            text_faults,
            row_faults,
            warnings,
            days,
            other_lists,
            tables,
            workbooks,
            workbook_packages,
            workbook_numbers,
            workbook_looks,
            workbook_rows_that_are_no_courses,
            workbook_rows,
            workbook_sheets,
            workbook_faults):
        make()
    print(len(list(HERE.glob("*.expected.json"))), "files")
