#!/usr/bin/env python3
"""What the command line writes: nothing over its own inputs, and never a failure without a word."""

import os
import shutil
import signal
import subprocess
import time
import unittest

from command_line import ATLAS, PROGRAM, TOP, CommandLine, run

SMALL = ("--size", "200x200")


class OverInputs(CommandLine):
    def setUp(self):
        super().setUp()
        self.atlas = self.path / "atlas"
        shutil.copytree(ATLAS, self.atlas)

    def keeps(self, kept, *arguments, says):
        before = kept.read_bytes()
        self.fails(2, *arguments, says=says)
        self.assertEqual(kept.read_bytes(), before)

    def test_tables_of_the_atlas_are_kept(self):
        events = self.atlas / "events.csv"
        says = [str(events), "what the command reads"]
        self.keeps(events, "render", self.atlas, *SMALL, "-o", events, "--format", "png", says=says)
        self.keeps(events, "render", self.atlas, *SMALL, "-o", self.path / "a.png", "--caption",
                   events, says=["--caption", *says])
        self.assertFalse((self.path / "a.png").exists())
        link = self.path / "link.html"
        link.symlink_to(events)
        self.keeps(events, "report", self.atlas, "-o", link, says=[str(link)])
        workspace = self.path / "a.gpkg"
        self.succeeds("export", "--to", workspace)
        self.keeps(workspace, "export", workspace, "--text", "ganja", "--to", workspace, "--replace",
                   says=[str(workspace)])

    def test_boundaries_are_kept(self):
        data = self.path / "data"
        shutil.copytree(TOP / "geodata", data)
        borders = data / "boundaries" / "borders.shp"
        before = borders.read_bytes()
        self.fails(2, "render", "-o", borders, "--format", "png", says=["borders.shp"],
                   environment={"CLAIM_ATLAS_DATA": str(data)})
        self.assertEqual(borders.read_bytes(), before)

    def test_views_and_pictures_are_kept(self):
        picture = self.path / "a.png"
        self.succeeds("render", self.atlas, *SMALL, "-o", picture)
        self.keeps(picture, "render", self.atlas, "--view", picture, "-o", picture, says=["a.png"])
        self.keeps(picture, "verify", picture, self.atlas, "--diff", picture,
                   says=["--diff", "a.png"])
        self.keeps(picture, "series", self.atlas, "--views", picture, "--contact-sheet", picture,
                   says=["--contact-sheet", "a.png"])

    def test_a_picture_may_lie_beside_the_tables_and_be_drawn_again(self):
        for _ in range(2):
            self.succeeds("render", self.atlas, *SMALL, "-o", self.atlas / "map.png")

    def test_two_results_do_not_share_a_file(self):
        out = self.path / "a.png"
        self.fails(2, "render", *SMALL, "-o", out, "--caption", self.path / "." / "a.png",
                   says=["--output", "--caption"])
        self.assertFalse(out.exists())
        link = self.path / "link.md"
        link.symlink_to("a.png")
        self.fails(2, "render", *SMALL, "-o", out, "--caption", link, says=["link.md"])
        self.fails(2, "render", *SMALL, "-o", "-", "--caption", "-", says=["--caption"])
        self.succeeds("render", *SMALL, "-o", "/dev/null", "--format", "png", "--caption",
                      "/dev/null")


class Names(CommandLine):
    def test_a_name_must_be_given_and_end_rightly(self):
        for arguments in (("render", "-o", ""), ("export", "--to", ""), ("report", "-o", ""),
                          ("render", "-o", self.path / "a.png", "--caption", "")):
            self.fails(2, *arguments, says=["is missing"])
        picture = self.path / "a.png"
        self.succeeds("render", *SMALL, "-o", picture)
        for name in ("d.jpg", "-"):
            self.fails(2, "verify", picture, "--diff", name, says=["--diff", ".png"])

    def test_a_caption_goes_to_standard_output(self):
        caption = self.succeeds("render", *SMALL, "-o", self.path / "a.png", "--caption", "-")
        self.assertIn("Ganja", caption.decode())

    def test_only_numbers_within_bounds_are_numbers(self):
        for option in ("--zoom", "--dpi", "--pixel-ratio"):
            for text in ("nan", "inf", "-1", "many"):
                self.fails(2, "render", "-o", self.path / "a.png", option, text, says=[option, text])
        self.fails(2, "list", "--figure", "nan", says=["--figure"])


