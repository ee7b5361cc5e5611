"""Reads words off a screenshot (Tesseract), to see what a person sees."""

import csv
import io
import os
import subprocess

from PIL import Image

ENLARGED = 3  # screen type is too small for the reader as it is
# Its threads wait for each other by turning in circles: with one it reads four times as fast.
ALONE = {**os.environ, "OMP_THREAD_LIMIT": "1"}


def _rows(picture):
    large = picture.convert("L").resize((picture.width * ENLARGED, picture.height * ENLARGED),
                                        Image.LANCZOS)
    data = io.BytesIO()
    large.save(data, "PNG")
    text = subprocess.run(["tesseract", "-", "-", "--psm", "11", "tsv"], input=data.getvalue(),
                          capture_output=True, check=True, env=ALONE).stdout.decode()
    return list(csv.DictReader(io.StringIO(text), delimiter="\t", quoting=csv.QUOTE_NONE))


def words_in(picture):
    """Every word seen, in lower case, without punctuation around it."""
    return {row["text"].strip(" .,:;()“”\"'").lower() for row in _rows(picture) if row["text"]}


def find_words(picture, word):
    """The middle of the first place where the word stands, in pixels of the picture."""
    for row in _rows(picture):
        if row["text"].strip(" .,:;()") == word:
            return ((int(row["left"]) + int(row["width"]) / 2) / ENLARGED,
                    (int(row["top"]) + int(row["height"]) / 2) / ENLARGED)
    raise AssertionError(f"“{word}” is not to be read in the window")


def line_in(picture):
    """The words of one line from left to right."""
    rows = [row for row in _rows(picture) if (row["text"] or "").strip()]
    return " ".join(row["text"] for row in sorted(rows, key=lambda row: int(row["left"])))
