#!/usr/bin/env python3
"""Series as one animated picture."""

import json
import os
import signal
import subprocess
import time
import unittest
import xml.etree.ElementTree as tree

from PIL import Image, ImageChops

from series_case import PROGRAM, SMALL, SeriesCase, run


def frames_of(path):
    """Each picture and how many seconds it stays."""
    with Image.open(path) as animation:
        frames, ends = [], []
        for number in range(animation.n_frames):
            animation.seek(number)
            animation.load()
            frames.append(animation.convert("RGB"))
            ends.append(animation.info["timestamp"] + animation.info["duration"])
    starts = [0, *ends[:-1]]
    return frames, [(end - start) / 1000 for start, end in zip(starts, ends)]


class Animation(SeriesCase):
    def setUp(self):
        super().setUp()
        self.film = self.path / "film.webp"

    def test_it_shows_the_pictures_of_the_folder_to_the_last_pixel(self):
        days = ("--every", "day", "--from", "2020-10-09", "--to", "2020-10-12")
        names = self.draws(*days)
        self.makes("--animation", self.film, *days, "--jobs", "3")
        frames, seconds = frames_of(self.film)
        self.assertEqual(seconds, [1, 1, 1, 1])
        self.assertIn("4 pictures in ", self.talk)
        for name, frame in zip(names, frames):
            with Image.open(self.out / name) as still:
                difference = ImageChops.difference(still.convert("RGB"), frame)
                self.assertIsNone(difference.getbbox(), name)

    def test_the_same_series_gives_the_same_bytes_whatever_the_jobs(self):
        days = ("--every", "day", "--from", "2020-10-09", "--to", "2020-10-12")
        self.makes("--animation", self.film, *days)
        again = self.path / "again.webp"
        self.makes("--animation", again, *days, "--jobs", "4")
        self.assertEqual(self.film.read_bytes(), again.read_bytes())

    def test_it_is_verified_and_lists_what_each_picture_shows(self):
        walk = self.narrative(self.step("first"), self.step("second", theme="dark"))
        for series in (("--every", "day", "--from", "2020-10-09", "--to", "2020-10-12"),
                       ("--narrative", walk, "--seconds", "1.5")):
            self.film.unlink(missing_ok=True)
            self.makes("--animation", self.film, *series)
            said = run("verify", self.film)
            self.assertEqual((said.returncode, said.stdout[:11]), (0, b"unaltered: "), said)
        with Image.open(self.film) as film:
            xmp = film.info["xmp"].decode()
        told = tree.fromstring(xmp).find(".//{urn:claim-atlas}evidence").text
        pictures = json.loads(told)["pictures"]
        self.assertEqual([(p["words"], p["seconds"], p["told"]["caption"]) for p in pictures],
                         [("first", 1.5, "first"), ("second", 1.5, "second")])
        shown = run("render", "--view", self.film, "-o", self.path / "one.png", *SMALL)
        self.assertIn("an animation of 2 pictures; shown is the first", shown.stderr.decode())
        whole = self.film.read_bytes()
        self.film.write_bytes(whole[:500] + bytes([whole[500] ^ 1]) + whole[501:])
        self.assertEqual(run("verify", self.film).returncode, 1)

    def test_what_is_left_out_leaves_its_time_to_the_picture_before(self):
        atlas = self.two_sided_atlas()
        self.makes(atlas, "--animation", self.film, "--every", "day", "--along", "known-on",
                   "--skip-unchanged", "--seconds", "0.5")
        self.assertEqual(frames_of(self.film)[1], [1.5, 0.5])
        self.assertIn("2 pictures; 2 that would show nothing new left out", self.talk)

    def test_a_step_of_a_narrative_stays_until_its_words_are_read(self):
        words = " ".join(["word"] * 30)
        file = self.narrative(self.step("short"), self.step(words, theme="dark"))
        self.makes("--animation", self.film, "--narrative", file)
        self.assertEqual(frames_of(self.film)[1], [4, 12])

    def test_limits_and_wrong_usage_are_told_before_anything_is_drawn(self):
        start = time.monotonic()
        self.fails(1, "--animation", self.film, "--sides", "--size", "16384x64",
                   says=["at most 16383 pixels a side"])
        atlas = self.two_sided_atlas()
        self.fails(1, atlas, "--animation", self.film, "--every", "hour", "--seconds", "3600",
                   "--skip-unchanged", says=["stand still", "--seconds"])
        self.assertLess(time.monotonic() - start, 60)
        self.fails(2, "--animation", self.path / "film.gif", "--sides", says=["film.gif", ".webp"])
        self.fails(2, "-o", self.out, "--sides", "--seconds", "2", says=["--animation"])
        self.assertEqual([p.name for p in self.path.iterdir()], ["atlas"])
        self.film.touch()
        self.fails(1, "--animation", self.film, "--sides", says=["exists already"])
        self.assertEqual(self.film.read_bytes(), b"")

    def test_stopped_it_leaves_nothing_behind(self):
        process = subprocess.Popen(
            [PROGRAM, "series", "--animation", self.film, *SMALL, "--every", "week", "--from",
             "1990", "--to", "2020", "--jobs", "2"], stderr=subprocess.PIPE)
        while not list(self.path.iterdir()):
            time.sleep(0.02)
        time.sleep(0.5)
        process.send_signal(signal.SIGINT)
        talk = process.communicate(timeout=60)[1].decode()
        self.assertEqual(process.returncode, 1, talk)
        self.assertEqual(list(self.path.iterdir()), [])


if __name__ == "__main__":
    unittest.main()
