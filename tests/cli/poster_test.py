#!/usr/bin/env python3
"""Pictures of any size: in pixels, in millimetres of paper, stopped on the way."""

import os
import pty
import signal
import subprocess
import unittest

from PIL import Image, ImageChops, ImageStat

from command_line import PROGRAM, CommandLine
from vector_test import tool

MAP = ("--center", "46.8,39.8", "--zoom", "6")


def distance(one, other):
    """By how much colours differ on average, of 255."""
    return sum(ImageStat.Stat(ImageChops.difference(one, other)).mean) / 3


class Poster(CommandLine):
    def picture(self, *arguments):
        out = self.path / "map.png"
        self.succeeds("render", "-o", out, *MAP, *arguments)
        picture = Image.open(out)
        picture.load()
        return picture


class Pixels(Poster):
    def test_a_large_picture_has_all_its_pixels_and_the_look_of_a_small_one(self):
        large = self.picture("--size", "1500x1500", "--pixel-ratio", "4")
        self.assertEqual(large.size, (6000, 6000))
        small = self.picture("--size", "1500x1500")
        self.assertLess(distance(large.convert("RGB").resize((1500, 1500), Image.BOX), small), 2)

    def test_what_the_device_cannot_draw_is_refused_and_says_so(self):
        out = self.path / "wide.png"
        self.fails(1, "render", "-o", out, "--size", "16384x64", "--pixel-ratio", "4",
                   says=["65536 × 256"])
        self.assertFalse(out.exists())

    def test_a_large_jpeg_is_not_held_as_a_whole(self):
        def megabytes_for(size):
            process = subprocess.Popen([PROGRAM, "render", "-o", self.path / "map.jpg", "--size",
                                        size, "--no-furniture", *MAP], stderr=subprocess.DEVNULL)
            _, status, used = os.wait4(process.pid, 0)
            process.returncode = os.waitstatus_to_exitcode(status)
            self.assertEqual(process.returncode, 0)
            return used.ru_maxrss / 1024

        megabytes_for("300x300")  # reads the boundaries, which are kept from then on
        # Its pixels alone are 576 MB.
        self.assertLess(megabytes_for("12000x12000") - megabytes_for("300x300"), 450)
        with Image.open(self.path / "map.jpg") as small:
            self.assertEqual(small.size, (300, 300))

    def test_ctrl_c_stops_and_leaves_nothing_behind(self):
        out = self.path / "large.png"
        terminal, program_side = pty.openpty()  # where progress is told at once
        process = subprocess.Popen([PROGRAM, "render", "-o", out, "--size", "16384x16384", *MAP],
                                   stderr=program_side)
        os.close(program_side)
        self.assertRegex(os.read(terminal, 1000).decode(), r"large\.png: Drawing, \d+ %")
        process.send_signal(signal.SIGINT)
        self.assertEqual(process.wait(timeout=60), 1)
        self.assertIn("Stopped", os.read(terminal, 1000).decode())
        os.close(terminal)
        self.assertEqual(list(self.path.iterdir()), [])


class Paper(Poster):
    def test_millimetres_and_dots_per_inch_give_the_pixels(self):
        for dpi, size in ((96, (378, 227)), (150, (591, 354)), (300, (1181, 709))):
            picture = self.picture("--size", "100x60mm", "--dpi", str(dpi))
            self.assertEqual(picture.size, size)
            self.assertAlmostEqual(picture.info["dpi"][0], dpi, delta=0.1)
        self.assertEqual(self.picture("--size", "100x60mm").size, (378, 227))
        twice = self.picture("--size", "100x60mm", "--pixel-ratio", "2")
        self.assertEqual(twice.size, (756, 454))
        self.assertAlmostEqual(twice.info["dpi"][0], 192, delta=0.1)

    def test_type_and_symbols_are_as_large_on_paper_whatever_the_dots(self):
        coarse = self.picture("--size", "127x76.2mm", "--dpi", "150").convert("RGB")
        fine = self.picture("--size", "127x76.2mm", "--dpi", "300")
        larger_type = self.picture("--size", "127x76.2mm", "--dpi", "300", "--pixel-ratio", "4")
        self.assertEqual(fine.size, larger_type.size)
        at_150 = [picture.convert("RGB").resize(coarse.size, Image.BOX) for picture in (fine, larger_type)]
        self.assertLess(distance(coarse, at_150[0]), 5)
        self.assertGreater(distance(coarse, at_150[1]), 15)

    def test_a_pdf_is_as_large_as_the_paper_whatever_the_dots(self):
        for arguments in ((), ("--dpi", "300"), ("--dpi", "300", "--pixel-ratio", "4")):
            out = self.path / "page.pdf"
            self.succeeds("render", "-o", out, "--size", "297x210mm", *arguments)
            self.assertIn("841.89 x 595.276 pts (A4)", tool("pdfinfo", out))

    def test_what_is_no_size_is_refused(self):
        for size, words in (("297mm", "297x210mm"), ("297x210.mm.", "297x210mm"),
                            ("axbmm", "axbmm"), ("5x50mm", "17 to 4334 mm"),
                            ("300.5x200", "300.5x200"), ("20x200", "64 to 16384 pixels")):
            self.fails(2, "render", "-o", self.path / "x.png", "--size", size,
                       says=["--size", words])


if __name__ == "__main__":
    unittest.main()
