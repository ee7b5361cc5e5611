#!/usr/bin/env python3
"""What pictures carry: they are verified, drawn again, compared with their atlas, told in words."""

import csv
import hashlib
import json
import shutil
import sqlite3
import unittest

from PIL import Image, PngImagePlugin

from command_line import ATLAS, CommandLine, run

SMALL = ("--size", "480x320")


SEAL = "Claim Atlas seal"


def seal_of(picture, notes):
    """As docs/pictures.md says it."""
    width, height = picture.size
    digest = hashlib.sha256(f"claim-atlas-seal-1\n{width} {height}\n".encode())
    digest.update(picture.convert("RGB").tobytes())
    for note in sorted((keyword.encode(), text.encode()) for keyword, text in notes.items()):
        for text in note:
            digest.update(b"%d:%s" % (len(text), text))
    return digest.hexdigest()


def rewrite(source, target, pixel=None, notes=None, without=(), sealed=True):
    """Saves a picture anew with all its notes, perhaps with one pixel or some notes changed, and
    with a seal for what it says now."""
    picture = Image.open(source)
    picture.load()
    kept = {keyword: str(text) for keyword, text in {**picture.text, **(notes or {})}.items()
            if keyword not in without}
    if pixel:
        red, *rest = picture.getpixel(pixel)
        picture.putpixel(pixel, (red ^ 1, *rest))
    if sealed and SEAL in kept:
        kept[SEAL] = seal_of(picture, {key: kept[key] for key in kept if key != SEAL})
    info = PngImagePlugin.PngInfo()
    for keyword, text in kept.items():
        info.add_itxt(keyword, text, zip=len(text) > 1000)
    picture.save(target, pnginfo=info, dpi=picture.info["dpi"])


class Picture(CommandLine):
    def setUp(self):
        super().setUp()
        self.map = self.path / "map.png"
        self.other = self.path / "other.png"
        self.atlas = self.path / "atlas"

    def render(self, *arguments):
        self.succeeds("render", "-o", self.map, *SMALL, *arguments)

    def note(self, keyword):
        return Image.open(self.map).text[keyword]

    def verdict(self, code, *arguments):
        result = run("verify", *arguments)
        self.assertEqual(result.returncode, code, result.stdout + result.stderr)
        return result.stdout.decode()

    def change_atlas(self):
        """A copy of the bundled atlas: two events with other titles, one new elsewhere, one gone."""
        shutil.copytree(ATLAS, self.atlas)
        with open(self.atlas / "events.csv", encoding="utf-8", newline="") as file:
            rows = list(csv.DictReader(file))
        rows[0]["title"] += " (corrected)"
        rows[1]["title"] += " (corrected)"
        gone = next(row for row in rows if row["id"] == "ceasefire-1994")
        rows[rows.index(gone)] = {**gone, "id": "new", "lng": "45.5"}
        with open(self.atlas / "events.csv", "w", encoding="utf-8", newline="") as file:
            table = csv.DictWriter(file, list(rows[0]))
            table.writeheader()
            table.writerows(rows)


