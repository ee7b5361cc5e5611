#!/usr/bin/env python3
"""Pictures drawn from the command line."""

import io
import json
import unittest

from PIL import Image

from command_line import CommandLine


class Pictures(CommandLine):
    def render(self, *arguments, environment=None):
        out = self.path / "map.png"
        self.succeeds("render", "-o", out, *arguments, environment=environment)
        return out.read_bytes()

    def picture(self, *arguments):
        return Image.open(io.BytesIO(self.render(*arguments)))

    def test_without_a_display_it_draws_a_map(self):
        picture = Image.open(io.BytesIO(
            self.render("--size", "800x500", environment={"DISPLAY": "", "WAYLAND_DISPLAY": ""})))
        self.assertEqual(picture.size, (800, 500))
        self.assertGreater(len(picture.convert("RGB").getcolors(800 * 500)), 200)
        self.assertIn("Natural Earth", picture.text["Source"])
        self.assertIn("events", picture.text["Description"])

    def test_the_same_input_gives_the_same_bytes(self):
        self.assertEqual(self.render("--size", "640x400"), self.render("--size", "640x400"))

    def test_standard_output_gets_the_same_picture(self):
        self.assertEqual(self.succeeds("render", "-o", "-", "--size", "640x400"),
                         self.render("--size", "640x400"))

    def test_the_options_change_the_picture(self):
        pictures = [self.render("--size", "400x300", *arguments) for arguments in (
            [], ["--theme", "dark"], ["--no-furniture"], ["--bounds", "46,39,48,41"], ["--fit"],
            ["--center", "46.36,40.68", "--zoom", "10"], ["--status", "contested"])]
        self.assertEqual(len(set(pictures)), len(pictures))

    def test_boundaries_follow_the_view_and_the_date(self):
        def picture(*arguments):
            return self.render("--size", "400x300", "--no-furniture", "--center", "46.8,39.8",
                               "--zoom", "7", "--status", "verified", *arguments)
        both, recognised, in_effect = (
            picture("--boundary-view", name) for name in ("both", "recognised", "in-effect"))
        self.assertEqual(len({both, recognised, in_effect}), 3)
        self.assertEqual(both, picture())
        # No line was held yet, or none is on record any more.
        for day in ("1993-01-01", "2021-01-01"):
            self.assertNotEqual(both, picture("--known-on", day))

    def test_names_on_the_map_follow_the_choice(self):
        def picture(*arguments):
            return self.render("--size", "400x300", "--no-furniture", "--center", "46.8,39.8",
                               "--zoom", "8", "--status", "verified", *arguments)
        names = ("usual", "local", "armenian", "azerbaijani", "georgian", "russian", "turkish")
        pictures = {name: picture("--names", name) for name in names}
        self.assertEqual(len(set(pictures.values())), len(names))
        self.assertEqual(pictures["usual"], picture())
        view = self.path / "names.json"
        view.write_text('{"claim_atlas_view": 1, "names": "armenian"}', encoding="utf-8")
        self.assertEqual(pictures["armenian"], picture("--view", view))
        self.assertEqual(pictures["usual"], picture("--view", view, "--names", "usual"))

    def test_each_projection_is_a_picture_of_its_own_that_says_which_it_is(self):
        pictures = {}
        for name in ("web-mercator", "lambert-caucasus", "equal-earth"):
            pictures[name] = self.render("--size", "400x300", "--projection", name)
        self.assertEqual(len(set(pictures.values())), 3)
        self.assertEqual(pictures["web-mercator"], self.render("--size", "400x300"))
        said = Image.open(io.BytesIO(pictures["lambert-caucasus"])).text["Description"]
        self.assertIn("Projection: Lambert conformal conic, Caucasus", said)
        self.fails(2, "render", "-o", self.path / "x.png", "--projection", "globe",
                   says=["projection"])
    def test_a_view_says_what_is_drawn_and_options_change_it(self):
        view = self.path / "view.json"
        view.write_text(json.dumps({
            "claim_atlas_view": 1, "name": "Ganja",
            "camera": {"lng": 46.36, "lat": 40.68, "zoom": 8},
            "filter": {"status": {"only": ["contested"]}, "known_on": "2020-10-12"},
            "hidden_layers": ["rivers"], "theme": "dark"}), encoding="utf-8")
        small = ["--size", "400x300"]
        drawn = self.render("--view", view, *small)
        self.assertEqual(drawn, self.render(
            "--center", "46.36,40.68", "--zoom", "8", "--status", "contested", "--known-on",
            "2020-10-12", "--theme", "dark", "--view", self.without_rivers(), *small))
        changed = self.picture("--view", view, "--known-on", "2020-10-11", *small)
        self.assertIn("as known on 11 October 2020", changed.text["Description"])
        view.write_text('{"claim_atlas_view": 1, "filter": {"colour": 1}}')
        self.fails(1, "render", "--view", view, "-o", self.path / "x.png",
                   says=[str(view), "colour"])
        self.fails(1, "render", "--view", self.path / "none.json", "-o", self.path / "x.png",
                   says=["none.json"])

    def test_a_picture_is_drawn_again_from_itself(self):
        options = ["--size", "400x300", "--zoom", "7.25", "--center", "46.5,40.5", "--theme", "dark",
                   "--kind", "attack,clash", "--known-on", "2020-10-11", "--projection",
                   "equal-earth"]
        drawn = self.render(*options)
        first = self.path / "first.png"
        first.write_bytes(drawn)
        self.assertEqual(drawn, self.render("--view", first, "--size", "400x300"))
        self.assertNotEqual(drawn, self.render("--view", first, "--size", "400x300", "--theme",
                                               "light"))
        Image.new("RGB", (8, 8)).save(self.path / "other.png")
        self.fails(1, "render", "--view", self.path / "other.png", "-o", self.path / "x.png",
                   says=["other.png", "picture without a view"])
        first.write_bytes(drawn[:len(drawn) // 2])
        self.fails(1, "render", "--view", first, "-o", self.path / "x.png", says=["first.png"])

    def test_links_are_drawn_where_they_are_asked_for(self):
        plain = self.render("--size", "400x300")
        self.assertNotEqual(plain, self.render("--size", "400x300", "--links"))

    def test_a_split_map_shows_what_each_side_says(self):
        both = self.picture("--size", "804x300", "--split", "azerbaijan,armenia")
        self.assertEqual(both.size, (804, 300))
        left, right = both.crop((0, 0, 400, 300)), both.crop((404, 0, 804, 300))
        self.assertNotEqual(left.tobytes(), right.tobytes())
        same = self.picture("--size", "804x300", "--split", "armenia,armenia")
        self.assertEqual(right.tobytes(), same.crop((0, 0, 400, 300)).tobytes())
        self.assertEqual(right.tobytes(), same.crop((404, 0, 804, 300)).tobytes())
        self.assertIn("What Azerbaijan says", both.text["Comment"])
        self.fails(2, "render", "--split", "azerbaijan,nowhere", "-o", self.path / "x.png",
                   says=["nowhere", "armenia"])
        self.fails(2, "render", "--split", "azerbaijan", "-o", self.path / "x.png", says=["split"])

    def without_rivers(self):
        view = self.path / "rivers.json"
        view.write_text('{"claim_atlas_view": 1, "hidden_layers": ["rivers"]}')
        return view

    def test_the_pixel_ratio_makes_more_pixels_of_the_same_map(self):
        picture = self.picture("--size", "400x300", "--pixel-ratio", "2")
        self.assertEqual(picture.size, (800, 600))
        self.assertAlmostEqual(picture.info["dpi"][0], 192, delta=1)

    def test_no_opengl_is_a_sentence(self):
        self.fails(1, "render", "-o", self.path / "x.png", says=["OpenGL 3.3"],
                   environment={"MESA_GL_VERSION_OVERRIDE": "2.1"})


if __name__ == "__main__":
    unittest.main()
