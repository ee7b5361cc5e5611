#!/usr/bin/env python3
"""A picture laid out and saved with real mouse and keys."""

import io
import os
import pathlib
import shutil
import subprocess
import tempfile
import unittest

from PIL import Image

import wayland
from driver import Program
from reading import find_words, words_in
from window_case import WindowCase


MAP = (500, 60, 900, 300)  # a part of it without words of its own
PANEL = (0, 0, 320, 640)  # where the window of pictures stands
TALL_PANEL = (0, 0, 420, 870)


class Picture(WindowCase):
    def test_what_is_laid_out_is_what_is_saved_and_it_can_be_verified(self):
        self.key("n")
        self.key("F9")
        for word in ("window", "Square"):
            self.program.click(*find_words(self.program.settle().crop(PANEL), word))
            self.program.rest()
        self.key("F12")
        (path,) = self.program.pictures.iterdir()
        with Image.open(path) as picture:
            self.assertEqual(picture.size, (1080, 1080))
            self.assertAlmostEqual(picture.info["dpi"][0], 144, delta=0.1)
        result = subprocess.run([os.environ["CLAIM_ATLAS"], "verify", path], capture_output=True)
        self.assertIn(b"unaltered", result.stdout, result.stdout + result.stderr)
        self.program.start_again()  # the shape is remembered
        self.key("F9")
        self.assertLessEqual({"square", "1080"}, words_in(self.program.settle().crop(PANEL)))
        self.key("F12")
        self.assertEqual(len(list(self.program.pictures.iterdir())), 2)

    def test_a_report_is_saved_from_the_window(self):
        self.key("n")
        self.key("F9")
        for word in ("verified", "page"):
            self.program.click(*find_words(self.program.settle().crop((0, 0, 420, 860)), word))
            self.program.rest()
        self.key("F12")
        (path,) = self.program.pictures.iterdir()
        self.assertEqual(path.suffix, ".html")
        self.assertIn("denies", path.read_text())
        self.assertLessEqual({"report", "saved"}, self.words())

    def test_of_many_events_it_is_drawn_beside_the_window(self):
        folder = self.home / "many"
        folder.mkdir()
        (folder / "events.csv").write_text("id,title,when,lng,lat\n" + "".join(
            f"e{i},Event,2020-10-11,{44 + i % 200 / 50},{39 + i % 150 / 60}\n"
            for i in range(31_000)), "utf-8")
        self.program.start_again(str(folder))
        self.key("F12")
        (path,) = self.program.pictures.iterdir()
        self.assertLessEqual({"picture", "saved"}, self.words())
        result = subprocess.run([os.environ["CLAIM_ATLAS"], "verify", path, folder],
                                capture_output=True)
        self.assertIn(b"unaltered", result.stdout, result.stdout + result.stderr)

    def test_an_animation_and_a_contact_sheet_are_saved_as_on_the_command_line(self):
        self.key("F9")
        self.choose("window", "Slide")
        for field, made, option in (("verified", "Animation", "--animation"),
                                    ("Animation", "Contact", "--contact-sheet")):
            with self.subTest(made):
                self.choose(field, made)
                if made == "Animation":
                    self.choose("day", "week")
                before = set(self.program.pictures.iterdir())
                self.key("F12")
                (path,) = set(self.program.pictures.iterdir()) - before
                self.assertLessEqual({"pictures", "saved"}, self.words())
                verified = self.run_program("verify", path)
                self.assertIn("unaltered", verified)
                out = self.home / f"out{path.suffix}"
                self.run_program("series", option, out, "--every", "week", "--from", "2020-09-27",
                                 "--to", "2020-10-12", "--preset", "slide")
                self.assertEqual(path.read_bytes(), out.read_bytes())
        self.program.start_again()  # what was chosen is remembered
        self.key("F9")
        self.assertLessEqual({"contact", "sheet"}, words_in(self.program.settle().crop(TALL_PANEL)))

    def test_a_contact_sheet_says_whose_title_and_words_it_has(self):
        self.key("F9")
        for field, words in (("Title", "Days of October"), ("beneath", "As it was told.")):
            self.program.click(*find_words(self.program.settle().crop(TALL_PANEL), field))
            self.type(words)
        self.choose("verified", "Contact")
        self.choose("happened", "says")
        self.key("F12")
        (path,) = self.program.pictures.iterdir()
        self.assertIn("unaltered", self.run_program("verify", path))
        with Image.open(path) as sheet:
            self.assertEqual(sheet.text["Title"], "Days of October")
            self.assertIn("of the picture’s author; atlas: South Caucasus", sheet.text["Comment"])
            self.assertIn("As it was told.", sheet.text["Description"])

    def choose(self, field, entry):
        """From one of the lists in the window of pictures."""
        for word in (field, entry):
            self.program.click(*find_words(self.program.settle().crop(TALL_PANEL), word))
            self.program.rest()

    def run_program(self, *arguments):
        result = subprocess.run([os.environ["CLAIM_ATLAS"], *arguments], capture_output=True,
                                text=True)
        self.assertEqual(result.returncode, 0, result.stdout + result.stderr)
        return result.stdout

    def test_a_saved_picture_is_shown_again(self):
        self.key("n")
        self.key("e")
        before = self.program.settle().crop(MAP)
        self.key("F12")
        (path,) = self.program.pictures.iterdir()
        self.key("minus", "minus")
        self.assertNotEqual(self.program.settle().crop(MAP).tobytes(), before.tobytes())
        self.key("shift+F9")
        self.program.type(str(path))
        self.key("Return")
        self.assertLessEqual({"not", "changed", "since"}, self.words())
        self.key("Escape")
        self.assertEqual(self.program.settle().crop(MAP).tobytes(), before.tobytes())

    def clipboard(self):
        return subprocess.run(["xclip", "-o", "-selection", "clipboard", "-t", "image/png"],
                              env=self.program.environment, capture_output=True).stdout

    def assert_copies_what_it_saves(self, clipboard):
        self.key("n")
        self.key("F12")
        (path,) = self.program.pictures.iterdir()
        self.key("ctrl+shift+c")
        self.assertEqual(clipboard(), path.read_bytes())
        self.assertLessEqual({"picture", "copied"}, self.words())

    def test_what_is_copied_is_what_is_saved(self):
        self.assert_copies_what_it_saves(self.clipboard)

    def test_a_picture_that_is_laid_out_is_copied_in_its_shape(self):
        self.key("F9")
        self.program.click(*find_words(self.program.settle().crop(PANEL), "window"))
        self.program.rest()
        self.program.click(*find_words(self.program.settle().crop(PANEL), "Square"))
        self.program.rest()
        self.key("ctrl+shift+c")
        copied = self.clipboard()
        with Image.open(io.BytesIO(copied)) as picture:
            self.assertEqual(picture.size, (1080, 1080))
        self.key("F12")
        (path,) = self.program.pictures.iterdir()
        self.assertEqual(copied, path.read_bytes())

    @unittest.skipUnless(wayland.is_there(), "sway or wl-clipboard is not installed")
    def test_under_wayland_it_is_copied_to_that_desktop(self):
        compositor = wayland.Compositor()
        self.addCleanup(compositor.close)
        self.program.close()
        self.program = Program(self.display, environment={"WAYLAND_DISPLAY": compositor.name})
        self.addCleanup(self.program.close)
        self.assert_copies_what_it_saves(compositor.pasted)

    def test_without_a_program_that_copies_it_says_which_is_missing(self):
        self.program.close()
        tools = tempfile.TemporaryDirectory()
        self.addCleanup(tools.cleanup)
        os.symlink(shutil.which("xdotool"), pathlib.Path(tools.name) / "xdotool")
        self.program = Program(self.display, environment={"PATH": tools.name})
        self.addCleanup(self.program.close)
        self.key("ctrl+shift+c")
        self.assertLessEqual({"copied", "xclip", "package"}, self.words())


if __name__ == "__main__":
    unittest.main()