class Verify(Picture):
    def test_a_picture_of_any_kind_is_unaltered(self):
        for options in ([], ["--no-furniture", "--theme", "dark"],
                        ["--theme", "print", "--parts", "title,locator"], ["--pixel-ratio", "1.5"],
                        ["--dpi", "300", "--status", "contested", "--known-on", "2020-10-11"],
                        ["--split", "azerbaijan,armenia", "--fit", "--links"],
                        ["--projection", "lambert-caucasus", "--center", "46.36,40.68", "--zoom",
                         "8.123", "--names", "local", "--boundary-view", "in-effect"]):
            with self.subTest(options=options):
                self.render(*options)
                self.assertTrue(self.verdict(0, self.map).startswith("unaltered: "))

    def test_words_of_its_author_are_part_of_it_and_are_told_as_such(self):
        words = ("--title", "What is said of Ganja", "--words", "Two sides, two stories.")
        self.render(*words)
        self.assertTrue(self.verdict(0, self.map).startswith("unaltered: "))
        self.assertEqual(self.note("Title"), "What is said of Ganja")
        self.assertIn("Two sides, two stories.", self.note("Alt text"))
        self.assertIn("Title and words of the picture’s author; atlas: South Caucasus",
                      self.note("Comment"))
        self.succeeds("render", "--view", self.map, "-o", self.other)
        self.assertEqual(self.other.read_bytes(), self.map.read_bytes())
        self.succeeds("render", "--view", self.map, "--title", "Another", "-o", self.other)
        self.assertEqual(Image.open(self.other).text["Title"], "Another")
        self.assertIn("Two sides, two stories.", Image.open(self.other).text["Alt text"])
        self.render("--words", "A quiet week", "--title", " ")
        self.assertEqual(self.note("Title"), "South Caucasus, October 2020")
        self.assertIn("Words of the picture’s author. Statuses", self.note("Comment"))
        self.assertIn("A quiet week. 1", self.note("Alt text"))
        self.render(*words)
        rewrite(self.map, self.other, notes={"Title": "What Armenia did"})
        self.verdict(1, self.other)

    def test_it_does_not_matter_who_saved_the_picture_or_holds_the_atlas(self):
        self.render()
        rewrite(self.map, self.other)
        self.assertNotEqual(self.map.read_bytes(), self.other.read_bytes())
        self.verdict(0, self.other)
        for name in ("atlas.gpkg", "atlas.geojson", "copy"):
            self.succeeds("export", "--to", self.path / name)
            self.verdict(0, self.map, self.path / name)

    def test_a_single_changed_pixel_is_found(self):
        self.render()
        rewrite(self.map, self.other, pixel=(123, 231))
        self.assertIn("  1 of 153,600 pixels differs, in a box of 1 × 1 at 123, 231 ",
                      self.verdict(1, self.other, "--diff", self.path / "diff.png"))
        drawn = Image.open(self.path / "diff.png").convert("RGB")
        reds = [at for at, (red, green, _) in enumerate(drawn.getdata()) if red > green + 100]
        self.assertEqual(reds, [231 * 480 + 123])

    def test_a_changed_note_is_found(self):
        self.render()
        for keyword in ("Title", "Description", "Comment", "Source", "Alt text"):
            rewrite(self.map, self.other, notes={keyword: "Something else"})
            self.assertIn(f"The note “{keyword}” says something else.",
                          self.verdict(1, self.other))
        rewrite(self.map, self.other, notes={"Author": "Somebody"}, without=["Title"])
        said = self.verdict(1, self.other)
        self.assertIn("The note “Author” was added.", said)
        self.assertIn("The note “Title” is missing.", said)

    def test_changed_evidence_is_found(self):
        self.render()
        keyword = "Claim Atlas evidence"
        evidence = json.loads(self.note(keyword))
        for change in ({"visible_events": 99}, {"selected": "ganja-2020-10-11"},
                       {"atlas": {**evidence["atlas"], "events": 4}}):
            rewrite(self.map, self.other, notes={keyword: json.dumps({**evidence, **change})})
            self.assertTrue(self.verdict(1, self.other).startswith("altered: "), change)
        rewrite(self.map, self.other, notes={keyword: json.dumps(
            {**evidence, "map": {**evidence["map"], "width": 481}})})
        self.assertIn("It is 480 × 320 pixels large, not 481 × 320.", self.verdict(1, self.other))

    def test_another_program_or_renderer_is_no_alteration_but_is_told_with_one(self):
        self.render()
        keyword = "Claim Atlas evidence"
        evidence = {**json.loads(self.note(keyword)), "program": "Claim Atlas 99",
                    "renderer": "Some card"}
        changes = {keyword: json.dumps(evidence), "Software": "Claim Atlas 99"}
        rewrite(self.map, self.other, notes=changes)
        self.verdict(0, self.other)
        rewrite(self.map, self.other, notes=changes, pixel=(5, 5))
        said = self.verdict(1, self.other)
        self.assertIn("Claim Atlas 99 made it", said)
        self.assertIn("It was drawn by Some card, and now by ", said)

    def test_a_changed_atlas_is_told_apart_from_a_changed_picture(self):
        self.render()
        self.change_atlas()
        said = self.verdict(1, self.map, self.atlas)
        self.assertTrue(said.startswith("unknown: "))
        self.assertIn("The atlas has changed since this picture was taken: 2 events changed, "
                      "1 added, 1 gone.", said)
        # Far away nothing of that is to be seen.
        self.render("--center", "10,10", "--zoom", "9")
        said = self.verdict(0, self.map, self.atlas)
        self.assertIn("2 events changed", said)

    def test_a_fingerprint_alone_that_was_forged_is_found_by_the_seal(self):
        self.render()
        self.assertEqual(self.note(SEAL), seal_of(Image.open(self.map), {
            key: text for key, text in Image.open(self.map).text.items() if key != SEAL}))
        evidence = json.loads(self.note("Claim Atlas evidence"))
        evidence["atlas"]["fingerprint"] = "0" * 64
        forged = {"Claim Atlas evidence": json.dumps(evidence)}
        rewrite(self.map, self.other, notes=forged, sealed=False)
        said = self.verdict(1, self.other)
        self.assertTrue(said.startswith("altered: "), said)
        self.assertIn("its seal does not fit", said)
        # Whoever makes a new seal is believed: it is no signature.
        rewrite(self.map, self.other, notes=forged)
        self.assertIn("The atlas has changed since", self.verdict(0, self.other))
        rewrite(self.map, self.other, without=[SEAL])
        self.assertIn(f"The note “{SEAL}” is missing.", self.verdict(1, self.other))

    def test_changed_boundaries_are_told_apart_from_a_changed_picture(self):
        self.render()
        evidence = json.loads(self.note("Claim Atlas evidence"))
        self.assertRegex(evidence["boundaries"], "^[0-9a-f]{64}$")
        evidence["boundaries"] = "0" * 64
        rewrite(self.map, self.other, notes={"Claim Atlas evidence": json.dumps(evidence)})
        news = "The boundary data has changed since this picture was taken."
        self.assertIn(news, self.verdict(0, self.other))
        talk = run("render", "--view", self.other, "-o", self.path / "x.png").stderr.decode()
        self.assertIn(news, talk)
        rewrite(self.other, self.map, pixel=(9, 9))
        said = self.verdict(1, self.map)
        self.assertTrue(said.startswith("unknown: "), said)
        self.assertIn(news, said)
        self.assertIn("Its seal fits", said)

    def test_what_is_no_picture_of_this_program_is_said(self):
        Image.new("RGB", (8, 8)).save(self.other)
        self.fails(1, "verify", self.other, says=["other.png", "this program did not make it"])
        self.fails(1, "verify", self.path / "none.png", says=["none.png"])
        self.fails(1, "verify", ATLAS / "events.csv", says=["events.csv"])
        self.fails(2, "verify", says=["picture"])
        self.render()
        rewrite(self.map, self.other, without=["Claim Atlas evidence"])
        self.fails(1, "verify", self.other, says=["cannot be verified", "no evidence"])


