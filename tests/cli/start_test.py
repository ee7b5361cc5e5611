#!/usr/bin/env python3
"""What a start loads: GDAL and its hundred libraries only where something needs them."""

import shutil
import unittest

from command_line import ATLAS, TOP, CommandLine, run


class Start(CommandLine):
    def setUp(self):
        super().setUp()
        self.cache = self.path / "cache"

    def loads_gdal(self, *arguments, environment=None):
        """The dynamic linker tells what it loads."""
        result = run(*arguments, environment={
            "XDG_CACHE_HOME": str(self.cache), "LD_DEBUG": "files",
            "LD_DEBUG_OUTPUT": str(self.path / "linker"), **(environment or {})})
        self.assertEqual(result.returncode, 0, result.stderr.decode())
        told = list(self.path.glob("linker.*"))
        self.assertTrue(told)
        libraries = "".join(log.read_text("utf-8", "replace") for log in told)
        for log in told:
            log.unlink()
        self.assertIn("libc.so", libraries)
        return "libgdal" in libraries

    def test_boundaries_are_read_by_gdal_once(self):
        out = self.path / "map.png"
        render = ("render", "-o", out, "--size", "400x300")
        self.assertTrue(self.loads_gdal(*render))
        first = out.read_bytes()
        self.assertFalse(self.loads_gdal(*render))
        self.assertEqual(out.read_bytes(), first)
        shutil.rmtree(self.cache)
        self.assertTrue(self.loads_gdal(*render))
        self.assertEqual(out.read_bytes(), first)

    def test_boundaries_that_have_changed_are_read_again(self):
        data = self.path / "data"
        shutil.copytree(TOP / "geodata", data)
        out = self.path / "map.png"
        asked = {"CLAIM_ATLAS_DATA": str(data)}
        render = ("render", "-o", out, "--size", "400x300")
        self.assertTrue(self.loads_gdal(*render, environment=asked))
        whole = out.read_bytes()
        for lake in (data / "boundaries").glob("lakes.*"):
            lake.unlink()
        self.assertTrue(self.loads_gdal(*render, environment=asked))
        self.assertNotEqual(out.read_bytes(), whole)
        self.assertFalse(self.loads_gdal(*render, environment=asked))

    def test_events_and_claims_need_no_gdal(self):
        self.assertFalse(self.loads_gdal("list", ATLAS))
        self.assertFalse(self.loads_gdal("show", "ganja-2020-10-11"))
        self.assertFalse(self.loads_gdal("export", "--to", self.path / "work.gpkg"))
        self.assertFalse(self.loads_gdal("list", self.path / "work.gpkg"))
        self.assertTrue(self.loads_gdal("export", "--to", self.path / "view.kml"))

    def test_without_gdal_it_says_what_cannot_be_done(self):
        (self.path / "claim-atlas-gdal.so").touch()
        broken = {"LD_LIBRARY_PATH": str(self.path), "XDG_CACHE_HOME": str(self.cache)}
        self.fails(1, "render", "-o", self.path / "map.png", environment=broken,
                   says=["GDAL cannot be loaded", "boundaries"])
        self.assertIn(b"cannot be loaded", self.succeeds("info", environment=broken))
        self.succeeds("list", ATLAS, environment=broken)


if __name__ == "__main__":
    unittest.main()
