#!/usr/bin/env python3
"""Series of pictures from the command line: narratives, views, sides, and steps through time."""

import json
import pathlib
import tempfile
import unittest

from PIL import Image

from series_case import SMALL, SeriesCase, differs, run


class Series(SeriesCase):
    def test_a_narrative_is_a_picture_a_step_with_its_caption(self):
        near = {"lng": 46.36, "lat": 40.68, "zoom": 8}
        file = self.narrative(
            self.step("First said/denied\nsecond line", "ganja-2020-10-11", camera=near),
            self.step("Then the whole", theme="dark"),
            self.step("Then the whole", "no-such-event", theme="dark"))
        names = self.draws("--narrative", file)
        self.assertEqual(names, ["01 First said-denied.png", "02 Then the whole.png",
                                 "03 Then the whole.png"])
        self.assertIn("Step 3 is about “no-such-event”", self.talk)
        with Image.open(self.out / names[0]) as picture:
            self.assertEqual(picture.text["Title"], "Told step by step")
            self.assertIn("1 of 3: South Caucasus, October 2020", picture.text["Description"])
        self.assertTrue(differs(self.out / names[1], self.out / names[2]))  # “2 of 3”, “3 of 3”

    def test_what_a_picture_shows_does_not_depend_on_those_before_it_or_on_the_jobs(self):
        near = {"lng": 46.36, "lat": 40.68, "zoom": 8}
        file = self.narrative(self.step("a", camera=near), self.step("b"), self.step("c"))
        names = self.draws("--narrative", file)
        one = [(self.out / name).read_bytes() for name in names]
        self.out = self.path / "again"
        names = self.draws("--narrative", file, "--jobs", "3")
        self.assertEqual(one, [(self.out / name).read_bytes() for name in names])

    def test_days_are_those_of_the_window_and_each_shows_its_events(self):
        names = self.draws("--every", "day", "--from", "2020-10-09", "--to", "2020-10-12")
        self.assertEqual(names, [f"2020-10-{day:02}.png" for day in (9, 10, 11, 12)])
        listed = json.loads(run("list", "--format", "json", "--from", "2020-10-11", "--to",
                                "2020-10-11").stdout)
        with Image.open(self.out / "2020-10-11.png") as picture:
            inside = picture.text["Description"].splitlines()[0]
        with tempfile.TemporaryDirectory() as folder:
            alone = pathlib.Path(folder) / "alone.png"
            run("render", "-o", alone, *SMALL, "--from", "2020-10-11", "--to", "2020-10-11")
            self.assertFalse(differs(alone, self.out / "2020-10-11.png"))
        self.assertLessEqual(int(inside.split()[0]), len(listed))
        self.assertGreater(int(inside.split()[0]), 0)

    def test_what_is_asked_for_is_drawn_also_where_nothing_happened(self):
        names = self.draws("--every", "year", "--from", "2019", "--to", "2022")
        self.assertEqual(names, [f"{year}.png" for year in (2019, 2020, 2021, 2022)])
        atlas = self.path / "early"
        atlas.mkdir()
        (atlas / "events.csv").write_text("id,title,when,lng,lat\na,A,../2020-09-27,46,40\n"
                                          "b,B,2020-10-01,46,40\n", "utf-8")
        for years, drawn in ((("--to", "2010"), ["2010"]), (("--from", "2019"), ["2019", "2020"]),
                             (("--from", "2030", "--to", "2031"), ["2030", "2031"])):
            self.out = self.path / f"of {drawn[0]}"
            names = self.draws(atlas, "--every", "year", *years)
            self.assertEqual(names, [f"{year}.png" for year in drawn])
        self.fails(2, "-o", self.path / "x", "--sides", "--along", "known-on", says=["--every"])

    def test_what_was_known_by_each_day_and_nothing_that_is_the_same_as_before(self):
        atlas = self.two_sided_atlas()
        names = self.draws(atlas, "--every", "day", "--along", "known-on")
        self.assertEqual(names, [f"known on 2020-10-0{day}.png" for day in (2, 3, 4, 5)])
        with Image.open(self.out / names[2]) as before, Image.open(self.out / names[3]) as after:
            self.assertIn("as known on 4 October 2020", before.text["Comment"])
            self.assertNotEqual(before.text["Comment"], after.text["Comment"])
        self.out = self.path / "skipped"
        names = self.draws(atlas, "--every", "day", "--along", "known-on", "--skip-unchanged")
        self.assertEqual(names, ["known on 2020-10-02.png", "known on 2020-10-05.png"])
        self.assertIn("2 pictures; 2 that would show nothing new left out", self.talk)

    def test_a_step_with_words_of_its_own_is_something_new(self):
        file = self.narrative(self.step("a"), self.step("b"), self.step("b"),
                              self.step("b", "ganja-2020-10-11"))
        names = self.draws("--narrative", file, "--skip-unchanged")
        self.assertEqual([name[:2] for name in names], ["01", "02", "04"])

    def test_views_are_drawn_in_the_order_given(self):
        for name, theme in (("dark", "dark"), ("light", "light")):
            (self.path / f"{name}.json").write_text(
                json.dumps({"claim_atlas_view": 1, "theme": theme}), "utf-8")
        names = self.draws("--views", f"{self.path / 'light.json'},{self.path / 'dark.json'}")
        self.assertEqual(names, ["01 light.png", "02 dark.png"])

    def test_each_side_has_a_picture_of_what_it_says(self):
        names = self.draws("--sides")
        self.assertEqual(names, ["Armenia.png", "Azerbaijan.png", "Nagorno-Karabakh.png"])
        for name in names:
            side = name.removesuffix(".png")
            with Image.open(self.out / name) as picture:
                self.assertIn(f"What {side} says, from all its claims", picture.text["Comment"])
                self.assertEqual(json.loads(picture.text["Claim Atlas view"])["side"],
                                 side.lower())
            self.assertIn(b"unaltered", run("verify", self.out / name).stdout)
        self.assertTrue(differs(self.out / names[0], self.out / names[1]))

    def test_what_a_side_says_is_what_its_half_of_the_split_map_says(self):
        self.draws("--sides")
        split = self.path / "split.png"
        run("render", "-o", split, *SMALL, "--split", "armenia,azerbaijan")
        with Image.open(split) as picture:
            words = picture.text["Alt text"]
        for side, half in (("Armenia", "Left: "), ("Azerbaijan", "Right: ")):
            with Image.open(self.out / f"{side}.png") as picture:
                silent = [line for line in picture.text["Description"].splitlines()
                          if "no claim on record" in line]
            self.assertIn(silent[0], words.split(half)[1].split("Right: ")[0])

    def test_steps_through_time_are_drawn_once_for_each_side_and_compared_within_it(self):
        atlas = self.two_sided_atlas()
        names = self.draws(atlas, "--sides", "--every", "day", "--along", "known-on",
                           "--skip-unchanged")
        self.assertEqual(names, ["Alpha known on 2020-10-02.png", "Beta known on 2020-10-02.png",
                                 "Beta known on 2020-10-05.png"])
        self.assertIn("3 pictures; 5 that would show nothing new left out", self.talk)

    def test_an_atlas_without_sides_says_so(self):
        atlas = self.two_sided_atlas()
        (atlas / "actors.csv").write_text("id,name\na,Alpha\nb,Beta\n", "utf-8")
        self.fails(1, atlas, "-o", self.out, "--sides", says=["speaks for a side"])
        self.assertFalse(self.out.exists())

    def test_options_change_every_picture(self):
        file = self.narrative(self.step("a"), self.step("b", theme="light"))
        names = self.draws("--narrative", file, "--theme", "dark", "--no-furniture")
        self.assertFalse(differs(self.out / names[0], self.out / names[1]))
        with Image.open(self.out / names[0]) as picture:
            self.assertLess(picture.convert("L").resize((1, 1)).getpixel((0, 0)), 110)

    def test_nothing_is_written_over_and_nothing_is_left_behind(self):
        self.out.mkdir()
        self.fails(1, "-o", self.out, "--every", "day", says=["exists already"])
        self.assertEqual(list(self.out.iterdir()), [])
        fresh = self.path / "fresh"
        self.fails(1, "-o", fresh, "--narrative", self.narrative(), says=["nothing to take"])
        self.fails(1, "-o", fresh, "--every", "hour", says=["more than 20,000 pictures"])
        self.assertEqual(sorted(p.name for p in self.path.iterdir()), ["series", "walk.json"])

    def test_wrong_usage_says_what_is_missing(self):
        self.fails(2, "--every", "day", says=["--output", "--animation", "--contact-sheet"])
        self.fails(2, "-o", self.out, "--every", "day", "--views", "a.json", says=["--views"])
        self.fails(2, "-o", self.out, "--sides", "--split", "armenia,azerbaijan",
                   says=["--split", "--sides"])
        self.fails(2, "-o", self.out, says=["--narrative", "--views", "--every"])
        self.fails(2, "-o", self.out, "--every", "fortnight", says=["fortnight"])
        self.fails(2, "-o", self.out, "--every", "hour", "--along", "known-on",
                   says=["told by days"])
        self.fails(1, "-o", self.out, "--narrative", self.path / "none.json",
                   says=["none.json", "cannot be read"])


if __name__ == "__main__":
    unittest.main()
