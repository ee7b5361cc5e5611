#!/usr/bin/env python3
"""Series as one sheet of small pictures."""

import json
import unittest

from PIL import Image

from picture_test import rewrite
from series_case import SMALL, SeriesCase, run


class ContactSheet(SeriesCase):
    def setUp(self):
        super().setUp()
        self.sheet = self.path / "sheet.png"

    def sheet_of(self, *arguments):
        self.makes("--contact-sheet", self.sheet, *arguments)
        with Image.open(self.sheet) as sheet:
            sheet.load()
            return sheet

    def test_all_pictures_stand_on_it_with_their_days_and_counts(self):
        sheet = self.sheet_of("--every", "day", "--from", "2020-10-09", "--to", "2020-10-12")
        self.assertEqual(sheet.text["Title"], "South Caucasus, October 2020")
        lines = sheet.text["Description"].splitlines()
        self.assertEqual([line.split(" (")[0] for line in lines],
                         [f"{day} October 2020" for day in (9, 10, 11, 12)] +
                         ["Known no closer than the country: 1 event"])  # it is on all of them
        self.assertRegex(lines[0], r"\(\d+ of \d+ events")
        self.assertEqual(sheet.text["Comment"], "Statuses from all claims on record")
        self.assertIn("Natural Earth", sheet.text["Source"])
        self.assertNotIn("Filter", sheet.text["Description"])  # each has its heading
        alt = sheet.text["Alt text"]
        self.assertTrue(alt.startswith("4 small maps “South Caucasus, October 2020”. Statuses "
                                       "from all claims on record"), alt)
        self.assertRegex(alt, r"11 October 2020: \d+ of 15 events have a mark: 2 claimed and 2 contested")

    def test_what_all_pictures_ask_for_is_said_once_and_the_rest_under_each(self):
        sheet = self.sheet_of(*self.DAYS, "--kind", "attack,talks", "--text", "the")
        said = sheet.text["Description"]
        self.assertEqual(said.count("Filter: kind attack or talks; text “the”"), 1, said)
        self.assertEqual(said.count("Filter"), 1, said)
        self.assertIn("Filter: kind attack or talks; text “the”", sheet.text["Alt text"])

        self.sheet.unlink()
        said = self.sheet_of("--every", "day", "--along", "known-on", "--from", "2020-10-09", "--to",
                             "2020-10-13").text["Description"]
        self.assertIn("Filter: from 9 to 13 October 2020\n", said + "\n")

        self.sheet.unlink()
        walk = self.narrative(self.step("first", filter={"kind": {"only": ["attack"]}}),
                              self.step("second", filter={"text": "Ganja"}))
        lines = self.sheet_of("--narrative", walk).text["Description"].splitlines()
        self.assertIn("; Filter: kind attack", lines[0])
        self.assertIn("; Filter: text “Ganja”", lines[1])

    def test_events_beyond_the_edge_are_counted_under_each_picture(self):
        lines = self.sheet_of(*self.DAYS, "--center", "46.36,40.68",
                              "--zoom", "9").text["Description"].splitlines()
        self.assertRegex("\n".join(lines[:4]), r"\(\d+ of 15 events; .*beyond the map’s edge\)")

    def test_it_grows_in_rows_of_four(self):
        sizes = []
        for last in ("2020-10-05", "2020-10-09", "2020-10-12"):  # 8, 12 and 15 pictures
            self.sheet.unlink(missing_ok=True)
            sizes.append(self.sheet_of("--every", "day", "--from", "2020-09-28", "--to", last).size)
        self.assertEqual(len({width for width, _ in sizes}), 1)
        rows = [(height - sizes[0][1]) for _, height in sizes]
        self.assertGreater(rows[1], 250)
        self.assertAlmostEqual(rows[2], 2 * rows[1], delta=40)  # notes may differ by a line

    def test_the_same_series_gives_the_same_bytes_whatever_the_jobs(self):
        self.sheet_of("--sides")
        one = self.sheet.read_bytes()
        self.sheet.unlink()
        self.sheet_of("--sides", "--jobs", "2")
        self.assertEqual(one, self.sheet.read_bytes())

    def test_it_says_whose_account_each_picture_is(self):
        sheet = self.sheet_of("--sides")
        self.assertEqual([line.split(" (")[0] for line in sheet.text["Description"].splitlines()],
                         ["What Armenia says", "What Azerbaijan says",
                          "What Nagorno-Karabakh says"])
        self.assertEqual(sheet.text["Comment"], "")

    def test_of_a_split_map_both_halves_are_counted(self):
        sheet = self.sheet_of("--every", "year", "--split", "armenia,azerbaijan", "--from", "2020")
        self.assertRegex(sheet.text["Description"], r"left: \d+ of 15 events, right: \d+ of 15")
        self.assertRegex(sheet.text["Alt text"], r"left: \d+ of 15 .*; right: \d+ of 15 events have")
        self.assertRegex(sheet.text["Comment"], "Left: What Armenia says, .*Right: What Azerbaijan")

    DAYS = ("--every", "day", "--from", "2020-10-09", "--to", "2020-10-12")

    def test_it_lists_what_each_picture_shows_and_the_first_is_shown_again(self):
        sheet = self.sheet_of(*self.DAYS)
        evidence = json.loads(sheet.text["Claim Atlas evidence"])
        self.assertEqual(evidence["form"], "contact-sheet")
        self.assertEqual(len(evidence["atlas"]["fingerprint"]), 64)
        pictures = evidence["pictures"]
        self.assertEqual([picture["words"] for picture in pictures],
                         [f"{day} October 2020" for day in (9, 10, 11, 12)])
        self.assertEqual(pictures[0]["view"], json.loads(sheet.text["Claim Atlas view"]))
        self.assertIn("ganja-2020-10-11", evidence["visible"])
        one, other = self.path / "one.png", self.path / "other.png"
        shown = run("render", "--view", self.sheet, "-o", one, *SMALL)
        self.assertIn("contact sheet of 4 pictures; shown is the first", shown.stderr.decode())
        view = self.path / "view.json"
        view.write_text(json.dumps(pictures[0]["view"]), "utf-8")
        run("render", "--view", view, "-o", other, *SMALL)
        self.assertEqual(one.read_bytes(), other.read_bytes())

    def test_it_is_verified_whatever_it_is_a_series_of(self):
        walk = self.narrative(self.step("first", "ganja-2020-10-11"),
                              self.step("second", theme="dark"))
        for series in (self.DAYS, ("--sides", "--skip-unchanged"), ("--narrative", walk),
                       ("--every", "year", "--split", "armenia,azerbaijan", "--from", "2020"),
                       (*self.DAYS, "--fit", "--parts", "title,legend", "--pixel-ratio", "1.5")):
            self.sheet.unlink(missing_ok=True)
            self.sheet_of(*series)
            said = run("verify", self.sheet)
            self.assertEqual((said.returncode, said.stdout[:11]), (0, b"unaltered: "),
                             (series, said))

    def test_a_single_changed_pixel_is_found(self):
        self.sheet_of(*self.DAYS)
        changed = self.path / "changed.png"
        rewrite(self.sheet, changed, pixel=(99, 199))
        said = run("verify", changed)
        self.assertEqual(said.returncode, 1)
        self.assertIn("in a box of 1 × 1 at 99, 199", said.stdout.decode())

    def test_too_many_pictures_are_refused_before_anything_is_drawn(self):
        self.fails(1, "--contact-sheet", self.sheet, "--every", "week", "--from", "1990", "--to",
                   "2020", says=["contact sheet of", "16,384 is the most"])
        self.fails(2, "--contact-sheet", self.path / "sheet.jpg", "--sides", says=[".png"])
        self.assertEqual(list(self.path.iterdir()), [])


if __name__ == "__main__":
    unittest.main()
