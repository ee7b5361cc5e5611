#!/usr/bin/env python3
"""The real program in a real window, used with mouse and keys as a person would."""

import os
import pathlib
import signal
import subprocess
import time
import unittest

from PIL import Image, ImageChops

from reading import find_words, words_in
from window_case import WindowCase

CONTESTED_YELLOW = (0xF0, 0xE4, 0x42)


def changed_share(before, after):
    """Which share of the pixels differs."""
    difference = ImageChops.difference(before, after).convert("L").point(lambda v: 255 if v > 12 else 0)
    return difference.histogram()[255] / (before.width * before.height)


def spots_of(picture, colour, tolerance=24):
    """Middles of the connected patches of a colour, largest first, as (x, y)."""
    pixels = picture.load()
    left = {(x, y) for x in range(picture.width) for y in range(picture.height)
            if all(abs(a - b) <= tolerance for a, b in zip(pixels[x, y], colour))}
    patches = []
    while left:
        todo, patch = [left.pop()], []
        while todo:
            x, y = todo.pop()
            patch.append((x, y))
            for near in ((x + 1, y), (x - 1, y), (x, y + 1), (x, y - 1)):
                if near in left:
                    left.remove(near)
                    todo.append(near)
        patches.append(patch)
    patches.sort(key=len, reverse=True)
    return [(sum(x for x, _ in p) / len(p), sum(y for _, y in p) / len(p)) for p in patches
            if len(p) >= 12]


