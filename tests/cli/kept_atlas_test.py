#!/usr/bin/env python3
"""A large atlas that was read is kept: what is made of it then is the same, until it changes."""

import os
import shutil
import time
import unittest

from command_line import ATLAS, CommandLine

LONG_AGO = 1_000_000_000
NOTES = "What one paper wrote about it and another did not. " * 100


class KeptAtlas(CommandLine):
    def setUp(self):
        super().setUp()
        cache = self.path / "cache"
        self.kept_in = cache / "claim-atlas"
        environ = os.environ["XDG_CACHE_HOME"]
        os.environ["XDG_CACHE_HOME"] = str(cache)
        self.addCleanup(os.environ.__setitem__, "XDG_CACHE_HOME", environ)
        self.atlas = self.path / "atlas"
        shutil.copytree(ATLAS, self.atlas)
        events = self.atlas / "events.csv"
        lines = events.read_text("utf-8").splitlines()
        at = {name: place for place, name in enumerate(lines[0].split(","))}
        with events.open("a", encoding="utf-8") as file:
            for number in range(4000):
                cells = [""] * len(at)
                for name, cell in (("id", f"many-{number}"), ("title", f"Report {number}"),
                                   ("kind", "talks"), ("when", "2020-10-11"), ("notes", NOTES),
                                   ("lng", f"{46 + number % 63 / 100}"),
                                   ("lat", f"{39.5 + number // 63 / 100}")):
                    cells[at[name]] = cell
                file.write(",".join(cells) + "\n")
        self.become_quiet()

    @staticmethod
    def become_quiet():
        time.sleep(2.1)  # what has just changed is not kept

    def kept(self):
        return sorted(self.kept_in.glob("atlas-*"))

    def age(self):
        os.utime(self.kept()[0], (LONG_AGO, LONG_AGO))

    def was_used(self):
        return self.kept()[0].stat().st_mtime > LONG_AGO + 1

    def picture(self, name):
        self.succeeds("render", self.atlas, "-o", self.path / name, "--size", "600x400")
        return (self.path / name).read_bytes()

    def test_a_picture_again_is_the_same_and_what_changed_is_seen(self):
        before = self.succeeds("list", self.atlas, "--format", "json")
        self.assertEqual(self.kept(), [])
        first = self.picture("first.png")
        [kept] = self.kept()
        self.assertEqual(kept.stat().st_mode & 0o077, 0)
        self.age()
        self.assertEqual(self.picture("again.png"), first)
        self.assertTrue(self.was_used())
        self.age()
        self.assertEqual(self.succeeds("list", self.atlas, "--format", "json"), before)
        self.assertTrue(self.was_used())

        events = self.atlas / "events.csv"
        then = events.stat()
        events.write_text(events.read_text("utf-8").replace("Report 7,", "Report X,"), "utf-8")
        os.utime(events, ns=(then.st_atime_ns, then.st_mtime_ns))
        self.age()
        self.assertIn(b"Report X", self.succeeds("list", self.atlas, "--format", "json"))
        self.assertFalse(self.was_used())
        self.become_quiet()
        self.assertNotEqual(self.picture("changed.png"), first)
        self.assertEqual(self.kept(), [kept])
        self.assertTrue(self.was_used())

    def test_check_and_verify_read_the_atlas_itself(self):
        self.picture("map.png")
        self.age()
        self.succeeds("check", self.atlas)
        self.succeeds("verify", self.path / "map.png", self.atlas)
        self.assertFalse(self.was_used())

    def test_a_cache_that_is_gone_or_cannot_be_written_is_no_matter(self):
        first = self.picture("first.png")
        shutil.rmtree(self.kept_in)
        self.kept_in.write_text("a file in its place")
        self.assertEqual(self.picture("again.png"), first)

    def test_nothing_is_kept_or_taken_where_nobody_wants_it(self):
        os.environ["CLAIM_ATLAS_KEEP"] = "no"
        self.addCleanup(os.environ.pop, "CLAIM_ATLAS_KEEP", None)
        first = self.picture("first.png")
        self.assertEqual(self.kept(), [])
        del os.environ["CLAIM_ATLAS_KEEP"]
        self.assertEqual(self.picture("kept.png"), first)
        self.age()
        os.environ["CLAIM_ATLAS_KEEP"] = "no"
        self.assertEqual(self.picture("again.png"), first)
        self.assertFalse(self.was_used())

    def test_a_series_keeps_it_too_and_its_pictures_are_the_same(self):
        series = ("series", self.atlas, "--every", "month", "--size", "400x300", "-o")
        self.succeeds(*series, self.path / "first")
        self.assertEqual(len(self.kept()), 1)
        self.age()
        self.succeeds(*series, self.path / "again")
        self.assertTrue(self.was_used())
        names = sorted(file.name for file in (self.path / "first").iterdir())
        self.assertTrue(names)
        for name in names:
            self.assertEqual((self.path / "first" / name).read_bytes(),
                             (self.path / "again" / name).read_bytes(), name)


if __name__ == "__main__":
    unittest.main()
