#!/usr/bin/env python3
"""A report: one page that needs no other file and says nothing that its atlas does not."""

import html.parser
import re
import unittest

from cli_test import CommandLine

VOID = {"meta", "br"}


class Page(html.parser.HTMLParser):
    """Checks that what is opened is closed, and gathers text and addresses."""

    def __init__(self, text):
        super().__init__()
        self.open, self.words, self.addresses, self.tags = [], [], [], set()
        self.feed(text)
        self.close()

    def handle_starttag(self, tag, attrs):
        self.tags.add(tag)
        if tag not in VOID:
            self.open.append(tag)
        self.addresses += [value for name, value in attrs if name in ("src", "href", "xlink:href")]

    def handle_startendtag(self, tag, attrs):
        self.tags.add(tag)

    def handle_endtag(self, tag):
        assert self.open and self.open[-1] == tag, (tag, self.open[-3:])
        self.open.pop()

    def handle_data(self, data):
        self.words.append(data)

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
        for words in ("South Caucasus, October 2020", "12 events", "contested: asserted by",
                      "Who says what", "Figures by claimant", "22 civilians killed", "Sources",
                      "Natural Earth", "Fingerprint of the atlas"):
            self.assertIn(words, text)
        # Nothing is fetched from elsewhere; only a source's own address may be followed.
        self.assertFalse([a for a in page.addresses if not a.startswith(("http", "#"))])
        self.assertNotIn("script", page.tags)

    def test_only_what_the_map_shows_and_what_was_known_is_told(self):
        text = self.report("--text", "Ganja", "--known-on", "2020-10-11").text()
        self.assertRegex(text, r"\b[12] events?\b")
        self.assertIn("alleged", text)
        self.assertNotIn("denies", text)
        self.assertNotIn("Ceasefire of 1994", text)

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

    def test_another_ending_says_what_a_report_is(self):
        self.fails(2, "report", "-o", self.path / "r.pdf", says=["HTML", ".html", "PDF"])


if __name__ == "__main__":
    unittest.main()
