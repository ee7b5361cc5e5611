#!/usr/bin/env python3
"""What comes back when the program is started again."""

import json
import os
import pathlib
import shutil
import subprocess
import unittest

from PIL import ImageChops

from reading import words_in
from window_case import WindowCase

ELSEWHERE = (720, 885)  # in the status bar: nothing there answers to the pointer


class Resume(WindowCase):
    def picture(self):
        self.program.move(*ELSEWHERE)
        return self.program.settle()

    def make_atlas(self):
        folder = self.home / "other"
        folder.mkdir()
        (folder / "atlas.json").write_text('{"title": "The other atlas"}', "utf-8")
        (folder / "events.csv").write_text(
            "id,title,when,lng,lat,precision\nx,A single event,2020-10-02,46,40,exact\n", "utf-8")
        return folder

    def assert_same_picture(self, one, other):
        self.assertIsNone(ImageChops.difference(one, other).getbbox())

    def test_map_filter_panels_and_card_come_back_as_they_were(self):
        fresh = self.picture()
        self.program.drag((700, 300), (820, 360))
        self.program.wheel(700, 300, 3)
        self.program.drag((500, 800), (900, 800))
        for name in ("ctrl+d", "ctrl+2", "n", "n", "ctrl+plus"):
            self.key(name)
        before = self.picture()
        title = self.program.title()
        self.assertIsNotNone(ImageChops.difference(fresh, before).getbbox())
        self.program.start_again()
        self.assertEqual(self.program.title(), title)
        self.assert_same_picture(before, self.picture())
        self.program.start_again("--afresh")
        self.assert_same_picture(fresh, self.picture())

    def test_the_atlas_that_was_open_comes_back_until_it_is_gone(self):
        folder = self.make_atlas()
        self.program.start_again(str(folder))
        self.assertIn("The other atlas", self.program.title())
        self.key("n")
        self.program.start_again()
        self.assertIn("A single event – The other atlas", self.program.title())
        shutil.rmtree(folder)
        self.assert_bundled_instead()

    def test_so_it_is_where_nobody_can_tell_whether_the_atlas_is_there(self):
        folder = self.make_atlas()
        self.program.start_again(str(folder))
        shutil.rmtree(folder)
        folder.symlink_to(folder)
        self.assert_bundled_instead()

    def assert_bundled_instead(self):
        self.program.start_again()
        self.assertIn("South Caucasus", self.program.title())
        self.assertLessEqual({"cannot", "last", "bundled"}, words_in(self.program.settle()))

    def test_of_another_atlas_only_the_layout_comes_back(self):
        self.program.drag((500, 800), (900, 800))
        for name in ("ctrl+1", "n"):
            self.key(name)
        self.program.start_again(str(self.make_atlas()))
        self.assertTrue(self.program.title().startswith("The other atlas"))
        shown = words_in(self.picture())
        self.assertNotIn("saved", shown)  # views, in the panel of layers
        self.assertNotIn("hidden", shown)

    def save_picture(self):
        """Takes the one picture that there is then."""
        for old in self.program.pictures.glob("*.png"):
            old.unlink()
        self.program.key("F12")
        self.program.settle()
        [path] = self.program.pictures.glob("*.png")
        return shutil.copy(path, self.home / "saved.png")

    def test_a_picture_comes_back_as_it_was_and_is_unaltered(self):
        self.program.drag((700, 300), (820, 360))
        self.program.wheel(700, 300, 3)
        for name in ("ctrl+d", "n", "n", "ctrl+plus"):
            self.key(name)
        self.program.settle()
        saved = self.save_picture()
        before = pathlib.Path(saved).read_bytes()
        said = subprocess.run([os.environ["CLAIM_ATLAS"], "verify", saved], capture_output=True,
                              text=True)
        self.assertEqual(said.returncode, 0, said.stdout + said.stderr)
        self.program.drag((820, 360), (700, 300))
        for name in ("ctrl+d", "n"):
            self.key(name)
        self.assertNotEqual(before, pathlib.Path(self.save_picture()).read_bytes())
        saved = self.home / "first.png"
        saved.write_bytes(before)
        self.program.start_again("--view", str(saved))
        self.assertEqual(before, pathlib.Path(self.save_picture()).read_bytes())
        self.program.start_again(str(self.make_atlas()), "--view", str(saved))
        self.assertLessEqual({"picture", "taken", "another"}, words_in(self.program.settle()))

    def test_a_file_that_tells_nothing_gives_way_to_a_fresh_start(self):
        fresh = self.picture()
        self.program.start_again()
        [file] = (self.home / ".local/state").rglob("last-session.json")
        self.assertEqual(json.loads(file.read_text())["atlas"], "")
        self.program.key("ctrl+q")
        self.program.process.wait(timeout=30)
        self.program.process.stderr.close()
        for text in ("{", '{"claim_atlas_session": 2}', '{"claim_atlas_session": 1, "scale": "x"}'):
            file.write_text(text, "utf-8")
            self.program.start()
            self.assertIn("anew", words_in(self.program.settle()))
            self.key("Escape")
            self.program.process.kill()
            self.program.process.wait()
            self.program.process.stderr.close()
        self.program.start("--afresh")
        self.assert_same_picture(fresh, self.picture())


if __name__ == "__main__":
    unittest.main()
