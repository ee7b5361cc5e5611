#!/usr/bin/env python3
"""Files and the window: an import that is stopped, an export, another atlas in place of the first."""

import os
import signal
import sqlite3
import subprocess
import time
import unittest

from reading import find_words, words_in
from window_case import WindowCase


STRIP, TOAST = (400, 30, 1000, 140), (288, 350, 1030, 470)
STATUS_BAR = (0, 870, 1440, 900)
RECENTS = (286, 210, 540, 720)  # in the window that opens an atlas


class Files(WindowCase):
    def click_on(self, word):
        self.program.click(*find_words(self.program.settle(), word))

    def click_on_recent(self, word):
        """The folder's own list beside it may have the same name."""
        x, y = find_words(self.program.settle().crop(RECENTS), word)
        self.program.click(x + RECENTS[0], y + RECENTS[1])
        self.program.settle()

    def count_events(self, path):
        connection = sqlite3.connect(f"file:{path}?mode=ro", uri=True)
        try:
            return connection.execute("select count(*) from events").fetchone()[0]
        finally:
            connection.close()

    def table_of(self, count):
        path = self.home / "many.csv"
        path.write_text("title,date,latitude,longitude\n" + "".join(
            f"Event number {n},2020-10-13,{40 + n % 97 / 100},{46 + n % 89 / 100}\n"
            for n in range(count)), "utf-8")
        return path

    def look_at(self, path):
        self.key("ctrl+o")
        x, y = find_words(self.program.settle(), "drop")
        self.program.click(x - 50, y + 30)
        self.program.rest()
        self.type(str(path))
        self.key("Return")

    def test_an_atlas_is_begun_and_named_again(self):
        self.key("ctrl+n")
        self.type("Kyiv, March 2022")
        self.key("Return")
        path = self.home / "kyiv-march-2022.gpkg"
        self.program.settle()
        self.assertIn("Kyiv, March 2022", self.program.title())
        self.assertEqual(0, self.count_events(path))
        self.click_on("Rename")
        self.program.rest()
        self.key("ctrl+a")
        self.type("Kyiv region")
        self.key("Return")
        self.program.rest()
        self.assertIn("Kyiv region", self.program.title())
        self.program.start_again(str(path))
        self.assertIn("Kyiv region", self.program.title())

    def frozen_at_work(self, word, told=None):
        """Where a word stands in the strip over the map. The program is stopped as soon as the strip
        is there, and the status bar tells that other word, so that reading it takes none of the
        job's time."""
        for _ in range(100):
            time.sleep(0.1)
            self.program.process.send_signal(signal.SIGSTOP)
            picture = self.program.screenshot()
            try:
                x, y = find_words(picture.crop(STRIP), word)
                if told is not None:
                    find_words(picture.crop(STATUS_BAR), told)
                return str(int(x + STRIP[0])), str(int(y + STRIP[1]))
            except AssertionError:
                self.program.process.send_signal(signal.SIGCONT)
        raise AssertionError("no job is to be seen")

    def test_an_import_is_written_beside_the_window_and_stopped_without_a_trace(self):
        self.key("ctrl+shift+s")
        self.key("Return")
        [workspace] = self.home.glob("*.gpkg")
        self.look_at(self.table_of(150000))
        self.program.click(*find_words(self.program.settle(), "Take"))
        stop = self.frozen_at_work("Stop")
        self.assertEqual(self.count_events(workspace), 15)
        # The window sees the click while it is at work, or all would be written.
        self.program.xdotool("mousemove", *stop, "mousedown", "1", "mouseup", "1")
        self.program.process.send_signal(signal.SIGCONT)
        # The window covers the foot of the map: it is said at the head.
        self.assertIn("nothing", words_in(self.program.settle().crop(STRIP)))
        self.assertEqual(self.count_events(workspace), 15)
        self.assertEqual([path.name for path in self.home.glob("*.gpkg*")], [workspace.name])

    def test_what_another_program_writes_during_an_import_stays_and_so_does_the_import(self):
        self.key("ctrl+shift+s")
        self.key("Return")
        [workspace] = self.home.glob("*.gpkg")
        self.look_at(self.table_of(60000))
        self.program.click(*find_words(self.program.settle(), "Take"))
        self.frozen_at_work("Stop")
        self.program.process.send_signal(signal.SIGCONT)
        # One that leaves a line in the log, and one that leaves none; each waits for its turn.
        other = self.home / "other.csv"
        other.write_text("title,date,latitude,longitude\n" + "".join(
            f"Written elsewhere {n},2020-10-14,40.{n},46.{n}\n" for n in range(3)), "utf-8")
        for _ in range(60):
            done = subprocess.run([os.environ["CLAIM_ATLAS"], "import", str(other), "--into",
                                   str(workspace)], capture_output=True, text=True)
            if done.returncode == 0:
                break
            self.assertIn("another program", done.stderr)
        self.assertEqual(done.returncode, 0, done.stderr)
        connection = sqlite3.connect(workspace, timeout=60)
        self.addCleanup(connection.close)
        with connection:
            connection.execute("update events set title = 'Renamed elsewhere' where fid = 2")
        self.program.settle()
        self.assertEqual(self.count_events(workspace), 15 + 60000 + 3)
        titles = dict(connection.execute("select title, count(*) from events where title like "
                                         "'%elsewhere%' group by title"))
        self.assertEqual(titles, {"Renamed elsewhere": 1, **{
            f"Written elsewhere {n}": 1 for n in range(3)}})
        imported = [what for (what,) in connection.execute("select what from changes")
                    if what.startswith("Imported")]
        self.assertCountEqual([" ".join(what.split()[:3]) for what in imported],
                              ["Imported 60,000 events", "Imported 3 events"])
        self.assertEqual(connection.execute("pragma integrity_check").fetchall(), [("ok",)])

    def test_what_could_not_be_saved_is_saved_before_an_import(self):
        self.key("ctrl+shift+s")
        self.key("Return")
        [workspace] = self.home.glob("*.gpkg")
        connection = sqlite3.connect(workspace, isolation_level=None)
        self.addCleanup(connection.close)
        connection.execute("begin immediate")
        self.key("a")
        self.program.click(620, 200)
        self.program.rest()
        self.type("Kept in the window")
        self.key("ctrl+Return")
        time.sleep(3)  # the window waits for two seconds
        self.assertIn("tries", words_in(self.program.settle().crop(TOAST)))
        connection.execute("rollback")
        self.look_at(self.table_of(2))
        self.program.click(*find_words(self.program.settle(), "Take"))
        self.program.settle()
        self.assertEqual(self.count_events(workspace), 18)
        log = [what for (what,) in connection.execute("select what from changes order by seq")]
        self.assertEqual(log[-2:], ["Saved", "Imported 2 events from many.csv"])

    def test_an_export_asks_before_it_replaces_a_file(self):
        self.key("ctrl+e")
        self.key("Return")
        self.program.rest()
        [path] = self.home.glob("*.gpkg")
        self.assertEqual(self.count_events(path), 15)
        path.write_bytes(b"mine")
        self.key("ctrl+e")
        self.key("Return")
        self.assertIn("exists", self.words())
        self.assertEqual(path.read_bytes(), b"mine")
        self.click_on("Replace")
        self.program.rest()
        self.assertEqual(self.count_events(path), 15)

    def test_another_atlas_takes_the_place_of_the_first(self):
        other = self.home / "other"
        other.mkdir()
        (other / "atlas.json").write_text('{"title": "The other atlas"}', "utf-8")
        (other / "events.csv").write_text(
            "id,title,when,lng,lat,precision\nx,A single event,2020-10-02,46,40,exact\n", "utf-8")
        self.key("ctrl+shift+o")
        self.type("/none.gpkg")  # short: a long path is broken over two lines
        self.key("Return")
        self.assertIn("South Caucasus", self.program.title())
        self.assertIn("/none.gpk", " ".join(self.words()))
        self.key("ctrl+a")
        self.type(str(other))
        self.key("Return")
        self.assertIn("The other atlas", self.program.title())

    def make_atlas(self, name, title):
        folder = self.home / "kept" / name
        folder.mkdir(parents=True)
        (folder / "atlas.json").write_text(f'{{"title": "{title}"}}', "utf-8")
        (folder / "events.csv").write_text(
            "id,title,when,lng,lat,precision\nx,A single event,2020-10-02,46,40,exact\n", "utf-8")
        return folder

    def test_an_atlas_is_found_in_its_folder_and_is_one_click_away_later(self):
        gone = self.make_atlas("vanishing", "Soon gone")
        self.make_atlas("mountains", "The mountains")
        self.key("ctrl+shift+o")
        self.click_on("kept")
        self.key("Return")
        self.click_on("vanishing")
        self.key("Return")
        self.assertIn("Soon gone", self.program.title())
        self.key("ctrl+shift+o")
        self.click_on("mountains")
        self.key("Return")
        self.assertIn("The mountains", self.program.title())
        self.program.start_again()
        self.key("ctrl+shift+o")
        self.click_on_recent("vanishing")
        self.assertIn("Soon gone", self.program.title())
        gone.rename(gone.with_name("moved"))
        self.program.start_again()
        self.key("ctrl+shift+o")
        self.assertIn("there", self.words())  # "not there any more"
        self.click_on_recent("vanishing")
        self.assertIn("South Caucasus", self.program.title())
        self.program.start_again("--afresh")
        self.key("ctrl+shift+o")
        self.assertNotIn("vanishing", self.words())

    def test_the_opening_of_a_large_atlas_is_stopped_and_the_first_stays(self):
        large = self.home / "large"
        large.mkdir()
        (large / "events.csv").write_text("id,title,when,lng,lat\n" + "".join(
            f"e{n},Event number {n},2020-10-13,{46 + n % 89 / 100},{40 + n % 97 / 100}\n"
            for n in range(900000)), "utf-8")
        self.key("ctrl+shift+o")
        self.type(str(large))
        self.program.xdotool("key", "--clearmodifiers", "Return")
        stop = self.frozen_at_work("Stop", "far")
        self.assertIn("reading", words_in(self.program.screenshot().crop(STRIP)))
        self.program.xdotool("mousemove", *stop, "mousedown", "1", "mouseup", "1")
        self.program.process.send_signal(signal.SIGCONT)
        self.assertIn("stopped", self.words())
        self.assertIn("South Caucasus", self.program.title())
        counts = words_in(self.program.screenshot().crop(STATUS_BAR))
        self.assertLessEqual({"15", "events", "edge"}, counts)
        self.assertNotIn("far", counts)


if __name__ == "__main__":
    unittest.main()
