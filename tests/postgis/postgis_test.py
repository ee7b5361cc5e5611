#!/usr/bin/env python3
"""Workspaces at a real PostgreSQL server with PostGIS, which this test starts, kills and ends."""

import json
import os
import pathlib
import random
import subprocess
import sys
import time
import unittest

from PIL import Image

HERE = pathlib.Path(__file__).resolve().parent
sys.path[:0] = [str(HERE), str(HERE.parent / "crash")]
from counting import Counting  # noqa: E402
from dropping import Dropping  # noqa: E402
from edit_record import EditRecord  # noqa: E402
from server import Server  # noqa: E402

CHECKS, LOOP, PROGRAM = (os.environ[name] for name in ("CHECKS", "COMMIT_LOOP", "CLAIM_ATLAS"))
KILLS = 12


def run(*words):
    # Only a picture loads Mesa's driver, which keeps two small blocks (tests/CMakeLists.txt).
    environment = {**os.environ, "ASAN_OPTIONS": "detect_leaks=0"} if words[0] in ("render", "verify") else None
    return subprocess.run([PROGRAM, *words], capture_output=True, text=True, timeout=120,
                          env=environment)


class Postgis(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.server = Server()

    @classmethod
    def tearDownClass(cls):
        cls.server.close()

    def location(self, schema):
        return f"PG:{self.server.settings()} schema={schema}"

    def test_a_workspace_at_a_server(self):
        dropping, counting = Dropping(self.server.port), Counting(self.server.port)
        subprocess.run([CHECKS], check=True, env={
            **os.environ, "POSTGIS": self.server.settings(),
            "POSTGIS_DROPPING": self.server.settings(dropping.port),
            "POSTGIS_COUNTED": self.server.settings(counting.port)})
        self.assertTrue(dropping.has_dropped)
        # Five commits of thousands of rows each, in bulk_test.cpp.
        self.assertGreater(counting.answers, 20)
        self.assertLess(counting.answers, 300)

    def test_every_command_takes_a_connection(self):
        location = self.location("commands")
        made = run("export", "--to", location + " password=secret")
        self.assertEqual(made.returncode, 0, made.stderr)
        self.assertNotIn("secret", made.stdout + made.stderr)
        for words in (["list"], ["list", "--format", "json"], ["list", "--text", "ganja"],
                      ["list", "--known-on", "2020-10-12", "--status", "alleged"]):
            self.assertEqual(run(words[0], location, *words[1:]).stdout, run(*words).stdout)
        self.assertEqual(run("show", location, "ganja-2020-10-11").stdout,
                         run("show", "ganja-2020-10-11").stdout)
        self.assertIn("No problems", run("check", location).stdout)

    def test_import_takes_a_connection_and_makes_what_is_not_there(self):
        location = self.location("imported") + " password=secret"
        points = self.server.folder / "points.csv"
        for count, words in ((2, "2 events"), (3, "1 event with 0 claims added, 2 events already")):
            points.write_text("title,when,lat,lon\n" + "".join(
                f"Event {n},2020-10-1{n},40.{n},46.{n}\n" for n in range(count)))
            done = run("import", str(points), "--into", location)
            self.assertEqual(done.returncode, 0, done.stderr)
            self.assertIn(words, done.stdout)
            self.assertNotIn("secret", done.stdout + done.stderr)
        self.assertEqual(run("list", location, "--format", "csv").stdout.count("Event "), 3)

    def test_list_says_what_the_server_left_out(self):
        location = self.location("bounds")
        run("export", "--to", location)
        found = run("list", location, "--bounds", "46,40,47,41", "--status", "contested")
        self.assertIn("ganja-2020-10-11", found.stdout)
        self.assertIn("1 of 15 events", found.stdout)
        self.assertIn("1 event read; the server left the others out by bounds, status",
                      found.stderr)

    def test_a_picture_reads_only_what_it_shows_and_says_how_many_there_are(self):
        location = self.location("picture")
        run("export", "--to", location)
        picture = self.server.folder / "near.png"
        made = run("render", location, "--bounds", "46.2,40.5,46.6,40.9", "-o", str(picture))
        self.assertEqual(made.returncode, 0, made.stderr)
        self.assertIn("the server left the others out by bounds", made.stderr)
        self.assertIn(b"of 15 events", picture.read_bytes())
        whole = self.server.folder / "whole.png"
        filtered = ["--status", "contested", "--size", "640x480"]
        run("render", location, *filtered, "-o", str(picture))
        run("render", *filtered, "-o", str(whole))
        one, other = Image.open(picture), Image.open(whole)
        self.assertEqual(one.tobytes(), other.tobytes())
        evidence, seal = "Claim Atlas evidence", "Claim Atlas seal"
        self.assertEqual({**one.text, evidence: "", seal: ""},
                         {**other.text, evidence: "", seal: ""})
        # Of a part nobody knows the fingerprint of the whole.
        self.assertEqual(json.loads(one.text[evidence])["prints_of"], "visible")
        self.assertNotIn("fingerprint", json.loads(one.text[evidence])["atlas"])
        self.assertNotIn("127.0.0.1", one.text[evidence])

    def test_a_picture_of_a_server_is_verified_against_it_or_a_file(self):
        location = self.location("verified")
        run("export", "--to", location)
        picture = str(self.server.folder / "verified.png")
        for options in ([], ["--bounds", "46.2,40.5,46.6,40.9"], ["--status", "contested"]):
            run("render", location, "-o", picture, "--size", "640x480", *options)
            for atlas in ([location], []):
                verdict = run("verify", picture, *atlas)
                self.assertEqual(verdict.returncode, 0, verdict.stdout + verdict.stderr)
        shown = run("render", location, "--view", picture, "-o", picture, "--size", "640x480")
        self.assertNotIn("changed", shown.stderr)

    def test_a_server_that_is_not_there_is_one_sentence(self):
        found = run("list", "PG:host=127.0.0.1 port=1 password=secret dbname=atlas")
        self.assertEqual(found.returncode, 1)
        self.assertIn("cannot be reached", found.stderr)
        self.assertNotIn("secret", found.stderr)

    def run_and_kill(self, location, seconds):
        """What the loop found on opening, and the edits that it acknowledged."""
        with subprocess.Popen([LOOP, location], stdout=subprocess.PIPE, stderr=subprocess.PIPE,
                              text=True) as program:
            found = program.stdout.readline().strip("\n")
            time.sleep(seconds)
            self.server.kill()
            lines = program.stdout.read().split("\n")[:-1]
            said = program.stderr.read()
        self.assertIn("was lost", said)
        return found, [int(line) for line in lines]

    def test_a_server_that_never_answers_is_given_up(self):
        location = self.location("silent")
        subprocess.run([LOOP, location, "make"], check=True)
        with subprocess.Popen([LOOP, location], stdout=subprocess.PIPE, stderr=subprocess.PIPE,
                              text=True) as program:
            program.stdout.readline()
            # From now on each commit waits for a replica that does not exist.
            self.server.sql("ALTER SYSTEM SET synchronous_standby_names = 'nobody'")
            self.server.sql("SELECT pg_reload_conf()")
            try:
                said = program.communicate(timeout=60)[1]
            finally:
                program.kill()
                self.server.sql("ALTER SYSTEM RESET synchronous_standby_names")
                self.server.sql("SELECT pg_reload_conf()")
        self.assertIn("no answer for 20 s", said)

    def test_a_killed_server_loses_no_acknowledged_edit(self):
        location = self.location("killed")
        subprocess.run([LOOP, location, "make"], check=True)
        chance = random.Random(os.environ.get("CRASH_SEED"))
        record = EditRecord()
        for kill in range(KILLS):
            found, done = self.run_and_kill(location, chance.uniform(0.05, 0.5))
            self.server.start()
            step, state = found.split("|")
            record.check(self, kill, step, state)
            record.acknowledge(done)
        print(f"{KILLS} kills of the server, {record.acknowledged} acknowledged edits, 0 lost")
        self.assertGreater(record.acknowledged, KILLS)


if __name__ == "__main__":
    unittest.main()