class Window(WindowCase):
    def map_box(self):
        """A part of the window in which there is only map: no panel, scale bar or attribution."""
        return (300, 60, 1010, 425)

    def map_of(self, picture):
        return picture.crop(self.map_box())

    def park(self):
        """The pointer leaves the map: nothing is hovered."""
        self.program.move(700, 890)

    def middle(self):
        left, top, right, bottom = self.map_box()
        return (left + right) / 2, (top + bottom) / 2

    def test_it_opens_on_the_bundled_atlas(self):
        self.assertIn("South Caucasus, October 2020", self.program.title())
        words = words_in(self.program.screenshot())
        for word in ("Ganja", "AZERBAIJAN", "contested", "events"):
            self.assertIn(word.lower(), words)

    def test_dragging_pans_and_the_wheel_zooms(self):
        before = self.map_of(self.program.settle())
        x, y = self.middle()
        self.program.drag((x, y), (x - 120, y + 60))
        panned = self.map_of(self.program.settle())
        self.assertGreater(changed_share(before, panned), 0.05)
        width, height = before.size
        shift = (panned.crop((0, 60, width - 120, height)),
                 before.crop((120, 0, width, height - 60)))
        self.assertLess(changed_share(*shift), 0.05, "the map does not follow the pointer")
        self.program.wheel(x, y, 3)
        self.assertGreater(changed_share(panned, self.map_of(self.program.settle())), 0.05)

    def test_keys_zoom_and_home_comes_back(self):
        home = self.map_of(self.program.settle())
        self.program.key("plus")
        self.program.key("Right")
        self.assertGreater(changed_share(home, self.map_of(self.program.settle())), 0.05)
        self.program.key("Home")
        self.program.settle()
        time.sleep(0.3)
        self.assertLess(changed_share(home, self.map_of(self.program.settle())), 0.001)

    def test_a_layer_goes_and_comes_back(self):
        self.program.wheel(140, 600, -30)  # to the end of the panel
        self.park()
        before = self.program.settle()
        # On a busy machine the panel may go on to scroll after it seemed to rest.
        while changed_share(before, later := self.program.settle()) > 0:
            before = later
        x, y = find_words(before.crop((0, 0, 280, 740)), "Rivers")
        self.program.click(x, y)
        self.park()
        without = self.program.settle()
        self.assertGreater(changed_share(self.map_of(before), self.map_of(without)), 0.002)
        self.program.click(x, y)
        self.park()
        self.wait_for(
            lambda: changed_share(self.map_of(before), self.map_of(self.program.settle())) < 0.0005)

    def test_clicking_ganja_opens_its_card(self):
        left, top, _, _ = self.map_box()
        picture = self.map_of(self.program.settle())
        for x, y in spots_of(picture, CONTESTED_YELLOW):
            self.program.click(left + x + 1, top + y)
            self.program.settle()
            if "Ganja" in self.program.title():
                break
        self.assertIn("Ganja", self.program.title())
        words = words_in(self.program.screenshot())
        for word in ("contested", "denies", "asserts", "armenian", "ministry", "ians"):
            self.assertIn(word, words)
        self.program.key("Escape")
        self.program.settle()
        self.assertNotIn("Ganja", self.program.title())

    def test_f12_saves_what_the_map_shows(self):
        self.program.settle()
        for expected in (1, 2):
            self.program.key("F12")
            self.wait_for(lambda: len(list(self.program.pictures.glob("*.png"))) == expected)
        files = sorted(self.program.pictures.glob("*.png"))
        self.assertEqual(len({file.read_bytes() for file in files}), 1)
        picture = Image.open(files[0])
        self.assertIn("South Caucasus", picture.text["Title"])
        out = self.program.pictures.parent / "headless.png"
        subprocess.run([os.environ["CLAIM_ATLAS"], "render", "-o", out, "--size",
                        f"{picture.width}x{picture.height}"], check=True, capture_output=True)
        self.assertEqual(files[0].read_bytes(), out.read_bytes(),
                         "window and headless draw the same picture")

    def test_keys_pressed_while_the_window_is_busy_all_count(self):
        self.program.settle()
        self.program.process.send_signal(signal.SIGSTOP)
        for _ in range(3):
            self.program.key("F12")
        self.program.process.send_signal(signal.SIGCONT)
        self.wait_for(lambda: len(list(self.program.pictures.glob("*.png"))) == 3)

    def test_a_still_window_uses_no_processor(self):
        self.program.move(*self.middle())
        self.program.settle()
        time.sleep(0.5)
        before = self.program.cpu_seconds()
        time.sleep(2.0)
        self.assertLessEqual(self.program.cpu_seconds() - before, 0.02)

    def test_at_a_larger_size_the_map_still_lies_under_the_pointer(self):
        for _ in range(3):
            self.program.key("ctrl+plus")
            self.program.settle()
        left, top, right, bottom = (570, 70, 1430, 500)
        picture = self.program.settle()
        spots = spots_of(picture.crop((left, top, right, bottom)), CONTESTED_YELLOW)
        self.assertTrue(spots)
        titles = set()
        for x, y in spots:
            self.program.click(left + x + 2, top + y)
            self.program.settle()
            titles.add(self.program.title())
            self.program.key("Escape")  # the card covers a part of the map at this size
            self.program.settle()
        self.assertTrue(any("Ganja" in title for title in titles), titles)

    def test_it_quits_by_its_shortcut(self):
        self.program.key("ctrl+q")
        self.assertEqual(self.program.process.wait(60), 0)
        self.assertEqual(self.program.process.stderr.read(), "")

    def test_a_small_window_and_back(self):
        for size in (("500", "400"), ("60", "40"), ("1440", "900")):
            self.program.xdotool("windowsize", self.program.window, *size)
            time.sleep(0.4)
        self.assertIsNone(self.program.process.poll())
        self.assertIn("ganja", words_in(self.program.settle()))

    def wait_for(self, condition, seconds=60):
        end = time.monotonic() + seconds
        while not condition():
            self.assertLess(time.monotonic(), end, "it did not happen in time")
            time.sleep(0.05)

    def tearDown(self):
        """What the window showed when a test failed is kept for a look."""
        result = self._outcome.result
        failed = any(test is self for test, _ in result.failures + result.errors)
        if failed and self.program.process.poll() is None:
            folder = pathlib.Path(os.environ.get("OUTPUT", "."))
            folder.mkdir(parents=True, exist_ok=True)
            self.program.screenshot().save(folder / f"window-{self.id().split('.')[-1]}.png")


if __name__ == "__main__":
    unittest.main()
