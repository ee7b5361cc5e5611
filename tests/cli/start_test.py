#!/usr/bin/env python3
"""What a start loads: GDAL and its hundred libraries only where something needs them."""

import os
import pathlib
import shutil
import subprocess
import unittest

from command_line import ATLAS, PROGRAM, TOP, CommandLine, run


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

    def installed(self):
        """The program as if it were installed, and where its library belongs."""
        program = self.path / "bin" / "claim-atlas"
        part = pathlib.Path(os.path.normpath(program.parent / os.environ["PART"]))
        for folder in (program.parent, part.parent):
            folder.mkdir(parents=True)
        shutil.copy(PROGRAM, program)
        return program, part

    def output_of(self, program, *arguments):
        return subprocess.run([program, *arguments], capture_output=True, timeout=120, text=True,
                              env={**os.environ, "XDG_CACHE_HOME": str(self.cache)})

    def test_an_installed_program_takes_the_library_beside_it(self):
        program, part = self.installed()
        shutil.copy(pathlib.Path(PROGRAM).parent / part.name, part)
        self.assertRegex(self.output_of(program, "info").stdout, r"GDAL +\d+\.\d+")
        part.write_bytes(b"no library")
        self.assertIn("GDAL cannot be loaded", self.output_of(program, "info").stdout)

    def test_without_gdal_it_says_what_cannot_be_done(self):
        program, part = self.installed()
        part.touch()
        drawn = self.output_of(program, "render", "-o", self.path / "map.png")
        self.assertEqual(drawn.returncode, 0, drawn.stderr)
        self.assertIn("drawn without boundaries", drawn.stderr)
        self.assertEqual(list(self.cache.glob("claim-atlas/*")), [])
        refused = self.output_of(program, "export", "--to", self.path / "view.kml")
        self.assertEqual(refused.returncode, 1)
        self.assertIn("GDAL cannot be loaded", refused.stderr)
        found = self.output_of(program, "list", "--text", "ganja")
        self.assertEqual(found.returncode, 0, found.stderr)
        self.assertIn("ganja-2020-10-11", found.stdout)

    def test_nothing_is_loaded_from_the_folder_one_is_in(self):
        for library in ("libfmt.so.9", "claim-atlas-gdal.so"):
            (self.path / library).touch()
        result = subprocess.run([PROGRAM, "info"], capture_output=True, cwd=self.path, timeout=120)
        self.assertEqual(result.returncode, 0, result.stderr)
        self.assertNotIn(b"cannot be loaded", result.stdout)


if __name__ == "__main__":
    unittest.main()
