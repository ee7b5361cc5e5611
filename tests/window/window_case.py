"""What tests in a real window have in common."""

import pathlib
import unittest

from driver import Display, Program
from reading import words_in


class WindowCase(unittest.TestCase):
    """Each test has a display and the program on it, with a home of its own."""

    def setUp(self):
        self.display = Display()
        self.addCleanup(self.display.close)
        self.program = Program(self.display)
        self.addCleanup(self.program.close)
        self.home = pathlib.Path(self.program.home.name)

    def key(self, *keys):
        self.program.xdotool("key", "--clearmodifiers", *keys)
        self.program.rest()

    def type(self, text):
        self.program.xdotool("type", "--delay", "30", text)
        self.program.rest()

    def words(self):
        return words_in(self.program.settle())