class Carried(Picture):
    def test_a_picture_names_its_atlas_without_saying_where_it_lies(self):
        shutil.copytree(ATLAS, self.atlas)
        self.render(self.atlas)
        evidence = json.loads(self.note("Claim Atlas evidence"))
        self.assertEqual(evidence["atlas"]["name"], "atlas")
        self.assertEqual(evidence["atlas"]["events"], len(evidence["prints"]))
        self.assertEqual(len(evidence["atlas"]["fingerprint"]), 64)
        self.assertLessEqual(set(evidence["visible"]), set(evidence["prints"]))
        self.assertIn(f"{evidence['visible_events']} of {evidence['atlas']['events']} events",
                      self.note("Description"))
        self.assertNotIn(str(self.path).encode(), self.map.read_bytes())
        self.assertNotIn(str(self.path), "".join(Image.open(self.map).text.values()))

    def test_the_alt_text_says_what_is_to_be_seen(self):
        self.render("--known-on", "2020-10-12")
        text = self.note("Alt text")
        for words in ("Map “South Caucasus, October 2020”", "° N", "° E", " have a mark: ",
                      "2 contested", "Statuses as known on 12 October 2020."):
            self.assertIn(words, text)
        self.render("--split", "azerbaijan,armenia")
        text = self.note("Alt text")
        self.assertLess(text.index("What Azerbaijan says"), text.index("What Armenia says"))

    def test_of_a_large_atlas_only_some_prints_are_carried(self):
        self.atlas.mkdir()
        (self.atlas / "events.csv").write_text(
            "id,title,when,lng,lat,precision\n" + "".join(
                f"a-rather-long-id-of-an-event-{n},T,2020,{46 + n % 90 / 30},{40 + n / 9000},exact\n"
                for n in range(6000)))
        self.render(self.atlas)
        evidence = json.loads(self.note("Claim Atlas evidence"))
        self.assertEqual(evidence["prints_of"], "visible")
        self.assertEqual(evidence["visible_events"], 6000)
        self.assertEqual(len(evidence["visible"]), 4000)
        self.assertEqual(set(evidence["visible"]), set(evidence["prints"]))
        self.verdict(0, self.map, self.atlas)


