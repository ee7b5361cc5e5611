#!/usr/bin/env python3
"""An atlas at a real PostgreSQL server, opened and edited in a real window."""

import json
import os
import pathlib
import subprocess
import sys
import unittest

HERE = pathlib.Path(__file__).resolve().parent
sys.path[:0] = [str(HERE), str(HERE.parent / "window")]
from reading import find_words  # noqa: E402
from server import Server  # noqa: E402
from window_case import WindowCase  # noqa: E402

PROGRAM = os.environ["CLAIM_ATLAS"]
PASSWORD = "right"


class DatabaseWindow(WindowCase):
    @classmethod
    def setUpClass(cls):
        cls.server = Server()
        cls.addClassCleanup(cls.server.close)
        location = f"PG:{cls.server.settings()} schema=shared"
        subprocess.run([PROGRAM, "export", "--to", location], check=True,
                       stdout=subprocess.DEVNULL)
        cls.server.sql("UPDATE shared.atlas SET value = 'The shared atlas' WHERE key = 'title'; "
                       "GRANT USAGE ON SCHEMA shared TO asker; "
                       "GRANT SELECT, INSERT, UPDATE, DELETE ON ALL TABLES IN SCHEMA shared TO asker; "
                       "GRANT USAGE ON ALL SEQUENCES IN SCHEMA shared TO asker")

    def click_on(self, word, below=0):
        x, y = find_words(self.program.settle(), word)
        self.program.click(x, y + below)
        self.program.rest()

    def files_with(self, text):
        return [path for path in self.home.rglob("*")
                if path.is_file() and text.encode() in path.read_bytes()]

    def fill_in(self, connection):
        """Two fields beneath each other: the connection, and its name."""
        self.key("ctrl+alt+o")
        self.click_on("string", below=25)
        self.type(connection)
        self.click_on("keep", below=25)

    def test_a_connection_is_kept_without_its_password_which_is_asked_for(self):
        self.fill_in(f"host=127.0.0.1 port={self.server.port} dbname=atlas user=asker "
                     "schema=shared password=mistyped")
        self.type("teamwork")
        self.click_on("Keep")
        saved = self.home / ".config/claim-atlas/connections.json"
        [entry] = json.loads(saved.read_text("utf-8"))
        self.assertEqual(entry["name"], "teamwork")
        self.assertIn("user=asker", entry["location"])
        self.assertEqual(self.files_with("mistyped"), [])

        self.click_on("teamwork")
        self.assertIn("password", self.words())
        self.type("wrong")
        self.key("Return")
        self.assertIn("authentication", self.words())
        self.type(PASSWORD)
        self.assertNotIn(PASSWORD, self.words())
        self.key("Return")
        self.assertIn("The shared atlas", self.program.title())
        self.assertNotIn(PASSWORD, self.program.title())
        self.assertEqual(self.files_with(f"password={PASSWORD}"), [])

        self.key("n", "Delete")
        self.assertEqual(self.count_events(), 14)

    def count_events(self):
        listed = subprocess.run([PROGRAM, "list", f"PG:{self.server.settings()} schema=shared",
                                 "--format", "json"], capture_output=True, text=True, check=True)
        return len(json.loads(listed.stdout))

    def test_a_server_that_is_not_there_is_a_sentence_in_the_panel(self):
        self.fill_in("host=127.0.0.1 port=1 dbname=atlas")
        x, y = find_words(self.program.settle(), "Keep")
        self.program.click(x - 65, y)  # “Open” stands before “Keep this connection”
        self.assertIn("reached", self.words())
        self.assertIn("South Caucasus", self.program.title())


if __name__ == "__main__":
    unittest.main()
