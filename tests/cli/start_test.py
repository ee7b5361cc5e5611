#!/usr/bin/env python3
"""What a start loads: GDAL, libpq, cairo and Pango, and all that they bring, only where something
needs them; and who gives it memory."""

import os
import pathlib
import re
import shutil
import subprocess
import unittest

from command_line import ATLAS, PROGRAM, TOP, CommandLine, run

PARTS = ("claim-atlas-gdal.so", "claim-atlas-postgis.so", "claim-atlas-paper.so")
NO_SERVER = "PG:host=/nowhere dbname=atlas"


class Start(CommandLine):
    def setUp(self):
        super().setUp()
        self.cache = self.path / "cache"

    def linked(self, what, *arguments, environment=None, code=0):
        """What the dynamic linker tells of it."""
        result = run(*arguments, environment={
            "XDG_CACHE_HOME": str(self.cache), "LD_DEBUG": what,
            "LD_DEBUG_OUTPUT": str(self.path / "linker"), **(environment or {})})
        self.assertEqual(result.returncode, code, result.stderr.decode())
        told = list(self.path.glob("linker.*"))
        self.assertTrue(told)
        text = "".join(log.read_text("utf-8", "replace") for log in told)
        for log in told:
            log.unlink()
        return text

    def loaded(self, *arguments, environment=None, code=0):
        """Names without versions."""
        text = self.linked("files", *arguments, environment=environment, code=code)
        libraries = {pathlib.Path(name).name.split(".so")[0]
                     for name in re.findall(r"file=(\S+)", text)}
        self.assertIn("libc", libraries)
        return libraries

    def loads_gdal(self, *arguments, environment=None):
        return "libgdal" in self.loaded(*arguments, environment=environment)

    def test_a_picture_of_pixels_loads_nothing_of_servers_and_paper(self):
        late = {"libgdal", "libpq", "libcairo", "libpango-1.0", "libgobject-2.0", "libcrypto"}
        render = ("render", "-o", self.path / "map.png", "--size", "400x300")
        self.loaded(*render)
        self.assertEqual(self.loaded(*render) & late, set())
        self.assertEqual(self.loaded("--version") & late, set())
        self.assertEqual(self.loaded("list", ATLAS) & late, set())

    def test_memory_is_given_as_the_program_asks(self):
        told = self.linked("bindings", "--version")
        if "libasan" in told:
            self.skipTest("sanitizers give memory themselves")
        self.assertRegex(told, r"libjemalloc\S* \[0\] to \S*claim-atlas \[0\]: .*`malloc_conf'")
        self.assertRegex(told, r"claim-atlas \[0\] to \S*libjemalloc\S* \[0\]: .*`malloc'")

    def test_paper_and_servers_load_what_they_need_and_no_more(self):
        self.loaded("render", "-o", self.path / "map.png", "--size", "400x300")
        paper = {"claim-atlas-paper", "libcairo", "libpango-1.0"}
        server = {"claim-atlas-postgis", "libpq"}
        for name in ("map.pdf", "map.svg"):
            loaded = self.loaded("render", "-o", self.path / name, "--size", "400x300")
            self.assertEqual(loaded & (paper | server), paper, name)
        loaded = self.loaded("list", NO_SERVER, code=1)
        self.assertEqual(loaded & (paper | server), server)

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
        """The program as if it were installed, and where its libraries belong."""
        program = self.path / "bin" / "claim-atlas"
        parts = pathlib.Path(os.path.normpath(program.parent / os.environ["PARTS"]))
        for folder in (program.parent, parts):
            folder.mkdir(parents=True)
        shutil.copy(PROGRAM, program)
        return program, [parts / name for name in PARTS]

    def output_of(self, program, *arguments):
        return subprocess.run([program, *arguments], capture_output=True, timeout=120, text=True,
                              env={**os.environ, "XDG_CACHE_HOME": str(self.cache)})

    def test_an_installed_program_takes_the_libraries_beside_it(self):
        program, parts = self.installed()
        for part in parts:
            shutil.copy(pathlib.Path(PROGRAM).parent / part.name, part)
        told = self.output_of(program, "info").stdout
        for version in (r"GDAL +\d+\.\d+", r"libpq +\d+\.\d+", r"PDF +cairo \d+\.\d+"):
            self.assertRegex(told, version)
        for part in parts:
            part.write_bytes(b"no library")
        told = self.output_of(program, "info").stdout
        for library in ("GDAL", "The client library of PostgreSQL", "What draws PDF and SVG"):
            self.assertIn(f"{library} cannot be loaded", told)

    def test_without_its_libraries_it_says_what_cannot_be_done(self):
        program, parts = self.installed()
        for part in parts:
            part.touch()
        drawn = self.output_of(program, "render", "-o", self.path / "map.png")
        self.assertEqual(drawn.returncode, 0, drawn.stderr)
        self.assertIn("drawn without boundaries", drawn.stderr)
        self.assertEqual(list(self.cache.glob("claim-atlas/*")), [])
        refused = self.output_of(program, "export", "--to", self.path / "view.kml")
        self.assertEqual(refused.returncode, 1)
        self.assertIn("GDAL cannot be loaded", refused.stderr)
        for name in ("map.pdf", "map.svg"):
            refused = self.output_of(program, "render", "-o", self.path / name)
            self.assertEqual(refused.returncode, 1)
            self.assertIn("What draws PDF and SVG cannot be loaded", refused.stderr)
            self.assertFalse((self.path / name).exists())
        for location in (NO_SERVER, "PG:postgresql://nowhere/atlas"):
            refused = self.output_of(program, "list", location)
            self.assertEqual(refused.returncode, 1)
            self.assertIn("The client library of PostgreSQL cannot be loaded", refused.stderr)
        found = self.output_of(program, "list", "--text", "ganja")
        self.assertEqual(found.returncode, 0, found.stderr)
        self.assertIn("ganja-2020-10-11", found.stdout)

    def test_nothing_is_loaded_from_the_folder_one_is_in(self):
        for library in ("libfmt.so.9", *PARTS):
            (self.path / library).touch()
        result = subprocess.run([PROGRAM, "info"], capture_output=True, cwd=self.path, timeout=120)
        self.assertEqual(result.returncode, 0, result.stderr)
        self.assertNotIn(b"cannot be loaded", result.stdout)


if __name__ == "__main__":
    unittest.main()
