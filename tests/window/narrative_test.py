#!/usr/bin/env python3
"""A narrative written, told and drawn with real mouse and keys."""

import json
import unittest

from reading import find_words, words_in
from window_case import WindowCase


PANEL = (0, 0, 344, 728)  # the narratives, where the layers stand


class Narrative(WindowCase):
    def find(self, word):
        return find_words(self.program.settle().crop(PANEL), word)

    def click_on(self, word):
        self.program.click(*self.find(word))
        self.program.rest()

    def caption(self):
        """What stands over the map."""
        return words_in(self.program.settle().crop((392, 28, 1020, 460)))

    def kept(self):
        (file,) = self.folder().glob("*.json")
        return json.loads(file.read_text("utf-8"))

    def folder(self):
        return self.home / ".config/claim-atlas/narratives"

    def begin(self, title=""):
        """A new narrative; its title has the keyboard at first."""
        self.key("F8")
        self.click_on("New")
        self.type(title)
        self.key("Return")
        self.program.rest()

    def begin_and_change_elsewhere(self):
        """A new narrative, which another window gives another title."""
        self.begin()
        [file] = self.folder().glob("*.json")
        theirs = {**json.loads(file.read_text("utf-8")), "title": "Theirs"}
        file.write_text(json.dumps(theirs), "utf-8")
        return file, theirs

    def test_what_another_window_wrote_is_not_written_over(self):
        file, theirs = self.begin_and_change_elsewhere()
        self.key("n")
        self.click_on("Add")
        self.assertLessEqual({"another", "window", "beside"}, self.words())
        self.assertEqual(json.loads(file.read_text("utf-8")), theirs)
        [beside] = set(self.folder().glob("*.json")) - {file}
        self.assertEqual(len(json.loads(beside.read_text("utf-8"))["steps"]), 1)
        self.click_on("Add")
        self.assertEqual(len(json.loads(beside.read_text("utf-8"))["steps"]), 2)
        self.assertEqual(json.loads(file.read_text("utf-8")), theirs)

    def test_what_another_window_wrote_is_looked_at_before_it_is_deleted(self):
        file, theirs = self.begin_and_change_elsewhere()
        self.click_on("Delete")
        self.click_on("Yes")
        self.assertLessEqual({"changed", "meanwhile", "first"}, self.words())
        self.assertEqual(json.loads(file.read_text("utf-8")), theirs)

    def test_a_file_that_was_copied_into_the_folder_is_listed(self):
        self.key("F8")
        self.assertNotIn("brought", self.words())
        self.folder().mkdir(parents=True, exist_ok=True)
        (self.folder() / "x.json").write_text(json.dumps(
            {"claim_atlas_narrative": 1, "title": "Brought along", "steps": []}), "utf-8")
        self.come_back()
        self.key("ctrl+k")
        self.type("brought")
        self.key("Return")
        self.assertLessEqual({"brought", "along"}, self.words())

    def come_back(self):
        """No window has the keyboard for a moment."""
        self.program.xdotool("windowfocus", "1")  # PointerRoot
        self.program.rest()
        self.program.xdotool("windowfocus", "--sync", self.program.window)
        self.program.rest()

    def test_a_narrative_outlives_a_crash_is_told_and_becomes_pictures(self):
        self.begin("Three steps")
        self.key("n")
        self.click_on("Add")
        self.key("n")
        self.click_on("Add")
        x, y = self.find("Retake")
        self.program.click(x + 60, y - 60)
        self.type("Words of mine")
        self.program.click(x, y + 150)  # leaves the field
        self.program.rest()
        kept = self.kept()
        self.assertEqual([step["caption"] for step in kept["steps"]], ["", "Words of mine"])
        self.assertTrue(all(step["event"] for step in kept["steps"]))
        self.assertNotEqual(kept["steps"][0]["event"], kept["steps"][1]["event"])

        self.program.process.kill()
        self.program.process.wait()
        self.program.process.stderr.close()
        self.program.start()
        self.assertNotIn("mine", self.caption())
        self.key("ctrl+k")
        self.type("three steps")
        self.key("Return")
        self.key("period")
        self.key("period")
        self.assertLessEqual({"words", "mine"}, self.caption())
        self.key("comma")
        self.assertNotIn("mine", self.caption())

        self.click_on("pictures")
        names = sorted(p.name for p in (self.program.pictures / "Three steps").iterdir())
        self.assertEqual(names, ["01.png", "02 Words of mine.png"])
        self.assertLessEqual({"pictures", "saved"}, self.caption())


if __name__ == "__main__":
    unittest.main()