class StandardOutput(CommandLine):
    def test_what_does_not_arrive_is_said(self):
        # Long enough to fail before its end.
        (self.path / "events.csv").write_text(
            "id,title\n" + "".join(f"e{i},Event {i}\n" for i in range(9000)), "utf-8")
        for arguments in (("list",), ("list", self.path), ("show", "ganja-2020-10-11"),
                          ("check", ATLAS), ("info",), ("--help",), ("--version",)):
            for target in (">/dev/full", ">&-"):
                result = subprocess.run(["sh", "-c", f'"$0" "$@" {target}', PROGRAM, *arguments],
                                        capture_output=True, timeout=60)
                talk = result.stderr.decode()
                self.assertEqual(result.returncode, 1, (arguments, target, talk))
                self.assertIn("standard output", talk, arguments)

    def test_a_closed_standard_output_leaves_a_file_whole(self):
        out = self.path / "a.geojson"
        result = subprocess.run(["sh", "-c", '"$0" export --to "$1" >&-', PROGRAM, out],
                                capture_output=True, timeout=60)
        self.assertEqual(result.returncode, 1)
        self.assertTrue(out.read_text().startswith("{"))
        self.assertEqual(self.events(out), self.events())

    def test_nobody_has_to_listen_to_what_is_said(self):
        for target in ("2>/dev/full", "2>&-"):
            result = subprocess.run(["sh", "-c", f'"$0" list "$1" {target}', PROGRAM,
                                     self.path / "none"], capture_output=True, timeout=60)
            self.assertEqual(result.returncode, 1)


class Interrupted(CommandLine):
    def test_an_export_that_is_stopped_leaves_nothing(self):
        atlas = self.path / "large"
        atlas.mkdir()
        with open(atlas / "events.csv", "w", encoding="utf-8") as events:
            events.write("id,title,when,lng,lat\n")
            for i in range(300_000):
                events.write(f"e{i},Event {i},2020-10-11,46,40\n")
        for name in ("a.gpkg", "a.kml", "a.geojson", "a.xlsx", "a.csv"):
            patience = time.monotonic() + 60
            with subprocess.Popen([PROGRAM, "export", atlas, "--to", self.path / name],
                                  stderr=subprocess.PIPE, stdout=subprocess.PIPE) as export:
                while not list(self.path.glob(f".{name}*")) and export.poll() is None:
                    self.assertLess(time.monotonic(), patience)
                    time.sleep(0.01)
                export.send_signal(signal.SIGINT)
                talk = export.communicate(timeout=60)[1].decode()
            self.assertEqual(export.returncode, 1, talk)
            self.assertIn("Stopped; nothing was changed.", talk)
            self.assertEqual(os.listdir(self.path), ["large"])


class Inputs(CommandLine):
    def test_a_pipe_is_no_picture(self):
        pipe = self.path / "pipe"
        os.mkfifo(pipe)
        self.fails(1, "verify", pipe, says=[str(pipe), "no ordinary file"])

    def test_control_characters_reach_no_terminal(self):
        (self.path / "events.csv").write_text(
            "id,title,when\na,A,\x1b[31m2020\nb,B,\x9b31m2020\n", "utf-8")
        for result in (run("check", self.path), run("list", self.path)):
            self.assertNotIn(b"\x1b", result.stdout + result.stderr)
            self.assertNotIn(b"\xc2\x9b", result.stdout + result.stderr)
            self.assertIn(b"[31m2020", result.stdout + result.stderr)

    def test_a_table_without_ids_is_named(self):
        (self.path / "events.csv").write_text("ID;x\n1;2\n", "utf-8")
        self.assertIn(b"events.csv: has no column", run("check", self.path).stdout)

    def test_of_a_figure_that_cannot_be_read_no_half_is_told(self):
        atlas = self.path / "atlas"
        shutil.copytree(ATLAS, atlas)
        (atlas / "claims.csv").write_text(
            "id,event_id,actor_id,stance,metric,value_min,value_max\n"
            "c,ganja-2020-10-11,azerbaijan,asserts,killed_civilian,5,many\n", "utf-8")
        card = run("show", atlas, "ganja-2020-10-11")
        self.assertNotIn(b"at least", card.stdout)
        self.assertIn("“many” under “value_max”", card.stderr.decode())


if __name__ == "__main__":
    unittest.main()
