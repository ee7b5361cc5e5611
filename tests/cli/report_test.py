#!/usr/bin/env python3
"""A report: one page that needs no other file and says nothing that its atlas does not."""

import csv
import html.parser
import json
import re
import unittest

from command_line import CommandLine, run
from vector_test import tool

VOID = {"meta", "br"}
PIECES = {"h1", "h2", "h3", "p", "li", "th", "td", "figcaption"}


class Page(html.parser.HTMLParser):
    """Checks that what is opened is closed, and gathers text, addresses, names and, of headings,
    paragraphs, items and cells, what each says."""

    def __init__(self, text):
        super().__init__()
        self.open, self.words, self.addresses, self.tags = [], [], [], set()
        self.names, self.pieces, self.is_inside = set(), [], False
        self.feed(text)
        self.close()

    def handle_starttag(self, tag, attrs):
        self.tags.add(tag)
        if tag not in VOID:
            self.open.append(tag)
        self.addresses += [value for name, value in attrs if name in ("src", "href", "xlink:href")]
        self.names |= {value for name, value in attrs if name == "id"}
        if tag in PIECES:
            self.pieces.append("")
            self.is_inside = True
        if tag == "q":
            self.pieces[-1] += "“"

    def handle_startendtag(self, tag, attrs):
        self.tags.add(tag)

    def handle_endtag(self, tag):
        assert self.open and self.open[-1] == tag, (tag, self.open[-3:])
        self.open.pop()
        if tag in PIECES:
            self.is_inside = False
        if tag == "q":
            self.pieces[-1] += "”"

    def handle_data(self, data):
        self.words.append(data)
        if self.is_inside:
            self.pieces[-1] += data

    def text(self):
        return re.sub(r"\s+", " ", " ".join(self.words))


class Report(CommandLine):
    def report(self, *arguments):
        out = self.path / "report.html"
        self.succeeds("report", "-o", out, *arguments)
        page = Page(out.read_text("utf-8"))
        self.assertEqual(page.open, [])
        return page

    def test_map_events_claims_figures_and_sources_stand_on_one_page(self):
        page = self.report()
        text = page.text()
        self.assertLessEqual({"svg", "table", "ol", "figcaption"}, page.tags)
        for words in ("South Caucasus, October 2020", "12 events", "asserted by Azerbaijan on 11 October 2020",
                      "Who says what", "Figures by claimant", "22 civilians killed", "Sources",
                      "Natural Earth", "Fingerprint of the atlas"):
            self.assertIn(words, text)
        # Nothing is fetched from elsewhere; only a source's own address may be followed.
        self.assertFalse([a for a in page.addresses if not a.startswith(("http", "#"))])
        self.assertNotIn("script", page.tags)

    def test_it_is_verified_and_shows_its_view_again(self):
        look = ("--theme", "dark", "--center", "46.5,40", "--zoom", "8", "--size", "640x400")
        self.report(*look)
        out = self.path / "report.html"
        said = run("verify", out)
        self.assertEqual((said.returncode, said.stdout[:11]), (0, b"unaltered: "), said)
        for name, view in (("one.svg", ("--view", out)), ("other.svg", look)):
            self.succeeds("render", "-o", self.path / name, *view)
        self.assertEqual((self.path / "one.svg").read_bytes(),
                         (self.path / "other.svg").read_bytes())
        text = out.read_text("utf-8")
        for was, now in (("201 personnel killed", "202 personnel killed"), ("IANS", "Iris")):
            self.assertTrue(was in text, was)
            out.write_text(text.replace(was, now), "utf-8")
            said = run("verify", out)
            self.assertEqual(said.returncode, 1)
            self.assertIn(b"altered: ", said.stdout)
            self.assertIn(b"its seal does not fit", said.stdout)

    def test_only_what_the_map_shows_and_what_was_known_is_told(self):
        text = self.report("--text", "Ganja", "--known-on", "2020-10-11").text()
        self.assertRegex(text, r"\b[12] events?\b")
        self.assertIn("alleged", text)
        self.assertNotIn("denies", text)
        self.assertNotIn("Ceasefire of 1994", text)

    def test_a_moment_within_a_day_is_told_with_its_time(self):
        text = self.report("--known-on", "2020-10-10T12:00").text()
        self.assertIn("Statuses as known on 10 October 2020, 12:00 UTC", text)
        self.assertIn("no claims on record on 10 October 2020, 12:00 UTC", text)

    def test_what_an_atlas_says_is_text_and_never_a_mark(self):
        atlas = self.path / "atlas"
        atlas.mkdir()
        (atlas / "events.csv").write_text(
            'id,title,when,lng,lat\nx,"<script>alert(1)</script> & \'\"\"q\"\"\'",2020-10-01,46,40\n',
            "utf-8")
        page = self.report(atlas)
        self.assertNotIn("script", page.tags)
        self.assertIn("<script>alert(1)</script> & '\"q\"'", page.text())

    def test_the_same_command_gives_the_same_bytes(self):
        self.report()
        first = (self.path / "report.html").read_bytes()
        self.report()
        self.assertEqual(first, (self.path / "report.html").read_bytes())

    def test_who_cites_a_source_leads_to_it(self):
        page = self.report()
        inner = {address[1:] for address in page.addresses if address.startswith("#")}
        self.assertIn("source-1", inner)
        self.assertIn("event-12", inner)
        self.assertLessEqual(inner, page.names)

    def test_where_no_event_is_left_it_says_so(self):
        text = self.report("--text", "no such words").text()
        self.assertIn("The map shows no event.", text)
        self.assertNotIn("Why", text)

    def test_another_ending_says_what_a_report_is(self):
        self.fails(2, "report", "-o", self.path / "r.docx",
                   says=["r.docx", ".html, .htm and .pdf"])
        self.assertFalse((self.path / "r.docx").exists())


