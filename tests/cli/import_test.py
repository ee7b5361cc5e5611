#!/usr/bin/env python3
"""The command `import` as a person types it."""

import json
import os
import pathlib
import signal
import sqlite3
import subprocess
import time
import unittest

from command_line import PROGRAM, CommandLine

UCDP = ("id,type_of_violence,side_a,side_b,dyad_name,where_prec,latitude,longitude,date_prec,"
        "date_start,date_end,deaths_civilians,best,high,low,source_article\n")
ROW = '{0},1,A,B,A - B,1,40.{0:05},46.5,1,2020-10-11,2020-10-11,2,5,9,4,"Agency,2020-10-12,News"\n'


class Import(CommandLine):
    def setUp(self):
        super().setUp()
        self.atlas = self.path / "work.gpkg"
        self.state = {"XDG_STATE_HOME": str(self.path / "state")}

    def write(self, name, text, encoding="utf-8"):
        path = self.path / name
        path.write_text(text, encoding=encoding, newline="")
        return path

    def ucdp(self, count, name="ged.csv"):
        return self.write(name, UCDP + "".join(ROW.format(i) for i in range(count)))

    def imports(self, *arguments):
        return self.succeeds("import", *arguments, "--into", self.atlas,
                             environment=self.state).decode()

    @staticmethod
    def wait_until_it_listens(pid):
        """Until the process handles SIGINT by itself, and has had time to begin."""
        for _ in range(600):
            status = pathlib.Path(f"/proc/{pid}/status").read_text()
            caught = int(status.split("SigCgt:")[1].split()[0], 16)
            if caught & 1 << (signal.SIGINT - 1):
                break
            time.sleep(0.05)
        time.sleep(0.5)

    def changes(self):
        with sqlite3.connect(self.atlas) as file:
            return [what for (what,) in file.execute("SELECT what FROM changes ORDER BY seq")]

    def test_a_data_set_becomes_a_workspace_and_twice_adds_nothing(self):
        ged = self.ucdp(1234)
        self.assertIn("1,234 events with 2,468 claims added", self.imports(ged))
        self.assertIn("0 events with 0 claims added, 1,234 events already there",
                      self.imports(ged))
        self.assertEqual(self.changes(), ["Made the workspace",
                                          "Imported 1,234 events from ged.csv (UCDP GED)"])
        shown = json.loads(self.succeeds("show", self.atlas, "ucdp-7", "--format", "json"))
        self.assertEqual(shown["status"], "reported")
        self.assertEqual(len(shown["claims"]), 2)

    def test_a_sheet_of_statements_grows_and_its_events_with_it(self):
        first = ("id,title,date,actor,side,stance,accused,quote\n"
                 "ganja,Shelling of Ganja,2020-10-11,Ministry A,North,claims,South,They fired\n")
        sheet = self.write("statements.csv", first)
        self.assertIn("1 event with 1 claim added", self.imports(sheet))
        sheet = self.write("statements.csv", first + "ganja,,,Ministry B,South,denied,,We did not\n")
        self.assertIn("0 events with 0 claims added, 1 claim added to 1 event already there\n",
                      self.imports(sheet))
        self.assertEqual(self.changes()[-1],
                         "Imported 1 claim about 1 event that was there from statements.csv (points)")
        shown = json.loads(self.succeeds("show", self.atlas, "ganja", "--format", "json"))
        self.assertEqual(shown["status"], "contested")
        self.assertEqual([claim["quote"] for claim in shown["claims"]],
                         ["They fired", "We did not"])
        self.assertIn("1 event already there", self.imports(sheet))

    def test_an_event_of_one_input_gets_claims_of_the_next(self):
        rows = "id,title,actor\na,A,{}\n"
        said = self.imports(self.write("n1.csv", rows.format("X")),
                            self.write("n2.csv", rows.format("Y")))
        self.assertIn("1 event with 2 claims added\n", said)
        self.assertEqual(self.changes()[-1],
                         "Imported 1 event from n1.csv (points), n2.csv (points)")

    def test_several_inputs_go_into_one_change(self):
        self.imports(self.ucdp(3))
        points = self.write("points.csv", "title;lat;lng\nOne;40,5;46,5\n")
        self.assertIn("3 events", self.imports(points, self.ucdp(5, "more.csv")))
        self.assertEqual(self.changes()[-1],
                         "Imported 3 events from points.csv (points), more.csv (UCDP GED)")

    def test_a_preview_writes_nothing(self):
        table = self.write("t.csv", "id,title,date,lat,lng\na,One,02/03/2020,40.5,46.5\n"
                                    "b,Two,soon,40.5,46.5\n")
        text = self.succeeds("import", table, "--preview", "--into", self.atlas,
                             environment=self.state).decode()
        for words in ("points", "2 events", "date = when", "day or the month first",
                      "t.csv, line 3: “soon” is no date"):
            self.assertIn(words, text)
        self.assertFalse(self.atlas.exists())

    def test_a_preview_is_told_also_where_a_later_table_is_refused(self):
        first = self.write("one.csv", "name,lat,lng\nA,40.5,46.5\n")
        second = self.write("two.csv", "title,lat,lng\nB,40.5,46.5\n")
        told = self.fails(2, "import", first, second, "--preview", "--map", "name=title",
                          says=("two.csv",), environment=self.state).stdout.decode()
        self.assertIn("one.csv", told)

    def test_a_mapping_is_used_and_remembered_for_the_same_header(self):
        first = self.write("one.csv", "name,other,lat,lng\nA,B,40.5,46.5\n")
        self.imports(first, "--map", "other=title", "--map", "name=")
        second = self.write("two.csv", "name,other,lat,lng\nC,D,40.6,46.6\n")
        self.imports(second)
        titles = {event["title"] for event in self.events(self.atlas)}
        self.assertEqual(titles, {"B", "D"})

    def test_places_without_a_precision_count_as_asked_and_that_is_told(self):
        table = self.write("t.csv", "id,title,lat,lng,precision\na,A,40.5,46.5,\n"
                                    "b,B,40.6,46.6,district\nc,C,,,\n")
        said = ("1 row with a place, but not how exactly it is known; "
                "where none tells, that counts as ")
        told = self.succeeds("import", table, "--preview").decode()
        self.assertIn(said + "exact", told)
        told = self.succeeds("import", table, "--preview", "--precision", "region").decode()
        self.assertIn(said + "region", told)
        self.imports(table, "--precision", "region")
        self.assertEqual({event["id"]: event["precision"] for event in self.events(self.atlas)
                          if event["id"] != "c"}, {"a": "region", "b": "district"})

    def test_a_mapping_of_a_preview_is_not_remembered(self):
        table = self.write("one.csv", "name,other,lat,lng\nA,B,40.5,46.5\n")
        self.succeeds("import", table, "--preview", "--map", "OTHER=title", "--map", "name=",
                      environment=self.state)
        self.imports(table)
        self.assertEqual(self.events(self.atlas)[0]["title"], "A")

    def test_an_encoding_is_taken_as_asked(self):
        table = self.path / "table.csv"
        table.write_bytes("id,title,date\na,Ганджа,2020-10-11\n".encode("cp866"))
        self.imports(table, "--encoding", "ibm866")
        self.assertEqual([event["title"] for event in self.events(self.atlas)], ["Ганджа"])
        told = self.succeeds("import", table, "--preview", "--encoding", "ibm866").decode()
        self.assertIn("the first: “Ганджа”, 2020-10-11, without coordinates", told)
        self.fails(2, "import", table, "--into", self.path / "b.gpkg", "--encoding", "cp9",
                   says=["--encoding", "“cp9” is no encoding", "iconv --list"])

    def test_dates_are_ordered_as_asked(self):
        table = self.write("t.csv", "id,title,date\na,One,02/03/2020\n")
        self.imports(table, "--dates", "mdy")
        self.assertEqual(self.events(self.atlas)[0]["when"], "2020-02-03")

    def test_an_old_encoding_is_understood(self):
        table = self.write("t.csv", "id;название;широта;долгота\na;Обстрел Гянджи;40,7;46,4\n",
                           encoding="cp1251")
        self.imports(table)
        self.assertEqual(self.events(self.atlas)[0]["title"], "Обстрел Гянджи")

    def test_wrong_usage_and_unreadable_files_say_so_and_leave_nothing(self):
        table = self.write("t.csv", "title\nOne\n")
        into = ("--into", self.atlas)
        self.fails(2, "import", table, says=["--into is missing"])
        self.fails(2, "import", table, "--into", self.path / "a.csv", says=[".gpkg"])
        self.fails(2, "import", table, *into, "--map", "nix=title", says=["no column “nix”"])
        self.fails(2, "import", table, *into, "--map", "title=nix", says=["“nix” is no field"])
        self.fails(2, "import", table, *into, "--map", "title", says=["COLUMN=FIELD"])
        self.fails(2, "import", table, *into, "--profile", "nix", says=["nix"])
        self.fails(1, "import", self.path / "missing.csv", *into, says=["missing.csv"])
        self.fails(1, "import", self.write("a.vrt", "<OGRVRTDataSource/>"), *into,
                   says=["cannot be imported"])
        self.fails(1, "import", self.write("empty.csv", "title,lat\n"), *into,
                   says=["No event could be read"])
        self.assertFalse(self.atlas.exists())

    def test_an_interrupted_import_leaves_no_trace(self):
        ged = self.ucdp(60000)
        for make_first in (False, True):
            if make_first:
                self.imports(self.write("points.csv", "title,lat,lng\nOne,40.5,46.5\n"))
            before = self.atlas.read_bytes() if make_first else None
            files = set(os.listdir(self.path))
            process = subprocess.Popen([PROGRAM, "import", ged, "--into", self.atlas],
                                       stderr=subprocess.PIPE)
            self.wait_until_it_listens(process.pid)
            process.send_signal(signal.SIGINT)
            talk = process.communicate(timeout=120)[1].decode()
            self.assertEqual(process.returncode, 1, talk)
            self.assertIn("claim-atlas: Stopped; nothing was changed.", talk)
            self.assertEqual(set(os.listdir(self.path)), files)
            if make_first:
                self.assertEqual(self.atlas.read_bytes(), before)
                self.assertEqual(len(self.events(self.atlas)), 1)


if __name__ == "__main__":
    unittest.main()
