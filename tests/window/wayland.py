"""A Wayland compositor without a screen (sway), for what only such a desktop has."""

import os
import pathlib
import shutil
import subprocess
import tempfile
import time

NOBODY = 65534


def is_there():
    return all(shutil.which(tool) for tool in ("sway", "wl-copy", "wl-paste"))


class Compositor:
    """`name` is what WAYLAND_DISPLAY is to say."""

    def __init__(self):
        self.folder = tempfile.TemporaryDirectory()
        folder = pathlib.Path(self.folder.name)
        (folder / "config").write_text("xwayland disable\n")
        # It refuses to run as root.
        other = {"user": NOBODY, "group": NOBODY, "extra_groups": []} if os.getuid() == 0 else {}
        if other:
            os.chown(folder, NOBODY, NOBODY)
        self.process = subprocess.Popen(
            ["sway", "-c", folder / "config"], stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
            env={**os.environ, "XDG_RUNTIME_DIR": self.folder.name, "WLR_BACKENDS": "headless",
                 "WLR_RENDERER": "pixman", "WLR_LIBINPUT_NO_DEVICES": "1"}, **other)
        self.name = self.wait_for_socket(folder)

    def wait_for_socket(self, folder, timeout=30.0):
        end = time.monotonic() + timeout
        while time.monotonic() < end and self.process.poll() is None:
            for path in folder.glob("wayland-*"):
                if path.is_socket():
                    return str(path)
            time.sleep(0.05)
        raise TimeoutError("sway did not begin")

    def pasted(self):
        """The picture that is in its clipboard."""
        return subprocess.run(["wl-paste", "--type", "image/png"], capture_output=True, timeout=30,
                              env={**os.environ, "WAYLAND_DISPLAY": self.name}).stdout

    def close(self):
        self.process.terminate()
        self.process.wait()
        self.folder.cleanup()
