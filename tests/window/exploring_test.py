#!/usr/bin/env python3
"""Time, knowledge and search in a real window, with mouse and keys."""

import re
import subprocess
import time
import unittest

from reading import line_in, words_in
from window_case import WindowCase

TIMELINE = (0, 728, 1440, 872)
HAPPENED_Y, CLAIMED_Y = 800, 829
AXIS = (92, 1418)


class Exploring(WindowCase):
    def words(self):
        """What the line above the axis says, and the status bar."""
        picture = self.program.settle()
        return words_in(picture.crop((370, 735, 1380, 775))) | words_in(
            picture.crop((900, 872, 1440, 900)))

    def count_shown(self):
        picture = self.program.settle().crop((370, 735, 1380, 775))
        [count] = re.findall(r"(\d+) events?", line_in(picture))
        return int(count)

    def test_letters_typed_at_once_belong_to_what_the_keys_before_them_open(self):
        self.program.xdotool("key", "--delay", "2", "ctrl+k", "n", "a", "k", "h")
        self.assertIn("nakhchivan", words_in(self.program.settle().crop((420, 112, 760, 146))))

    def test_a_position_is_copied_from_the_map(self):
        self.program.move(620, 200)
        self.key("ctrl+c")
        copied = subprocess.run(["xclip", "-o", "-selection", "clipboard"], text=True, timeout=10,
                                env=self.program.environment, capture_output=True).stdout
        self.assertRegex(copied, r"^\d\d\.\d+, \d\d\.\d+$")
        self.assertLessEqual({"copied", "mgrs"}, words_in(self.program.settle()))

    def test_a_brush_along_the_axis_shows_that_time_only(self):
        everything = self.count_shown()
        self.program.drag((500, HAPPENED_Y), (900, HAPPENED_Y))
        some = self.count_shown()
        self.assertLess(some, everything)
        self.assertIn("hidden", self.words())
        self.program.click(1300, HAPPENED_Y - 20)
        self.assertEqual(self.count_shown(), everything)

    def test_going_back_in_knowledge_changes_what_is_contested(self):
        before = self.program.settle()
        self.program.drag((AXIS[1], CLAIMED_Y), (1000, CLAIMED_Y))
        after = self.program.settle()
        self.assertIn("known", words_in(after.crop((370, 735, 1380, 775))))
        ganja = (540, 150, 660, 220)
        self.assertNotEqual(list(before.crop(ganja).getdata()), list(after.crop(ganja).getdata()))
        self.program.drag((1000, CLAIMED_Y), (1438, CLAIMED_Y))
        self.assertNotIn("known", words_in(self.program.settle().crop((370, 735, 1380, 775))))

    def test_time_plays_by_itself_and_stands_still_afterwards(self):
        self.program.key("k")
        seen, until = set(), time.monotonic() + 20
        while len(seen) < 4 and time.monotonic() < until:
            seen.add(self.program.screenshot().crop(TIMELINE).tobytes())
            time.sleep(0.4)
        self.assertGreaterEqual(len(seen), 4)
        self.program.key("k")
        self.program.rest()
        used = self.program.cpu_seconds()
        time.sleep(2)
        self.assertLess(self.program.cpu_seconds() - used, 0.1)

    def menu(self):
        return words_in(self.program.settle().crop((0, 28, 420, 420)))

    def test_the_menus_are_walked_with_the_keyboard_and_left_again(self):
        self.key("Alt_L")
        self.key("Down")
        self.assertLessEqual({"picture", "export"}, self.menu())
        self.key("Right")
        self.assertLessEqual({"undo", "redo", "delete"}, self.menu())
        self.key("Escape")
        self.assertNotIn("undo", self.menu())
        before = self.program.settle()
        self.key("Left")  # the map's again
        self.assertNotEqual(before.tobytes(), self.program.settle().tobytes())

    def test_a_menu_is_opened_and_an_entry_taken_by_arrows_and_enter(self):
        self.key("F10")
        self.key("Right", "Right", "Right")  # Map
        self.key("Down")
        self.key("Down")  # Disputed areas
        self.key("Return")
        self.assertNotIn("disputed", self.menu())
        self.key("ctrl+h")  # the program's own keys are theirs
        self.assertIn("history", words_in(self.program.settle()))

    def test_alt_held_for_the_mouse_opens_no_menu(self):
        self.program.xdotool("keydown", "Alt_L")
        self.program.drag((600, 200), (640, 240))
        self.program.xdotool("keyup", "Alt_L")
        self.key("Down")
        self.assertNotIn("picture", self.menu())

    def test_the_palette_finds_an_event_and_opens_its_card(self):
        self.program.key("ctrl+k")
        self.program.settle()
        self.program.type("accus ganja")
        self.program.settle()
        self.program.key("Return")
        self.program.settle()
        self.assertIn("Ganja", self.program.title())

    def test_the_palette_carries_out_a_command_that_has_no_key(self):
        self.program.key("ctrl+k")
        self.program.settle()
        self.program.type("step month")
        self.program.settle()
        self.program.key("Return")
        self.assertIn("month", words_in(self.program.settle().crop((100, 735, 330, 775))))

    def test_a_split_map_is_looked_at_and_clicked_in_both_halves(self):
        self.program.key("s")
        picture = self.program.settle()
        left, right = picture.crop((288, 90, 654, 462)), picture.crop((658, 90, 1024, 462))
        self.assertNotEqual(left.tobytes(), right.tobytes())
        self.assertIn("azerbaijan", words_in(picture.crop((288, 30, 654, 90))))
        self.assertIn("armenia", words_in(picture.crop((658, 30, 1024, 90))))
        self.program.click(812, 215)  # the mark at Ganja on the right
        self.program.settle()
        self.assertIn("Ganja", self.program.title())
        self.program.key("s")
        self.assertNotIn("silent", words_in(self.program.settle().crop((288, 30, 1024, 90))))


if __name__ == "__main__":
    unittest.main()
