#!/usr/bin/env python3
"""A picture laid out and saved with real mouse and keys."""

import os
import subprocess
import unittest

from PIL import Image

from reading import find_words, words_in
from window_case import WindowCase


PANEL = (0, 0, 320, 640)  # where the window of pictures stands


class Picture(WindowCase):
    def test_what_is_laid_out_is_what_is_saved_and_it_can_be_verified(self):
        self.key("n")
        self.key("F9")
        for word in ("window", "Square"):
            self.program.click(*find_words(self.program.settle().crop(PANEL), word))
            self.program.rest()
        self.key("F12")
        (path,) = self.program.pictures.iterdir()
        with Image.open(path) as picture:
            self.assertEqual(picture.size, (1080, 1080))
            self.assertAlmostEqual(picture.info["dpi"][0], 144, delta=0.1)
        result = subprocess.run([os.environ["CLAIM_ATLAS"], "verify", path], capture_output=True)
        self.assertIn(b"unaltered", result.stdout, result.stdout + result.stderr)
        self.program.start_again()  # the shape is remembered
        self.key("F9")
        self.assertLessEqual({"square", "1080"}, words_in(self.program.settle().crop(PANEL)))
        self.key("F12")
        self.assertEqual(len(list(self.program.pictures.iterdir())), 2)


if __name__ == "__main__":
    unittest.main()
