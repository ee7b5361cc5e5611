#!/usr/bin/env python3
"""Pictures as PDF, SVG, JPEG and WebP, looked at with the tools that people use for them."""

import json
import shutil
import subprocess
import unittest
import xml.etree.ElementTree as tree

from PIL import Image

from command_line import ATLAS, CommandLine, run

SVG = "{http://www.w3.org/2000/svg}"
SMALL = ("--size", "640x400")


def tool(*arguments):
    result = subprocess.run([*map(str, arguments)], capture_output=True, timeout=60)
    assert result.returncode == 0, result.stderr.decode()
    assert not result.stderr, result.stderr.decode()
    return result.stdout.decode()


class Vector(CommandLine):
    def render(self, name, *arguments, environment=None):
        out = self.path / name
        self.succeeds("render", "-o", out, *arguments, environment=environment)
        return out

    def hebrew_atlas(self):
        atlas = self.path / "hebrew"
        shutil.copytree(ATLAS, atlas)
        (atlas / "atlas.json").write_text(json.dumps({"title": "אוקטובר 2020"}))
        events = (atlas / "events.csv").read_text()
        (atlas / "events.csv").write_text(
            events.replace("Accusation of an attack on Ganja", "הפגזה על גנג'ה"))
        return atlas


class Pdf(Vector):
    def test_title_names_and_notes_are_text(self):
        text = tool("pdftotext", self.render("map.pdf"), "-")
        for words in ("South Caucasus, October 2020", "contested", "12 of 15 events", "Ganja",
                      "Stepanakert / Xankəndi", "Natural Earth (public domain)"):
            self.assertIn(words, text)

    def test_what_symbols_do_not_tell_is_noted(self):
        # Three have the symbol of an exact place in the middle of a country.
        self.assertIn("Known no closer than the country: 3 events",
                      tool("pdftotext", self.render("map.pdf"), "-"))
        atlas = self.path / "undated"
        shutil.copytree(ATLAS, atlas)
        with open(atlas / "events.csv", "a") as events:
            events.write("someday,Someday,attack,,46.4,40.7,Ganja,exact,,,,,,,\n")
        told = "1 event without a date is shown whatever the time"
        day = self.render("day.pdf", atlas, "--from", "2020-10-11", "--to", "2020-10-11")
        self.assertIn(told, tool("pdftotext", day, "-"))
        self.assertNotIn(told, tool("pdftotext", self.render("all.pdf", atlas), "-"))
        attacks = self.render("attacks.pdf", "--kind", "attack")
        self.assertNotIn("Known no closer", tool("pdftotext", attacks, "-"))

    def test_names_that_are_spaced_out_or_bent_are_whole(self):
        text = tool("pdftotext", self.render("map.pdf"), "-")
        for name in ("AZERBAIJAN", "Caspian Sea", "Line of contact 1994–2020", "Kura"):
            self.assertIn(name, text)

    def test_other_scripts_are_text_too(self):
        local = self.render("local.pdf", "--names", "local", "--bounds", "43.5,39.5,46.5,42")
        text = tool("pdftotext", local, "-")
        for name in ("Երևան", "ՀԱՅԱՍՏԱՆ", "თბილისი", "Gəncə"):
            self.assertIn(name, text)

    def test_scripts_from_the_right_are_text_in_the_order_in_which_they_are_read(self):
        out = self.render("hebrew.pdf", self.hebrew_atlas(), "--parts", "title,sources")
        text = tool("pdftotext", "-layout", out, "-")
        words = " ".join(text.translate({0x202b: None, 0x202c: None}).split())
        self.assertIn("הפגזה על גנג'ה", words)
        self.assertIn("אוקטובר", words)
        self.assertIn(", 11 October 2020. IANS", words)
        self.assertIn("NotoSansHebrew", tool("pdffonts", out))
        self.assertIn("NotoSansHebrew-Bold", tool("pdffonts", out))

    def test_characters_that_no_font_has_are_told(self):
        atlas = self.hebrew_atlas()
        (atlas / "atlas.json").write_text(json.dumps({"title": "October \u0378 2020"}))
        result = run("render", atlas, "-o", self.path / "boxes.png", *SMALL)
        self.assertEqual(result.returncode, 0)
        self.assertIn("No font on this computer has \u0378", result.stderr.decode())
        atlas = run("render", "-o", self.path / "none.png", *SMALL)
        self.assertEqual(atlas.stderr.decode(), "")

    def test_fonts_are_embedded_and_nothing_is_made_of_pixels(self):
        out = self.render("map.pdf")
        fonts = tool("pdffonts", out).splitlines()[2:]
        self.assertTrue(fonts)
        for font in fonts:
            embedded, _, has_unicode = font.split()[-5:-2]
            self.assertIn("NotoSans", font)
            self.assertEqual((embedded, has_unicode), ("yes", "yes"), font)
        self.assertEqual(len(tool("pdfimages", "-list", out).splitlines()), 2)

    def test_it_says_what_it_is_and_when_only_where_it_is_told(self):
        told = tool("pdfinfo", self.render("map.pdf", environment={"SOURCE_DATE_EPOCH": ""}))
        self.assertIn("South Caucasus, October 2020", told)
        self.assertIn("12 of 15 events", told)
        self.assertRegex(told, r"Creator: +Claim Atlas \d")
        self.assertNotIn("CreationDate", told)
        keywords = [line for line in told.splitlines() if line.startswith("Keywords")][0]
        self.assertIn("camera", json.loads(keywords[keywords.index("{"):]))
        dated = self.render("dated.pdf", environment={"SOURCE_DATE_EPOCH": "1602504000"})
        self.assertIn("2020-10-12T12:00:00Z", tool("pdfinfo", "-isodates", dated))
        self.fails(1, "render", "-o", dated, environment={"SOURCE_DATE_EPOCH": "today"},
                   says=["SOURCE_DATE_EPOCH", "today"])

    def test_sources_are_notes_with_the_numbers_of_the_events(self):
        words = " ".join(tool("pdftotext", "-layout", self.render(
            "map.pdf", "--parts", "title,sources", "--text", "Ganja"), "-").split())
        self.assertIn("2 Accusation of an attack on Ganja, 11 October 2020. IANS", words)
        self.assertNotIn("Boundaries:", words)
        self.assertNotIn("1 of 15 events", words)

    def test_presets_are_pages_of_their_size(self):
        for preset, size in (("a4", "841.9"), ("a3-portrait", "841.9"), ("slide", "960 x 540")):
            self.assertIn(size, tool("pdfinfo", self.render("map.pdf", "--preset", preset)))
        self.fails(2, "render", "-o", self.path / "x.png", "--parts", "legend,compass",
                   says=["compass", "attribution"])

    def test_the_page_is_as_large_as_the_dots_say(self):
        for arguments, size in ((SMALL, "480 x 300"), ((*SMALL, "--dpi", "160"), "288 x 180"),
                                ((*SMALL, "--pixel-ratio", "2"), "480 x 300")):
            info = tool("pdfinfo", self.render("map.pdf", *arguments))
            self.assertIn(f"{size} pts", info)

    def test_both_halves_of_a_split_map_are_on_one_page(self):
        out = self.render("split.pdf", "--split", "azerbaijan,armenia", "--size", "804x400")
        self.assertIn("Pages:           1", tool("pdfinfo", out))
        text = tool("pdftotext", out, "-")
        for words in ("What Azerbaijan says", "What Armenia says"):
            self.assertIn(words, text)
        tool("pdftoppm", "-r", "96", "-png", "-singlefile", out, self.path / "page")
        page = Image.open(self.path / "page.png").convert("RGB")
        drawn = Image.open(self.render("split.png", "--split", "azerbaijan,armenia",
                                       "--size", "804x400")).convert("RGB")
        self.assertEqual(page.size, drawn.size)
        for x in (400, 401, 402, 403, 200, 603):  # the line between them, and in each half
            channels = zip(page.getpixel((x, 395)), drawn.getpixel((x, 395)))
            self.assertLess(max(abs(one - other) for one, other in channels), 5, x)


