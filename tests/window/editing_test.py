#!/usr/bin/env python3
"""Work in a real window: an event with two opposing claims is added, the program killed, and all
is there when it comes back."""

import signal
import sqlite3
import unittest

from driver import Program
from reading import find_words, words_in
from window_case import WindowCase

CARD = (1016, 30, 1440, 870)


class Editing(WindowCase):
    def workspace(self):
        [path] = self.home.glob("*.gpkg")
        return path

    def rows(self, query):
        connection = sqlite3.connect(f"file:{self.workspace()}?mode=ro", uri=True)
        self.addCleanup(connection.close)
        return connection.execute(query).fetchall()

    def on_card(self, word):
        """The middle of a word on the card."""
        x, y = find_words(self.program.settle().crop(CARD), word)
        return x + CARD[0], y + CARD[1]

    def click_on_card(self, word, below=0):
        x, y = self.on_card(word)
        self.program.click(x, y + below)
        self.program.rest()

    def card_words(self):
        return words_in(self.program.settle().crop(CARD))

    def scroll_card(self, notches):
        self.program.wheel(1230, 500, notches)
        self.program.rest()

    def pick(self, label, search):
        """Opens the list under a label, and takes the first entry that the search leaves."""
        x, y = self.on_card(label)
        self.program.click(x, y + 30)
        self.type(search)
        self.key("Return")
        self.program.rest()

    def add_event(self):
        """At a click on the map; the atlas is read only until it is saved as a workspace."""
        self.key("a")
        self.key("Return")
        self.program.click(620, 200)
        self.program.rest()
        self.type("Shelling told of two ways")
        self.key("Tab")
        self.type("2020-10-13")

    def wait_until_saved(self):
        """A slow disk may take longer than a frame; the status bar says so until then."""
        for _ in range(20):
            if not {"not", "saved", "yet"} <= self.words():
                return

    def add_claim(self, actor):
        self.scroll_card(-40)
        self.click_on_card("Add")
        self.pick("Who", actor)

    def test_an_event_is_placed_kept_undone_and_done_again(self):
        self.add_event()
        self.key("ctrl+Return")
        found = self.rows("select title, \"when\", status from events where id like 'shelling%'")
        self.assertEqual(found, [("Shelling told of two ways", "2020-10-13", "reported")])
        self.key("ctrl+z")
        self.assertEqual(self.rows("select count(*) from events"), [(15,)])
        self.key("ctrl+y")
        self.assertEqual(self.rows("select count(*) from events"), [(16,)])

    def test_events_that_may_be_the_same_are_found_and_merged(self):
        for _ in range(2):
            self.add_event()
            self.key("ctrl+Return")
            self.key("Escape")
        alike = "select count(*) from events where id like 'shelling%'"
        self.assertEqual(self.rows(alike), [(2,)])
        self.key("F4")
        self.program.click(*find_words(self.program.settle(), "Keep"))
        self.program.rest()
        self.assertEqual(self.rows(alike), [(1,)])
        self.assertNotIn("keep", words_in(self.program.settle()))

    def test_dragging_the_selected_mark_moves_the_event(self):
        self.add_event()
        self.key("ctrl+Return")
        self.program.drag((620, 200), (700, 260))
        self.program.rest()
        log = self.rows("select what from changes order by seq")
        self.assertRegex(log[-1][0], r"Moved “Shelling told of two ways” \d+\.\d km")

    def test_nothing_that_was_kept_is_lost_when_the_program_is_killed(self):
        self.add_event()
        self.add_claim("azerbaijan")
        self.add_claim("defence")
        self.scroll_card(4)
        self.key("ctrl+Return")
        self.wait_until_saved()
        self.program.process.send_signal(signal.SIGKILL)
        self.program.process.wait()
        again = Program(self.display, str(self.workspace()))
        self.addCleanup(again.close)
        self.assertEqual(self.rows("select count(*) from events"), [(16,)])
        self.assertEqual(len(self.rows("select * from claims where event_id like 'shelling%'")), 2)

    def test_a_file_is_looked_at_and_taken_in(self):
        table = self.home / "towns.csv"
        table.write_text("title;date;latitude;longitude\nShelling of a road;13/10/2020;40,61;46,35\n"
                         "Talks in a town;14/10/2020;40,18;44,51\n", "utf-8")
        self.key("ctrl+o")
        x, y = find_words(self.program.settle(), "drop")
        self.program.click(x - 50, y + 30)
        self.program.rest()
        self.type(str(table))
        self.key("Return")
        x, y = find_words(self.program.settle(), "Take")
        self.program.click(x, y)
        self.program.rest()
        self.key("Return")  # the atlas is read only until it is saved as a workspace
        self.program.settle()
        self.assertEqual(self.rows("select count(*) from events"), [(17,)])
        self.key("ctrl+z")
        self.assertEqual(self.rows("select count(*) from events"), [(15,)])


if __name__ == "__main__":
    unittest.main()