class ShownAgain(Picture):
    def test_a_picture_says_how_its_atlas_has_changed(self):
        self.render("--kind", "attack")
        self.change_atlas()
        talk = run("render", self.atlas, "--view", self.map, "-o", self.other, *SMALL).stderr
        self.assertIn("The atlas has changed since this picture was taken: 2 events changed, "
                      "1 added, 1 gone.", talk.decode())
        (self.atlas / "atlas.json").write_text('{"title": "Another one"}')
        talk = run("render", self.atlas, "--view", self.map, "-o", self.other, *SMALL).stderr
        self.assertIn("another atlas, “South Caucasus, October 2020”; this one is “Another one”",
                      talk.decode())

    def test_of_an_unchanged_atlas_it_says_nothing(self):
        self.render("--kind", "attack")
        result = run("render", "--view", self.map, "-o", self.other, *SMALL)
        self.assertEqual(result.stderr, b"")
        self.assertEqual(self.map.read_bytes(), self.other.read_bytes())

    def test_size_dots_and_parts_are_the_pictures_unless_told_otherwise(self):
        self.render("--pixel-ratio", "1.5", "--dpi", "200", "--parts", "title,sources",
                    "--split", "azerbaijan,armenia")
        self.succeeds("render", "--view", self.map, "-o", self.other)
        self.assertEqual(self.map.read_bytes(), self.other.read_bytes())
        for asked, size, dpi in ((("--size", "300x200"), (300, 200), 96),
                                 (("--pixel-ratio", "2"), (960, 640), 192),
                                 (("--dpi", "120"), (720, 480), 120)):
            self.succeeds("render", "--view", self.map, "-o", self.other, *asked)
            with Image.open(self.other) as other:
                self.assertEqual((other.size, round(other.info["dpi"][0])), (size, dpi))


class Caption(Picture):
    def caption(self, *arguments):
        self.render("--caption", self.path / "map.md", *arguments)
        return (self.path / "map.md").read_text("utf-8")

    def test_it_tells_the_events_in_the_picture_with_claims_and_sources(self):
        text = self.caption("--known-on", "2020-10-12", "--kind", "attack")
        for words in ("# South Caucasus, October 2020\n", "Statuses as known on 12 October 2020.",
                      self.note("Alt text"), "Accusation of an attack on Ganja",
                      "Contested: asserted by Azerbaijan on 11 October 2020; denied by the "
                      "Armenian Defence Ministry",
                      "- **Armenian Defence Ministry (party: Armenia)** denies",
                      "Source: IANS \\[1\\].", "\n1. IANS: ", "Natural Earth"):
            self.assertIn(words, text)
        self.assertNotIn("Ceasefire", text)

    def test_a_moment_within_a_day_is_told_with_its_time(self):
        words = "Statuses as known on 10 October 2020, 12:00 UTC"
        text = self.caption("--known-on", "2020-10-10T12:00")
        self.assertIn(words, text)
        self.assertIn("as known on 10 October 2020, 12:00 UTC", self.note("Description"))
        self.assertIn(words, self.note("Alt text"))
        again = self.path / "again.md"
        self.succeeds("render", "--view", self.map, "-o", self.other, "--caption", again)
        self.assertEqual(again.read_text("utf-8"), text)

    def test_before_the_denial_nobody_denies(self):
        text = self.caption("--known-on", "2020-10-11", "--kind", "attack")
        self.assertIn("Alleged: ", text)
        self.assertNotIn("denies", text)

    def test_it_is_the_same_each_time_and_has_every_visible_event(self):
        text = self.caption()
        self.assertEqual(text, self.caption())
        evidence = json.loads(self.note("Claim Atlas evidence"))
        self.assertEqual(text.count("\n### "), evidence["visible_events"])


class SameBytes(Picture):
    def export(self, name, epoch):
        path = self.path / name
        self.succeeds("export", "--to", path, "--replace",
                      environment={"SOURCE_DATE_EPOCH": epoch} if epoch else None)
        return path.read_bytes()

    def test_a_picture_does_not_depend_on_the_clock(self):
        pictures = set()
        for epoch in ("0", "1602460800"):
            self.succeeds("render", "-o", self.map, *SMALL,
                          environment={"SOURCE_DATE_EPOCH": epoch})
            pictures.add(self.map.read_bytes())
        self.render()
        self.assertEqual(pictures, {self.map.read_bytes()})

    def test_an_export_holds_the_time_that_the_environment_names(self):
        for name in ("a.gpkg", "a.xlsx", "a.geojson", "a.kml"):
            self.assertEqual(self.export(name, "1602460800"), self.export(name, "1602460800"))
        self.export("a.gpkg", "1602460800")
        with sqlite3.connect(self.path / "a.gpkg") as file:
            times = {at for (at,) in file.execute(
                "SELECT at FROM changes UNION SELECT last_change FROM gpkg_contents")}
        self.assertEqual(times, {"2020-10-12T00:00:00.000Z"})
        self.assertNotEqual(self.export("a.gpkg", "1602460801"),
                            self.export("a.gpkg", "1602460800"))
        self.assertNotEqual(self.export("a.gpkg", None), self.export("a.gpkg", "1602460800"))
        for epoch in ("yesterday", "-1", "1e9", "99999999999999"):
            self.fails(1, "export", "--to", self.path / "b.gpkg", says=["SOURCE_DATE_EPOCH", epoch],
                       environment={"SOURCE_DATE_EPOCH": epoch})


if __name__ == "__main__":
    unittest.main()
