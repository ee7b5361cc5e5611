#!/usr/bin/env python3
"""An atlas that takes long to read: the window is there before it, and shows what has come."""

import os
import subprocess
import threading
import time
import unittest

from reading import words_in
from window_case import WindowCase

EVENTS = 150_000
CLAIMS = 8 * EVENTS  # reading them takes longer than looking
LONG_AGO = 1_000_000_000
STATUS_BAR = (0, 870, 1440, 900)


class Awaiting(WindowCase):
    def make_atlas(self, claims=CLAIMS, events_header="id,title,when,lng,lat,precision,notes"):
        folder = self.home / "slow"
        folder.mkdir()
        words = "words that make the file larger " * 3
        with open(folder / "events.csv", "w", encoding="utf-8") as events:
            events.write(events_header + "\n")
            events.writelines(f"e{i},Event {i},2020-10-{i % 30 + 1:02},{44 + i % 40 / 10},"
                              f"{39 + i % 7 / 3},exact,{words}\n" for i in range(EVENTS))
        (folder / "actors.csv").write_text("id,name,side\na,Somebody,north\n", "utf-8")
        with open(folder / "claims.csv", "w", encoding="utf-8") as file:
            file.write("id,event_id,actor_id,stance,accuses_side\n")
            file.writelines(f"c{i},e{i % EVENTS},a,asserts,south\n" for i in range(claims))
        return folder

    def start_again_watching(self, folder):
        """Pictures of the display from the start on, until the program has come to rest."""
        self.program.key("ctrl+q")
        self.program.process.wait(timeout=30)
        self.program.process.stderr.close()
        start = threading.Thread(target=self.program.start, args=[str(folder)])
        start.start()
        pictures = []
        while start.is_alive():
            pictures.append(self.program.screenshot())
            time.sleep(0.3)
        start.join()
        return pictures

    def assert_all_events_are_told(self, pictures):
        self.assertTrue(any({"150,000", "read", "so", "far"} <= words_in(picture.crop(STATUS_BAR))
                            for picture in pictures),
                        "no picture tells how many events are read so far")

    def open_watching(self, folder):
        """Pictures of the display from when another atlas is opened until it is there."""
        self.key("ctrl+shift+o")
        self.type(str(folder))
        self.program.xdotool("key", "--clearmodifiers", "Return")
        self.program.xdotool("key", "--clearmodifiers", "F12")
        pictures = []
        while "South Caucasus" in self.program.title() and len(pictures) < 100:
            pictures.append(self.program.screenshot())
            time.sleep(0.2)
        return pictures

    def test_events_of_another_atlas_are_seen_while_it_is_opened(self):
        self.assert_all_events_are_told(self.open_watching(self.make_atlas()))
        after = words_in(self.program.settle().crop(STATUS_BAR))
        self.assertNotIn("South Caucasus", self.program.title())
        self.assertEqual(len(self.saved()), 1)  # while the atlas was opened
        self.assertLessEqual({"150,000", "events", "map"}, after)
        self.assertNotIn("far", after)

    def test_events_are_seen_before_all_claims_are_read(self):
        folder = self.make_atlas()
        self.assert_all_events_are_told(self.start_again_watching(folder))
        after = self.words()
        self.assertIn("150,000", after)
        self.assertIn("alleged", after)
        self.assertNotIn("far", after)
        self.key("F12")
        self.wait_for(self.saved)
        told = subprocess.run([os.environ["CLAIM_ATLAS"], "verify", *self.saved(), folder],
                              capture_output=True, text=True)
        self.assertIn("unaltered", told.stdout, told.stderr)

    def saved(self):
        return list(self.program.pictures.glob("*.png"))

    def kept(self, beginning="atlas-"):
        return list((self.home / ".cache" / "claim-atlas").glob(beginning + "*"))

    def wait_for(self, condition):
        end = time.monotonic() + 60
        while not condition() and time.monotonic() < end:
            time.sleep(0.02)
        self.assertTrue(condition())

    def test_it_is_kept_beside_the_window_and_taken_the_next_time(self):
        folder = self.make_atlas()
        time.sleep(2.1)  # what has just changed is not kept
        self.start_again_watching(folder)
        self.wait_for(self.kept)
        [kept] = self.kept()
        self.assertLessEqual({"150,000", "alleged"}, self.words())
        os.utime(kept, (LONG_AGO, LONG_AGO))
        self.start_again_watching(folder)
        self.assertGreater(kept.stat().st_mtime, LONG_AGO + 1)
        self.assertLessEqual({"150,000", "alleged"}, self.words())

    def test_who_leaves_while_it_is_kept_leaves_no_part_of_it(self):
        folder = self.make_atlas()
        time.sleep(2.1)
        self.program.key("ctrl+q")
        self.program.process.wait(timeout=30)
        self.program.process.stderr.close()
        start = threading.Thread(target=self.start_until_it_ends, args=[folder])
        start.start()
        self.wait_for(lambda: self.kept("part-of-atlas-"))
        self.program.key("ctrl+q")
        self.assertEqual(self.program.process.wait(timeout=30), 0)
        start.join()
        self.assertEqual(self.kept("part-of-atlas-"), [])

    def start_until_it_ends(self, folder):
        try:
            self.program.start(str(folder))
        except TimeoutError:
            pass  # no window is left to come to rest

    def test_the_bundled_atlas_takes_the_place_of_one_that_cannot_be_read(self):
        self.start_again_watching(self.make_atlas(1, "title,when,notes"))
        self.assertIn("South Caucasus", self.program.title())
        self.assertLessEqual({"events.csv", "bundled", "instead"},
                             {word.split("/")[-1] for word in self.words()})


if __name__ == "__main__":
    unittest.main()