class Isolates(Vector):
    """What keeps names from turning a sentence stays in sentences."""

    def test_what_programs_read_has_none(self):
        atlas = self.hebrew_atlas()
        actors = (atlas / "actors.csv").read_text()
        (atlas / "actors.csv").write_text(actors.replace("azerbaijan,Azerbaijan,", "azerbaijan,אזרבייג'ן,"))
        for form in ("json", "csv", "geojson"):
            out = self.succeeds("list", atlas, "--format", form).decode()
            self.assertIn("אזרבייג'ן", out)
            self.assertFalse({"\u2068", "\u2069"} & set(out), form)
        shown = self.succeeds("show", atlas, "ganja-2020-10-11", "--format", "json").decode()
        self.assertFalse({"\u2068", "\u2069"} & set(shown))
        self.succeeds("export", atlas, "--to", self.path / "out.geojson")
        self.assertFalse({"\u2068", "\u2069"} & set((self.path / "out.geojson").read_text()))
        self.assertIn("(party)", self.succeeds("show", atlas, "ganja-2020-10-11").decode())

    def test_a_series_of_sides_names_files_without(self):
        atlas = self.hebrew_atlas()
        actors = (atlas / "actors.csv").read_text()
        (atlas / "actors.csv").write_text(actors.replace("azerbaijan,Azerbaijan,", "azerbaijan,אזרבייג'ן,"))
        out = self.path / "sides"
        self.succeeds("series", atlas, "--sides", "-o", out, *SMALL)
        self.assertIn("אזרבייג'ן.png", [each.name for each in out.iterdir()])


