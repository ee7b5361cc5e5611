"""What tests of the command line have in common."""

import json
import os
import pathlib
import subprocess
import tempfile
import unittest

TOP = pathlib.Path(__file__).resolve().parents[2]
ATLAS = TOP / "geodata" / "south-caucasus-2020"
PROGRAM = os.environ["CLAIM_ATLAS"]
CACHE = tempfile.TemporaryDirectory()
os.environ["XDG_CACHE_HOME"] = CACHE.name  # the user's own is left alone


def run(*arguments, environment=None):
    return subprocess.run([PROGRAM, *map(str, arguments)], capture_output=True, timeout=120,
                          env={**os.environ, **(environment or {})})


class CommandLine(unittest.TestCase):
    def setUp(self):
        self.folder = tempfile.TemporaryDirectory()
        self.addCleanup(self.folder.cleanup)
        self.path = pathlib.Path(self.folder.name)

    def succeeds(self, *arguments, environment=None):
        result = run(*arguments, environment=environment)
        self.assertEqual(result.returncode, 0, result.stderr.decode())
        return result.stdout

    def fails(self, code, *arguments, says, environment=None):
        result = run(*arguments, environment=environment)
        talk = result.stderr.decode()
        self.assertEqual(result.returncode, code, talk)
        for words in says:
            self.assertIn(words, talk)
        for line in talk.splitlines():
            self.assertTrue(line.startswith("claim-atlas: "), line)
        return result

    def events(self, *arguments):
        return json.loads(self.succeeds("list", "--format", "json", *arguments))

    def ids(self, *arguments):
        return {event["id"] for event in self.events(*arguments)}
