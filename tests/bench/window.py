"""Measures the real window on a display of its own: its rest and its memory."""

import os
import pathlib
import shutil
import sys
import time

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parents[1] / "window"))

IDLE_SECONDS = 5


def can_be_measured():
    return bool(shutil.which("Xvfb") and shutil.which("xdotool"))


def peak_mib(pid):
    lines = pathlib.Path(f"/proc/{pid}/status").read_text().splitlines()
    return int(next(line for line in lines if line.startswith("VmHWM")).split()[1]) / 1024


def measure(program, atlas):
    """What the window takes to show an atlas, and then to do nothing: figures by name."""
    from driver import Display, Program
    os.environ["CLAIM_ATLAS"] = str(program)
    display = Display()
    try:
        window = Program(display, str(atlas))
        try:
            window.move(720, 450)
            window.settle()
            used = window.cpu_seconds()
            time.sleep(IDLE_SECONDS)
            idle = window.cpu_seconds() - used
            return {f"processor time of the window in {IDLE_SECONDS} s of rest": (idle, "s"),
                    "peak memory of the window": (peak_mib(window.process.pid), "MiB")}
        finally:
            window.close()
    finally:
        display.close()