class Svg(Vector):
    def test_names_are_text_in_layers_with_names(self):
        root = tree.parse(self.render("map.svg")).getroot()
        texts = ["".join(text.itertext()) for text in root.iter(f"{SVG}text")]
        for words in ("South Caucasus, October 2020", "12 of 15 events", "Ganja", "ARMENIA",
                      "Line of contact 1994–2020"):
            self.assertIn(words, texts)
        labels = [group.get("{http://www.inkscape.org/namespaces/inkscape}label")
                  for group in root.iter(f"{SVG}g")]
        for layer in ("Ground", "Events", "Names", "Title and legend"):
            self.assertIn(layer, labels)
        self.assertFalse(list(root.iter(f"{SVG}image")))

    def test_scripts_from_the_right_are_text(self):
        root = tree.parse(self.render("map.svg", self.hebrew_atlas())).getroot()
        self.assertIn("אוקטובר 2020", ["".join(text.itertext())
                                       for text in root.iter(f"{SVG}text")])

    def test_it_looks_the_same_with_any_fonts_or_none(self):
        out = self.render("map.svg", self.hebrew_atlas(), *SMALL)
        seen = self.path / "seen.png"
        tool("rsvg-convert", out, "-o", seen)
        nothing = self.path / "fonts.conf"
        nothing.write_text('<?xml version="1.0"?><fontconfig></fontconfig>')
        other = self.path / "other.png"
        subprocess.run(["rsvg-convert", out, "-o", other], check=True, capture_output=True,
                       env={"FONTCONFIG_FILE": str(nothing), "PATH": "/usr/bin:/bin"})
        self.assertEqual(seen.read_bytes(), other.read_bytes())
        with Image.open(seen) as picture:
            self.assertEqual(picture.size, (640, 400))

    def test_it_says_what_it_is(self):
        root = tree.parse(self.render("map.svg", "--text", "<Ganja> & ə")).getroot()
        self.assertEqual(root.find(f"{SVG}title").text, "South Caucasus, October 2020")
        self.assertIn("<Ganja> & ə", root.find(f"{SVG}desc").text)
        view = root.find(f"{SVG}metadata").find("{urn:claim-atlas}view")
        self.assertRegex(view.get("program"), r"Claim Atlas \d")
        self.assertEqual(json.loads(view.text)["filter"]["text"], "<Ganja> & ə")


