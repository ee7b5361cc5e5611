"""Drives the real program in a real window on a display of its own (Xvfb)."""

import os
import pathlib
import signal
import subprocess
import tempfile
import time

from PIL import ImageGrab

DISPLAY_SIZE = (1440, 900)
QUIET_LOOKS = 8


def state(stat):
    """The letter for what a thread does, as in proc(5); one that has ended counts as dead."""
    try:
        return stat.read_text().rsplit(") ", 1)[1][0]
    except (FileNotFoundError, ProcessLookupError):
        return "Z"


class Display:
    """An X server without a screen."""

    def __init__(self, size=DISPLAY_SIZE):
        read_end, write_end = os.pipe()
        self.server = subprocess.Popen(
            ["Xvfb", "-displayfd", str(write_end), "-screen", "0", f"{size[0]}x{size[1]}x24",
             "-nolisten", "tcp", "-noreset"],
            pass_fds=[write_end], stderr=subprocess.DEVNULL)
        os.close(write_end)
        with os.fdopen(read_end) as number:
            self.name = ":" + number.readline().strip()

    def close(self):
        self.server.terminate()
        self.server.wait()


class Program:
    """The running program, its mouse and its keys. Coordinates are pixels of the display."""

    def __init__(self, display, *arguments, environment=None):
        self.display = display.name
        self.home = tempfile.TemporaryDirectory()
        self.pictures = pathlib.Path(self.home.name) / "Pictures"
        self.pictures.mkdir()
        self.environment = {
            **os.environ, "DISPLAY": self.display, "HOME": self.home.name,
            "XDG_CONFIG_HOME": self.home.name + "/.config",
            "XDG_STATE_HOME": self.home.name + "/.local/state",
            "LIBGL_ALWAYS_SOFTWARE": "1", **(environment or {})}
        self.start(*arguments)

    def start(self, *arguments):
        """The first time, or again after it has ended, with the same files."""
        self.process = subprocess.Popen([os.environ["CLAIM_ATLAS"], *arguments],
                                        env=self.environment, stderr=subprocess.PIPE, text=True)
        self.window = self.xdotool("search", "--sync", "--onlyvisible", "--class", "claim-atlas")
        self.window = self.window.splitlines()[0]
        self.xdotool("windowmove", self.window, "0", "0")
        self.xdotool("windowsize", self.window, *map(str, DISPLAY_SIZE))
        self.xdotool("windowfocus", "--sync", self.window)
        self.settle()

    def close(self):
        if self.process.poll() is None:
            self.process.send_signal(signal.SIGKILL)
        self.process.wait()
        self.process.stderr.close()
        self.home.cleanup()

    def start_again(self, *arguments):
        """Ends it as a person does, and starts it with `arguments`."""
        self.key("ctrl+q")
        self.process.wait(timeout=30)
        self.process.stderr.close()
        self.start(*arguments)

    def xdotool(self, *arguments):
        return subprocess.run(["xdotool", *arguments], env=self.environment, check=True,
                              capture_output=True, text=True, timeout=30).stdout.strip()

    def title(self):
        return self.xdotool("getwindowname", self.window)

    def screenshot(self):
        return ImageGrab.grab(xdisplay=self.display).convert("RGB")

    def rest(self, timeout=60.0):
        """Waits until the program has nothing left to do: it sleeps, using no processor.

        Looks are counted, not seconds alone: a machine that stood still for a while itself has
        seen nothing in that time.
        """
        used, quiet_looks, end = -1.0, 0, time.monotonic() + timeout
        while quiet_looks < QUIET_LOOKS:
            if self.process.poll() is not None:
                return
            if time.monotonic() > end:
                raise TimeoutError("the window did not come to rest")
            now = self.cpu_seconds()
            quiet_looks = quiet_looks + 1 if now == used and self.is_asleep() else 0
            used = now
            time.sleep(0.05)

    def settle(self):
        """The picture that the window shows once it has come to rest."""
        for _ in range(40):
            self.rest()
            picture = self.screenshot()
            if len(set(picture.resize((64, 40)).getdata())) > 3:
                return picture
        raise TimeoutError("the window stays empty")

    def move(self, x, y):
        self.xdotool("mousemove", str(int(x)), str(int(y)))
        time.sleep(0.05)

    def click(self, x, y, button=1):
        """Each step is seen by a frame of its own, as with a hand, however slow the frames are."""
        self.move(x, y)
        self.rest()
        self.xdotool("mousedown", str(button))
        self.rest()
        self.xdotool("mouseup", str(button))

    def drag(self, start, end, steps=8):
        self.move(*start)
        self.rest()
        self.xdotool("mousedown", "1")
        self.rest()
        for step in range(1, steps + 1):
            self.move(start[0] + (end[0] - start[0]) * step / steps,
                      start[1] + (end[1] - start[1]) * step / steps)
        self.rest()  # the pointer stands still before it lets go: no fling
        self.xdotool("mouseup", "1")

    def wheel(self, x, y, clicks):
        self.move(x, y)
        for _ in range(abs(clicks)):
            self.xdotool("click", "4" if clicks > 0 else "5")
            time.sleep(0.03)

    def key(self, name):
        self.xdotool("key", name)
        time.sleep(0.05)

    def type(self, text):
        self.xdotool("type", "--delay", "30", text)

    def is_asleep(self):
        """No thread of it waits for a processor or a disk."""
        return all(state(task / "stat") in "SZ"
                   for task in pathlib.Path(f"/proc/{self.process.pid}/task").iterdir())

    def cpu_seconds(self):
        """Processor time the program has used so far, all threads."""
        fields = pathlib.Path(f"/proc/{self.process.pid}/stat").read_text().rsplit(") ", 1)[1].split()
        return (int(fields[11]) + int(fields[12])) / os.sysconf("SC_CLK_TCK")
