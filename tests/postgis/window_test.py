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

    def left_as(self):
        """What the program wrote down when it was left."""
        [file] = (self.home / ".local/state").rglob("last-session.json")
        return json.loads(file.read_text("utf-8"))

    def test_what_was_shown_of_a_database_comes_back_with_it(self):
        self.program.start_again(f"PG:{self.server.settings()} schema=shared password=secret")
        self.key("n", "n")
        self.program.wheel(700, 300, 3)
        self.program.rest()
        self.key("ctrl+1")
        title = self.program.title()
        self.assertIn("– The shared atlas", title)
        self.program.start_again()
        left = self.left_as()
        self.assertNotIn("secret", json.dumps(left))
        self.assertTrue(left["selected"])
        self.assertFalse(left["whole_atlas"])
        self.assertEqual(self.program.title(), title)
        self.program.start_again()
        self.assertEqual(self.left_as(), left)

        # Nothing is lost while the server is away.
        self.server.kill()
        self.addCleanup(self.server.start)
        self.program.start_again()
        self.program.start_again()
        self.assertEqual(self.left_as(), left)

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


class SurveyWindow(WindowCase):
    """A table of more events than are read, far more than a window may take into its memory."""

    EVENTS = 250_000

    @classmethod
    def setUpClass(cls):
        cls.server = Server()
        cls.addClassCleanup(cls.server.close)
        cls.location = f"PG:{cls.server.settings()} schema=large"
        subprocess.run([PROGRAM, "export", "--to", cls.location], check=True,
                       stdout=subprocess.DEVNULL)
        # A raster of alleged events over the map that the window opens with.
        cls.server.sql(f"""
            DELETE FROM large.claims; DELETE FROM large.events;
            INSERT INTO large.events (id, geom, title, "when", status, begins, ends, position)
            SELECT 'e' || n, ST_SetSRID(ST_MakePoint(38 + n % 500 * 0.024, 38 + n / 500 * 0.012),
                   4326), 'Rasterpoint', '2020-10-11', 'alleged', '2020-10-11', '2020-10-12', n
            FROM generate_series(0, {cls.EVENTS - 1}) AS n;
            ANALYZE large.events""")

    def setUp(self):
        super().setUp()
        self.peak_before = self.peak()
        self.program.environment["CLAIM_ATLAS_READ_AT_MOST"] = "1000"
        self.program.start_again(self.location)
        self.wait_for("many")

    def wait_for(self, word, patience=30):
        """The server answers while the window rests."""
        for _ in range(patience):
            seen = self.words()
            if word in seen:
                return seen
        raise AssertionError(f"“{word}” is not to be read: {sorted(seen)}")

    def peak(self):
        status = pathlib.Path(f"/proc/{self.program.process.pid}/status").read_text()
        return int(status.split("VmHWM:")[1].split()[0]) / 1024  # MiB

    def orange_on_map(self):
        """Pixels of the colour of alleged events, right of the panel that explains it."""
        picture = self.program.settle().crop((300, 40, 1000, 340))
        return sum(1 for r, g, b in picture.getdata() if r > 200 and 120 < g < 190 and b < 70)

    def test_stacks_are_counted_and_few_events_are_read_and_listed(self):
        words = self.words()
        self.assertIn("250,000", words)
        self.assertNotIn("rasterpoint", words)
        self.assertGreater(self.orange_on_map(), 300)
        self.program.move(640, 190)
        for _ in range(6):
            self.key("plus")
        self.wait_for("rasterpoint")
        self.assertNotIn("many", self.words())
        for _ in range(6):
            self.key("minus")
        self.wait_for("many")
        self.assertLess(self.peak() - self.peak_before, 40)

    def test_a_lost_server_leaves_what_is_shown_and_is_asked_again(self):
        self.server.kill()
        self.addCleanup(lambda: self.server.process.poll() is None or self.server.start())
        self.key("plus", "plus")
        self.wait_for("stays")
        self.assertGreater(self.orange_on_map(), 300)
        self.server.start()
        x, y = find_words(self.program.settle(), "Ask")
        self.program.click(x, y)
        self.wait_for("many")
        self.assertNotIn("stays", self.words())


if __name__ == "__main__":
    unittest.main()