class Evidence(Vector):
    NAMES = ("map.pdf", "map.svg")
    PIXELS = ("map.jpg", "map.webp")

    def verdict(self, code, *arguments):
        result = run("verify", *arguments)
        self.assertEqual(result.returncode, code, result.stdout + result.stderr)
        return result.stdout.decode()

    def changed_atlas(self):
        """A copy of the bundled atlas in which one event has another title."""
        atlas = self.path / "atlas"
        shutil.copytree(ATLAS, atlas)
        events = atlas / "events.csv"
        text = events.read_text("utf-8")
        events.write_text(text.replace("Accusation of an attack", "Corrected: an attack"), "utf-8")
        self.assertNotEqual(text, events.read_text("utf-8"))
        return atlas

    def test_both_carry_fingerprint_version_and_visible_events(self):
        evidence = self.render("map.svg", "--status", "contested")
        root = tree.parse(evidence).getroot()
        told = json.loads(root.find(f"{SVG}metadata").find("{urn:claim-atlas}evidence").text)
        self.assertRegex(told["program"], r"Claim Atlas \d")
        self.assertEqual(len(told["atlas"]["fingerprint"]), 64)
        self.assertIn("ganja-2020-10-11", told["visible"])
        self.assertEqual(told["visible_events"], len(told["visible"]))
        words = tool("pdfinfo", self.render("map.pdf", "--status", "contested"))
        kept = [line for line in words.splitlines() if line.startswith("Claim Atlas evidence: ")]
        of_pdf = json.loads(kept[0][kept[0].index("{"):])
        self.assertRegex(of_pdf.pop("renderer"), r"cairo \d")
        told.pop("renderer")
        self.assertEqual(of_pdf, told)
        for name in self.NAMES:
            self.assertNotIn(str(self.path).encode(), (self.path / name).read_bytes())

    def test_a_page_of_any_kind_is_unaltered(self):
        for options in ([], ["--preset", "a4", "--theme", "print"], ["--dpi", "300", "--size",
                        "297x210mm"], ["--split", "azerbaijan,armenia", "--links"],
                        ["--parts", "sources,locator", "--known-on", "2020-10-11", "--text", "(ə"],
                        ["--projection", "lambert-caucasus", "--zoom", "8.123", "--center",
                         "46.36,40.68"]):
            for name in self.NAMES:
                with self.subTest(options=options, name=name):
                    said = self.verdict(0, self.render(name, *options))
                    self.assertTrue(said.startswith("unaltered: "))
                    self.assertIn("in every byte", said)

    def test_a_date_belongs_to_the_page_whatever_the_environment_says_later(self):
        for name in self.NAMES:
            self.verdict(0, self.render(name, environment={"SOURCE_DATE_EPOCH": "1602504000"}))

    def test_a_single_changed_byte_is_found_wherever_it_is(self):
        for name in self.NAMES:
            out = self.render(name, *SMALL)
            whole = out.read_bytes()
            marks = (b"xmlns:xlink", b"<title>S", b"<path fill", b"</svg>")
            if name == "map.pdf":
                marks = (b"%PDF-1", b"stream\n", b"/Title (", b"/Creator (", b"trailer")
            for mark in marks:
                at = whole.rindex(mark) + len(mark)
                out.write_bytes(whole[:at] + bytes([whole[at] ^ 1]) + whole[at + 1:])
                said = self.verdict(1, out)
                self.assertTrue(said.startswith("altered: "), (mark, said))
                self.assertIn(f"The first byte that differs is byte {at + 1:,} of {len(whole):,}.", said)
            out.write_bytes(whole + b"\n")
            self.assertIn(f"It has {len(whole) + 1:,} bytes, not {len(whole):,}",
                          self.verdict(1, out))

    def test_changed_evidence_is_found(self):
        out = self.render("map.svg", *SMALL)
        whole = out.read_text("utf-8")
        for was, now in (("ganja-2020-10-11&quot;,", "ganja-2020-10-12&quot;,"),
                         ("events&quot;:15", "events&quot;:16"),
                         ("&quot;title&quot;,", "")):
            at = whole.index(was, whole.index("<evidence"))
            out.write_text(whole[:at] + now + whole[at + len(was):], "utf-8")
            said = self.verdict(1, out)
            self.assertTrue(said.startswith("altered: "), said)

    def test_a_changed_atlas_is_told_apart_from_a_changed_page(self):
        atlas = self.changed_atlas()
        for name in self.NAMES:
            said = self.verdict(1, self.render(name, "--parts", "sources"), atlas)
            self.assertTrue(said.startswith("unknown: "), said)
            self.assertIn("1 event changed", said)
            far = self.render(name, *SMALL, "--center", "10,10", "--zoom", "9")
            self.assertIn("1 event changed", self.verdict(0, far, atlas))
            talk = run("render", atlas, "--view", far, "-o", self.path / "x.svg").stderr.decode()
            self.assertIn("The atlas has changed since this picture was taken", talk)

    def test_pictures_in_pixels_are_verified_and_shown_again_as_well(self):
        look = (*SMALL, "--theme", "dark", "--status", "contested", "--dpi", "150")
        for name in self.PIXELS:
            out = self.render(name, *look)
            self.assertTrue(self.verdict(0, out).startswith("unaltered: "))
            again = self.path / f"again-{name}"
            talk = run("render", "--view", out, "-o", again)
            self.assertEqual((talk.returncode, talk.stderr), (0, b""))
            self.assertEqual(again.read_bytes(), out.read_bytes())
            with Image.open(out) as picture:
                picture.load()
                self.assertEqual(picture.size, (640, 400))
            whole = out.read_bytes()
            out.write_bytes(whole[:-9] + bytes([whole[-9] ^ 1]) + whole[-8:])
            said = self.verdict(1, out)
            self.assertIn("its seal does not fit", said)
            self.assertEqual("A JPEG keeps no pixel exactly" in said, name == "map.jpg")
            with Image.open(again) as picture:
                picture.save(out)  # which leaves the notes out
            self.fails(1, "verify", out, says=[name, "its notes are lost"])

    def test_of_very_many_events_a_jpeg_keeps_its_notes(self):
        atlas = self.path / "many"
        atlas.mkdir()
        (atlas / "events.csv").write_text("id,title,when,lng,lat\n" + "".join(
            f"a-rather-long-id-of-an-event-{n},T,2020,{46 + n % 60 / 30},{40 + n / 9000}\n"
            for n in range(3000)))
        for name in self.PIXELS:
            out = self.path / name
            self.succeeds("render", atlas, "-o", out, *SMALL)
            self.assertTrue(self.verdict(0, out, atlas).startswith("unaltered: "))

    def test_an_edit_that_leaves_the_seal_is_found_whatever_the_atlas(self):
        atlas = self.changed_atlas()
        for name in self.NAMES:
            out = self.render(name, *SMALL, "--center", "10,10", "--zoom", "9")
            whole = out.read_bytes()
            self.verdict(0, out, atlas)
            # A PDF has four digits for each letter, of which the last is changed.
            step = 1 if name == "map.svg" else 4
            word = "fingerprint" if step == 1 else "".join(f"{ord(c):04X}" for c in "fingerprint")
            at = whole.index(word.encode()) + len(word) + 20 * step + step - 1
            other = b"2" if whole[at:at + 1] == b"1" else b"1"
            out.write_bytes(whole[:at] + other + whole[at + 1:])
            self.assertIn("its seal does not fit", self.verdict(1, out, atlas))

    def test_what_has_no_evidence_or_no_pixels_is_said(self):
        out = self.render("map.svg", *SMALL)
        whole = out.read_text("utf-8")
        start, end = whole.index("<evidence"), whole.index("</evidence>") + len("</evidence>")
        out.write_text(whole[:start] + whole[end:], "utf-8")
        self.fails(1, "verify", out, says=["map.svg", "no evidence"])
        self.fails(2, "verify", self.render("map.pdf", *SMALL), "--diff", self.path / "x.png",
                   says=["--diff"])
        out.write_text('<?xml version="1.0"?><svg xmlns="http://www.w3.org/2000/svg"/>')
        self.fails(1, "verify", out, says=["map.svg", "this program did not make it"])


