#!/usr/bin/env python3
"""Kills a program that edits a workspace, at random moments, and looks for lost edits."""

import os
import pathlib
import random
import shutil
import sqlite3
import subprocess
import time
import unittest

from edit_record import EditRecord

PROGRAM = os.environ["COMMIT_LOOP"]
FOLDER = pathlib.Path(os.environ["OUTPUT"]) / "crash"
KILLS = 200


class Crash(unittest.TestCase):
    def setUp(self):
        shutil.rmtree(FOLDER, ignore_errors=True)
        FOLDER.mkdir(parents=True)
        self.path = FOLDER / "atlas.gpkg"
        subprocess.run([PROGRAM, self.path, "make"], check=True)

    def run_and_kill(self, seconds):
        """What it found on opening, and the edits that it acknowledged."""
        with subprocess.Popen([PROGRAM, self.path], stdout=subprocess.PIPE, text=True) as program:
            found = program.stdout.readline()
            time.sleep(seconds)
            program.kill()
            lines = program.stdout.read().split("\n")[:-1]
        return found.strip("\n"), [int(line) for line in lines]

    def test_no_acknowledged_edit_is_lost(self):
        chance = random.Random(os.environ.get("CRASH_SEED"))
        record, recovered = EditRecord(), 0
        for kill in range(KILLS + 1):
            found, done = self.run_and_kill(chance.uniform(0, 0.1))
            self.assertTrue(found, f"nothing was opened after kill {kill}")
            step, state, *said = found.split("|")
            recovered += said == ["recovered"]
            record.check(self, kill, step, state)
            record.acknowledge(done)
        with sqlite3.connect(self.path) as base:
            self.assertEqual(base.execute("PRAGMA integrity_check").fetchall(), [("ok",)])
        print(f"{KILLS} kills, {record.acknowledged} acknowledged edits, {recovered} writes undone, 0 lost")
        self.assertGreater(record.acknowledged, KILLS // 4)
        self.assertGreater(recovered, 0)


if __name__ == "__main__":
    unittest.main()