class Pages(CommandLine):
    """The same report as a PDF, looked at with the tools that people use for it."""

    def report(self, *arguments, environment=None):
        out = self.path / "report.pdf"
        self.succeeds("report", "-o", out, *arguments, environment=environment)
        return out

    def html(self, *arguments):
        self.succeeds("report", "-o", self.path / "report.html", *arguments)
        return (self.path / "report.html").read_text("utf-8")

    def text(self, out, *arguments):
        return " ".join(tool("pdftotext", *arguments, out, "-").split())

    def page_count(self, out):
        return int(re.search(r"Pages: +(\d+)", tool("pdfinfo", out))[1])

    def atlas(self, events, claims=(), sources=(), title="A made atlas"):
        """Writes the tables, each row as a list of cells, and returns their folder."""
        atlas = self.path / "atlas"
        atlas.mkdir()
        heads = {"events": "id,title,when,lng,lat,place",
                 "actors": "id,name,side",
                 "sources": "id,publisher,title,url",
                 "claims": "id,event_id,actor_id,made,summary,source_id,stance,basis"}
        claims = [(*claim, "asserts", "statement") for claim in claims]
        rows = {"events": events, "claims": claims, "sources": sources,
                "actors": [("ministry", "Ministry of One", "one")]}
        for name, head in heads.items():
            with open(atlas / f"{name}.csv", "w", encoding="utf-8", newline="") as file:
                csv.writer(file).writerows([head.split(","), *rows[name]])
        (atlas / "atlas.json").write_text(json.dumps({"title": title}), "utf-8")
        return atlas

    def test_it_says_all_that_the_html_says(self):
        out = self.report()
        text = self.text(out, "-raw")  # cell by cell
        page = Page(self.html("--size", "840x580"))
        squeezed = text.replace(" ", "")
        self.assertGreater(len(page.pieces), 100)
        at = 0  # in the same order
        for piece in page.pieces:
            at = squeezed.find("".join(piece.split()), at)
            self.assertGreaterEqual(at, 0, piece)

    def test_it_says_what_it_is_and_when_only_where_it_is_told(self):
        out = self.report(environment={"SOURCE_DATE_EPOCH": ""})
        told = tool("pdfinfo", out)
        for words in ("South Caucasus, October 2020", "(A4)", "PDF version:     1.4"):
            self.assertIn(words, told)
        self.assertNotIn("CreationDate", told)
        self.assertIn(b"/Lang (en)", out.read_bytes())
        dated = self.report(environment={"SOURCE_DATE_EPOCH": "1602504000"})
        self.assertIn("2020-10-12T12:00:00Z", tool("pdfinfo", "-isodates", dated))

    def test_the_same_command_gives_the_same_bytes(self):
        for environment in ({"SOURCE_DATE_EPOCH": ""}, {"SOURCE_DATE_EPOCH": "1602504000"}):
            first = self.report(environment=environment).read_bytes()
            self.assertEqual(first, self.report(environment=environment).read_bytes())

    def test_title_and_number_stand_at_the_foot_of_each_page(self):
        out = self.report()
        count = self.page_count(out)
        self.assertGreater(count, 2)
        for number in range(1, count + 1):
            page = tool("pdftotext", "-raw", "-f", number, "-l", number, out, "-")
            self.assertRegex(page, rf"\nSouth Caucasus, October 2020 {number} / {count}\s*$")

    def test_sources_are_links_and_whoever_cites_them_leads_there(self):
        sources = [(f"s{i}", "Agency", "", f"https://agency.example/{i}") for i in range(3)]
        claims = [(f"c{i}", "x", "ministry", "2020-10-02", "So.", f"s{i}") for i in range(3)]
        out = self.report(self.atlas([("x", "Event", "2020-10-01", 46, 40, "")], claims, sources))
        links = tool("pdfinfo", "-url", out)
        places = tool("pdfinfo", "-dests", out)
        for number, (_, _, _, url) in enumerate(sources, 1):
            self.assertIn(url, links)
            self.assertIn(f'"source-{number}"', places)
            self.assertIn(f"/Dest (source-{number})", out.read_bytes().decode("latin-1"))
        self.assertIn("/Dest (event-1)", out.read_bytes().decode("latin-1"))
        self.assertIn('"event-1"', places)

    def test_its_sections_are_an_outline(self):
        file = self.report().read_bytes().decode("latin-1")
        for title in ("12 events", "Who says what", "Figures by claimant", "Sources", "The map"):
            self.assertIn(f"/Title ({title})", file)

    def test_letters_of_all_scripts_are_set_and_embedded(self):
        title = "Şəki Ğğİı Երևան თბილისი Щёлково"
        out = self.report(self.atlas([("x", title, "2020-10-01", 46, 40, "Xankəndi")]))
        self.assertIn(title, self.text(out))
        fonts = tool("pdffonts", out).splitlines()[2:]
        for name in ("NotoSansArmenian", "NotoSansGeorgian", "NotoSans-Bold"):
            self.assertTrue(any(name in font for font in fonts), name)
        for font in fonts:
            self.assertIn("NotoSans", font)
            self.assertEqual(font.split()[-5], "yes", font)

    def test_what_runs_from_the_right_leaves_the_words_beside_it_in_their_place(self):
        claims = [("c", "x", "ministry", "2020-10-02", "הצהרה", "s"),
                  ("d", "x", "ministry", "2020-10-03", "Said.", "s")]
        out = self.report(self.atlas([("x", "Event", "2020-10-01", 46, 40, "גנג'ה")], claims,
                                     [("s", "סוכנות", "ידיעה", "")]), "--no-furniture")
        found = re.findall(r'<word xMin="([\d.]+)" yMin="([\d.]+)".*>(.*)</word>',
                           tool("pdftotext", "-bbox", out, "-"))

        def line_of(letter):
            """What stands beside the first such letter, from the left; tops differ by font. Letters
            of Hebrew are words of their own here."""
            top = next(float(top) for _, top, word in found if letter == word)
            return [word for _, word in sorted((float(left), word) for left, y, word in found
                                               if abs(float(y) - top) < 5)]

        for letter, order in (("נ", ("נ", "the", "exact")), ("צ", ("2020.", "צ", "ס", "[1]")),
                              ("ד", ("1", "ס", "ד"))):
            line = line_of(letter)
            places = [line.index(word) for word in order]
            self.assertEqual(places, sorted(places), line)

    def test_hundreds_of_events_go_on_from_page_to_page(self):
        events = [(f"e{i:03}", f"Event number {i:03}", f"2020-{i % 12 + 1:02}-{i % 28 + 1:02}",
                   45 + i % 30 / 10, 39 + i // 30 / 10, f"Village {i:03}") for i in range(300)]
        claims = [(f"c{i:03}", f"e{i:03}", "ministry", "2020-12-31", f"It told of {i:03}. " * 3,
                   f"s{i % 7}") for i in range(300)]
        sources = [(f"s{i}", f"Agency {i}", "", f"https://agency.example/{i}") for i in range(7)]
        out = self.report(self.atlas(events, claims, sources), "--no-furniture")
        text = tool("pdftotext", "-layout", out, "-")
        table, said = text.split("Who says what", 1)
        pages = table.split("\f")
        self.assertGreater(len(pages), 5)
        for page in pages[1:-1]:
            self.assertRegex(page, r"^\s*When +Event +Place +Status +Why\n")
        for i in range(300):
            self.assertEqual(table.count(f"number {i:03}"), 1, i)  # whole, and on one page
            self.assertEqual(said.count(f"It told of {i:03}."), 3, i)
        # No heading is the last words of a page, over its foot.
        for page in said.split("\f")[:-1]:
            body = [line for line in page.split("\n") if line.strip()][:-1]
            self.assertNotRegex(body[-1], r"^ *Event number")

    def test_a_row_that_is_higher_than_a_page_goes_on_and_is_whole(self):
        words = [f"word{i}" for i in range(900)]
        out = self.report(self.atlas([("x", " ".join(words), "2020-10-01", 46, 40, "Here")]),
                          "--no-furniture")
        found = re.findall(r"word\d+", self.text(out))
        self.assertEqual([word for word in words if word not in found], [])

    def test_what_is_too_long_for_a_line_breaks_and_stays_on_the_page(self):
        url = "https://agency.example/" + "path_without_an_end" * 20
        word = "Donaudampfschifffahrt" * 6
        out = self.report(self.atlas([("x", word, "2020-10-01", 46, 40, word)],
                                     [("c", "x", "ministry", "2020-10-02", word, "s")],
                                     [("s", "Agency", word, url)]), "--no-furniture")
        squeezed = self.text(out).replace(" ", "")
        self.assertIn(url, squeezed)
        self.assertGreaterEqual(squeezed.count(word), 3)
        boxes = re.findall(r'<word xMin="([\d.]+)" yMin="([\d.]+)" xMax="([\d.]+)" yMax="([\d.]+)"',
                           tool("pdftotext", "-bbox", out, "-"))
        self.assertTrue(boxes)
        for left, top, right, bottom in (map(float, box) for box in boxes):
            self.assertGreaterEqual(left, 40)
            self.assertLessEqual(right, 595.28 - 40)
            self.assertLessEqual(bottom, 841.89 - 30)
        self.assertIn(url, tool("pdfinfo", "-url", out))

    def test_an_address_is_a_link_of_the_web_or_no_link(self):
        odd = "https://a.example/(x)'é\\ y"
        sources = [("s", "One", "", odd), ("t", "Two", "", "javascript:alert(1)"),
                   ("u", "Three", "", "#nowhere")]
        claims = [(f"c{one}", "x", "ministry", "2020-10-02", "So.", one) for one in "stu"]
        out = self.report(self.atlas([("x", "Event", "2020-10-01", 46, 40, "")], claims, sources))
        links = tool("pdfinfo", "-url", out)
        self.assertIn("https://a.example/%28x%29%27%C3%A9%5C%20y", links)
        self.assertNotIn("javascript", links)
        self.assertIn("javascript:alert(1)", self.text(out))

    def test_where_no_event_is_left_it_says_so(self):
        text = self.text(self.report("--text", "no such words"))
        self.assertIn("0 events The map shows no event.", text)
        self.assertIn("Fingerprint of the atlas", text)

    def test_it_is_verified_and_shows_its_view_again(self):
        out = self.report("--theme", "dark", "--center", "46.5,40", "--zoom", "8",
                          environment={"SOURCE_DATE_EPOCH": "1602504000"})
        small = ("--size", "640x400")
        for name, view in (("one.svg", ("--view", out)),
                           ("other.svg", ("--theme", "dark", "--center", "46.5,40", "--zoom", "8"))):
            self.succeeds("render", "-o", self.path / name, *small, *view)
        self.assertEqual((self.path / "one.svg").read_bytes(),
                         (self.path / "other.svg").read_bytes())
        said = run("verify", out).stdout.decode()
        self.assertTrue(said.startswith("unaltered: "), said)
        whole = out.read_bytes()
        at = whole.rindex(b"stream\n") + 9
        out.write_bytes(whole[:at] + bytes([whole[at] ^ 1]) + whole[at + 1:])
        said = run("verify", out).stdout.decode()
        self.assertIn("its seal does not fit", said)

    def test_of_a_changed_atlas_it_says_which_events_are_others(self):
        events = [("x", "Event", "2020-10-01", 46, 40, ""), ("y", "Other", "2020-10-02", 46, 41, "")]
        atlas = self.atlas(events)
        out = self.report(atlas)
        self.succeeds("verify", out, atlas)
        table = atlas / "events.csv"
        table.write_text(table.read_text("utf-8").replace("Other", "Another"), "utf-8")
        said = run("verify", out, atlas).stdout.decode()
        self.assertTrue(said.startswith("unknown: "), said)
        self.assertIn("1 event changed", said)
        self.assertIn("Its seal fits", said)

    def test_its_parts_are_tagged_and_the_map_has_its_words(self):
        out = self.report()
        self.assertRegex(tool("pdfinfo", out), r"Tagged: +yes")
        told = tool("pdfinfo", "-struct-text", out)
        structure = [line.strip() for line in told.splitlines()]
        for tag in ("Document", "H1 (block)", "H2 (block)", "H3 (block)", "P (block)", "Table",
                    "TR", "TH", "TD", "L (block)", "LI", "LBody", "Figure"):
            self.assertTrue(any(line.startswith(tag) for line in structure), tag)
        heads = [structure[i + 1] for i, line in enumerate(structure) if line.startswith("TH")]
        self.assertEqual(heads[:5], ['"When"', '"Event"', '"Place"', '"Status"', '"Why"'])
        self.assertIn("/Alt <FEFF004D00610070", out.read_bytes().decode("latin-1"))  # Map …


if __name__ == "__main__":
    unittest.main()