class Files(Vector):
    def test_the_same_command_gives_the_same_bytes(self):
        for name in ("map.pdf", "map.svg", "map.jpg", "map.webp"):
            first = self.render(name, *SMALL).read_bytes()
            self.assertEqual(first, self.render(name, *SMALL).read_bytes(), name)

    def test_no_graphics_device_is_needed_for_vectors(self):
        broken = {"MESA_GL_VERSION_OVERRIDE": "2.1"}
        self.fails(1, "render", "-o", self.path / "x.png", *SMALL, environment=broken,
                   says=["OpenGL 3.3"])
        for name in ("map.pdf", "map.svg"):
            self.render(name, *SMALL, environment=broken)

    def test_a_view_is_taken_up_from_a_picture(self):
        look = ("--theme", "dark", "--center", "46.5,40", "--zoom", "8", "--text", "(Ganja) ə")
        for name in ("map.pdf", "map.svg"):
            first = self.render(name, *SMALL, *look)
            again = self.render("again" + first.suffix, *SMALL, "--view", first)
            self.assertEqual(first.read_bytes(), again.read_bytes(), name)
            self.assertNotEqual(first.read_bytes(),
                                self.render(name, *SMALL, "--theme", "dark").read_bytes())
        other = self.path / "other.svg"
        other.write_text('<?xml version="1.0"?><svg xmlns="http://www.w3.org/2000/svg"/>')
        self.fails(1, "render", "--view", other, "-o", self.path / "x.png",
                   says=["other.svg", "picture without a view"])

    def test_pixels_come_in_other_formats(self):
        drawn = Image.open(self.render("map.png", *SMALL)).convert("RGB")
        exact = Image.open(self.render("map.webp", *SMALL))
        self.assertEqual(exact.format, "WEBP")
        self.assertEqual(exact.convert("RGB").tobytes(), drawn.tobytes())
        near = Image.open(self.render("map.JPG", *SMALL, "--dpi", "150"))
        self.assertEqual((near.format, near.size), ("JPEG", drawn.size))
        self.assertEqual(near.info["dpi"], (150, 150))
        pairs = zip(near.convert("L").getdata(), drawn.convert("L").getdata())
        self.assertLess(sum(abs(a - b) for a, b in pairs) / (640 * 400), 2)

    def test_a_webp_that_is_too_large_is_refused_before_it_is_drawn(self):
        self.fails(1, "render", "-o", self.path / "x.webp", "--size", "16384x64",
                   says=["16384 × 64", "at most 16383 pixels a side", "A PNG or a JPEG"])
        self.assertFalse((self.path / "x.webp").exists())

    def test_the_ending_or_the_option_says_which_format(self):
        beginnings = {"png": b"\x89PNG", "pdf": b"%PDF", "svg": b"<?xml", "jpg": b"\xff\xd8",
                      "webp": b"RIFF"}
        for name, beginning in beginnings.items():
            out = self.succeeds("render", "-o", "-", "--format", name, *SMALL)
            self.assertTrue(out.startswith(beginning), name)
        self.assertTrue(self.succeeds("render", "-o", "-", *SMALL).startswith(b"\x89PNG"))
        self.assertTrue(self.render("noending", *SMALL).read_bytes().startswith(b"\x89PNG"))
        odd = self.render("map.picture", *SMALL, "--format", "svg")
        self.assertTrue(odd.read_bytes().startswith(b"<?xml"))
        self.fails(2, "render", "-o", self.path / "x.gif",
                   says=["x.gif", ".png, .pdf, .svg, .jpg and .webp"])
        self.assertFalse((self.path / "x.gif").exists())
        self.fails(2, "render", "-o", "-", "--format", "gif", says=["--format", "gif"])


if __name__ == "__main__":
    unittest.main()
