#!/usr/bin/env python3
"""Holds the source tree against the rules that the compiler cannot see."""

import collections
import pathlib
import re
import statistics
import unittest

TOP = pathlib.Path(__file__).resolve().parents[2]
SRC = TOP / "src"

# Folder -> the folders whose headers it may include.
MAY_KNOW = {
    "geo": {"geo"},
    "claims": {"claims", "geo"},
    "style": {"style", "claims"},
    "session": {"session", "style", "claims", "geo"},
    "io": {"io", "style", "claims", "geo"},
    "render": {"render", "style", "claims", "geo"},
    "platform": {"platform"},
    "ui": {"ui", "session", "style", "claims", "geo"},
    "app": {"app", "ui", "render", "io", "platform", "session", "style", "claims", "geo"},
}

# Library -> pattern of its headers, and the only folders that may include them.
LIBRARIES = {
    "GDAL": (r"(gdal|ogr|cpl_)", {"io"}),
    "SQLite": (r"sqlite3", {"io"}),
    "PostgreSQL": (r"(libpq|postgres)", {"io"}),
    "libgcrypt": (r"gcrypt", {"io"}),
    "libpng": (r"png\.h", {"io"}),
    "ISA-L": (r"isa-l/", {"io"}),
    "JSON": (r"nlohmann/", {"io", "app"}),
    "OpenGL": (r"(glad/|GL/gl\.h|GLES)", {"render"}),
    "GLU": (r"GL/glu\.h", {"geo"}),
    "GeographicLib": (r"GeographicLib/", {"geo"}),
    "PROJ": (r"(proj|geodesic)\.h", set()),
    "FreeType": (r"(ft2build|freetype/)", {"render"}),
    "cairo": (r"cairo", {"render"}),
    "Pango": (r"(pango|glib)", {"render"}),
    "GLFW": (r"GLFW/", {"platform"}),
    "EGL": (r"EGL/", {"platform"}),
    "Dear ImGui": (r"imgui", {"ui", "platform"}),
    "CLI11": (r"CLI/", {"app"}),
    "files": (r"(fstream|filesystem)$", {"io", "platform", "app"}),
    "clocks and threads": (r"(thread|future|mutex|ctime|time\.h)$", {"platform", "app", "io"}),
}

# Libraries that are loaded when they are needed -> the folders that hold what needs them.
LOADED_LATE = {
    "GDAL": {"io/gdal"},
    "PostgreSQL": {"io/postgis"},
    "cairo": {"render/paper", "render/pages"},
    "Pango": {"render/paper", "render/pages"},
}

INCLUDE = re.compile(r'^\s*#\s*include\s*[<"]([^>"]+)[>"]', re.MULTILINE)


def sources():
    return sorted(p for p in SRC.rglob("*") if p.suffix in (".cpp", ".hpp"))


def folder_of(path):
    return path.relative_to(SRC).parts[0]


def tracked_texts():
    for folder in ("src", "shaders", "tests", "docs", "geodata", "packaging", "third_party"):
        for path in sorted((TOP / folder).rglob("*")):
            if path.suffix in (".cpp", ".hpp", ".py", ".md", ".vert", ".frag", ".txt", ".cmake"):
                yield path


class Architecture(unittest.TestCase):
    def test_every_source_lies_in_a_known_folder(self):
        for path in sources():
            if path != SRC / "main.cpp":
                self.assertIn(folder_of(path), MAY_KNOW, path)

    def test_folders_include_only_what_they_may_know(self):
        for path in sources():
            for header in INCLUDE.findall(path.read_text("utf-8")):
                other = header.split("/")[0]
                if other in MAY_KNOW and path != SRC / "main.cpp":
                    self.assertIn(other, MAY_KNOW[folder_of(path)], f"{path} includes {header}")

    def test_libraries_stay_in_their_folder(self):
        for path in sources():
            for header in INCLUDE.findall(path.read_text("utf-8")):
                for library, (pattern, folders) in LIBRARIES.items():
                    if re.match(pattern, header) and header.split("/")[0] not in MAY_KNOW:
                        self.assertIn(folder_of(path), folders,
                                      f"{path} includes {library}: {header}")

    def test_what_is_loaded_late_stays_in_its_library(self):
        for path in sources():
            for header in INCLUDE.findall(path.read_text("utf-8")):
                for library, folders in LOADED_LATE.items():
                    if (re.match(LIBRARIES[library][0], header)
                            or str(pathlib.PurePosixPath(header).parent) in folders):
                        self.assertIn(path.parent.relative_to(SRC).as_posix(), folders,
                                      f"{path} includes {header}")

    def test_files_are_short(self):
        lengths = {p: len(p.read_text("utf-8").splitlines()) for p in sources()}
        for path, length in lengths.items():
            self.assertLessEqual(length, 400, f"{path}: which second thing is in it?")
        self.assertLess(statistics.median(lengths.values()), 100)

    def test_folders_hold_one_subject(self):
        counts = collections.Counter(p.parent for p in sources())
        for folder, count in counts.items():
            self.assertLessEqual(count, 50, f"{folder}: which second subject is in it?")

    def test_headers_are_guarded_and_say_their_namespace(self):
        for path in sources():
            if path.suffix == ".hpp":
                text = path.read_text("utf-8")
                self.assertTrue(text.startswith("#pragma once"), path)
                self.assertRegex(text, rf"namespace {folder_of(path)}\b", path)

    def test_nothing_is_left_for_later(self):
        left_over = re.compile(r"\b(TO" + r"DO|FIX" + r"ME|X" + r"XX)\b")
        for path in tracked_texts():
            self.assertIsNone(left_over.search(path.read_text("utf-8")), path)

    def test_no_paths_of_one_machine(self):
        machine = re.compile(r"(^|[\s\"'(=])/(home|work|root)/\w")
        for path in tracked_texts():
            self.assertIsNone(machine.search(path.read_text("utf-8")), path)


if __name__ == "__main__":
    unittest.main()
