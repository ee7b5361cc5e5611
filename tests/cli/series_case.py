"""What tests of series from the command line have in common."""

import json
import os
import pathlib
import subprocess
import tempfile
import unittest

from PIL import Image, ImageChops

PROGRAM = os.environ["CLAIM_ATLAS"]
SMALL = ("--size", "480x300")


def run(*arguments):
    return subprocess.run([PROGRAM, *map(str, arguments)], capture_output=True, timeout=240)


def differs(one, other):
    with Image.open(one) as a, Image.open(other) as b:
        return ImageChops.difference(a.convert("RGB"), b.convert("RGB")).getbbox() is not None


class SeriesCase(unittest.TestCase):
    """Each test has a folder of its own, and a name in it for what is made."""

    def setUp(self):
        folder = tempfile.TemporaryDirectory()
        self.addCleanup(folder.cleanup)
        self.path = pathlib.Path(folder.name)
        self.out = self.path / "series"

    def makes(self, *arguments):
        result = run("series", *SMALL, *arguments)
        self.assertEqual(result.returncode, 0, result.stderr.decode())
        self.talk = result.stderr.decode()

    def draws(self, *arguments):
        """The names of the pictures in the folder."""
        self.makes("-o", self.out, *arguments)
        return sorted(p.name for p in self.out.iterdir())

    def fails(self, code, *arguments, says):
        result = run("series", *arguments)
        self.assertEqual(result.returncode, code, result.stderr.decode())
        for words in says:
            self.assertIn(words, result.stderr.decode())

    def two_sided_atlas(self):
        """Side a accuses b on the 2nd; b denies it on the 5th."""
        atlas = self.path / "atlas"
        atlas.mkdir()
        (atlas / "events.csv").write_text(
            "id,title,when,lng,lat,accused_side\nx,Shots,2020-10-01,46,40,b\n", "utf-8")
        (atlas / "actors.csv").write_text("id,name,side\nb,Beta,b\na,Alpha,a\n", "utf-8")
        (atlas / "claims.csv").write_text(
            "id,event_id,actor_id,stance,accuses_side,made\n"
            "1,x,a,asserts,b,2020-10-02\n2,x,b,denies,,2020-10-05\n", "utf-8")
        return atlas

    def narrative(self, *steps):
        file = self.path / "walk.json"
        file.write_text(json.dumps({"claim_atlas_narrative": 1, "title": "Told step by step",
                                    "steps": steps}), "utf-8")
        return file

    def step(self, caption, event="", **view):
        return {"caption": caption, "event": event, "view": {"claim_atlas_view": 1, **view}}
