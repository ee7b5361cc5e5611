#!/usr/bin/env python3
"""The command line as a person types it: lists, cards, exports, sentences, exit codes."""

import csv
import io
import json
import shutil
import subprocess
import unittest

from command_line import ATLAS, TOP, CommandLine, run

# The public record of 12 October 2020, row by row: the status that its claims give.
EXPECTED = {
    "ganja-2020-10-11": {"contested"},
    "lavrov-cavusoglu-call-2020-10-11": {"reported"},
    "moscow-talks-2020-10-09": {"reported"},
    "joint-statement-2020-10-10": {"acknowledged"},
    "ceasefire-2020-10-10": {"acknowledged", "reported"},
    "clashes-2020-09-27": {"contested"},
    "martial-law-azerbaijan-2020": {"claimed", "acknowledged", "reported"},
    "martial-law-armenia-2020": {"claimed", "acknowledged", "reported"},
    "nk-personnel-killed-2020": {"claimed"},
    "az-civilians-killed-2020": {"claimed", "alleged"},
    "flare-up-2014-22": {"reported"},
    "flare-up-2016-04": {"reported"},
    "flare-up-2020-07": {"reported"},
    "war-1988-1994": {"reported"},
}


class Slips(CommandLine):
    def test_a_word_that_nothing_in_the_atlas_has_is_a_slip_and_writes_nothing(self):
        self.fails(2, "list", "--layer", "Octobr 2020",
                   says=["--layer: nothing here has the layer “Octobr 2020”. There are: "])
        self.fails(2, "list", "--publisher", "ians", says=["There is “IANS”."])
        self.fails(2, "list", "--side", "mars", says=["There are: “armenia”, “azerbaijan”"])
        for option in ("--kind", "--actor", "--accused", "--metric"):
            self.fails(2, "list", option, "nosuch", says=[f"{option}: nothing here has the "])
        out = self.path / "t.gpkg"
        for command in (["export", "--to"], ["render", "-o"], ["report", "-o"]):
            name = out if command[0] == "export" else out.with_suffix(".png")
            if command[0] == "report":
                name = out.with_suffix(".html")
            self.fails(2, *command, name, "--layer", "octobr 2020", says=["nothing here has the layer"])
            self.assertFalse(name.exists())

    def test_a_word_that_only_a_filter_leaves_without_events_is_none(self):
        listed = run("list", "--layer", "October 2020", "--status", "verified", "--format", "json")
        self.assertEqual((listed.returncode, json.loads(listed.stdout)), (0, []))

    def test_what_cannot_be_looked_at_is_refused_in_a_sentence(self):
        name = self.path / ("a" * 300 + ".gpkg")
        self.fails(1, "export", "--to", name, says=["cannot be written: File name too long."])


class Listing(CommandLine):
    def test_every_event_of_the_record_has_its_status(self):
        events = {event["id"]: event for event in self.events("--known-on", "2020-10-12")}
        for event_id, statuses in EXPECTED.items():
            self.assertIn(event_id, events)
            self.assertIn(events[event_id]["status"], statuses, event_id)
        for event in events.values():
            for key in ("id", "title", "kind", "when", "lng", "lat", "place", "precision",
                        "layer", "status", "reason", "claims"):
                self.assertIn(key, event)

    def test_filters_narrow_the_list(self):
        everything = self.ids()
        for arguments in (["--status", "contested"], ["--kind", "talks"], ["--text", "ganja"],
                          ["--from", "2020-10-10", "--to", "2020-10-11"],
                          ["--bounds", "46,40,47,41"]):
            some = self.ids(*arguments)
            self.assertTrue(some, arguments)
            self.assertLess(some, everything, arguments)
        self.assertIn("ganja-2020-10-11", self.ids("--status", "contested,alleged"))
        self.assertEqual(self.ids("--from", "1990", "--to", "1990"), {"war-1988-1994"})

    def test_events_without_a_date_are_in_every_time_and_that_is_said(self):
        (self.path / "events.csv").write_text(
            "id,title,when\na,Some day,\nb,Talks,2020-10-10\n", "utf-8")
        self.assertEqual(self.ids(self.path, "--to", "1999"), {"a"})
        words = b"1 event without a date is shown whatever the time."
        self.assertIn(words, run("list", self.path, "--to", "1999").stderr)
        self.assertNotIn(words, run("list", self.path).stderr)

    def test_questions_about_claims_are_asked_of_one_claim(self):
        everything = self.ids()
        for arguments in (["--side", "armenia"], ["--accused", "armenia"], ["--stance", "denies"],
                          ["--publisher", "IANS"], ["--metric", "killed_civilian"],
                          ["--figure", "20.."], ["--figure", "20..30"], ["--figure", "201"], ["--precision", "settlement"]):
            some = self.ids(*arguments)
            self.assertTrue(some, arguments)
            self.assertLess(some, everything, arguments)
        ganja = {"ganja-2020-10-11"}
        self.assertLessEqual(ganja, self.ids("--actor", "azerbaijan", "--stance", "asserts"))
        self.assertFalse(ganja & self.ids("--actor", "azerbaijan", "--stance", "denies"))
        self.assertLessEqual(ganja, self.ids("--actor", "armenia-defence-ministry",
                                             "--stance", "denies"))

    def test_the_words_that_filters_take_are_told_with_what_they_find(self):
        words = json.loads(run("list", "--words", "--format", "json").stdout)
        self.assertIn({"filter": "actor", "word": "armenia-defence-ministry", "events": 1,
                       "name": "Armenian Defence Ministry"}, words)
        for each in words:
            found = self.ids(f"--{each['filter']}", each["word"])
            self.assertEqual(len(found), each["events"], each)
        # A tally is given what is asked for otherwise, and so is what the options find together.
        denied = json.loads(run("list", "--words", "--stance", "denies", "--format", "json").stdout)
        self.assertIn({"filter": "kind", "word": "talks", "events": 0, "name": ""}, denied)
        table = run("list", "--words").stdout.decode().splitlines()
        self.assertEqual((table[0].split()[:3], len(table)), (["filter", "word", "events"], len(words) + 1))
        csv = run("list", "--words", "--format", "csv").stdout.decode().splitlines()
        self.assertEqual((csv[0], len(csv)), ("filter,word,events,name", len(words) + 1))
        self.fails(2, "list", "--words", "--format", "geojson", says=["lie nowhere on a map"])

    def test_an_area_is_typed_or_read_from_a_file(self):
        corners = [[46, 40], [47, 40], [47, 41], [46, 41]]
        typed = self.ids("--polygon", " ".join(f"{lng},{lat}" for lng, lat in corners))
        self.assertIn("ganja-2020-10-11", typed)
        self.assertLess(typed, self.ids())
        area = self.path / "area.geojson"
        area.write_text(json.dumps({"type": "Feature", "geometry": {
            "type": "Polygon", "coordinates": [corners + corners[:1]]}}))
        self.assertEqual(self.ids("--polygon", area), typed)
        area.write_text('{"type": "Point", "coordinates": [46, 40]}')
        self.fails(1, "list", "--polygon", area, says=[str(area), "has no polygon"])

    def test_a_place_is_found_under_all_its_names(self):
        found = [self.ids("--text", name) for name in ("Gence", "Gəncə", "GANJA", "Гянджа")]
        self.assertIn("ganja-2020-10-11", found[0])
        for other in found[1:]:
            self.assertEqual(other, found[0])

    def test_before_the_denial_nothing_is_contested(self):
        statuses = {e["id"]: e["status"] for e in self.events("--known-on", "2020-09-01")}
        self.assertEqual(statuses["ganja-2020-10-11"], "reported")

    def test_what_changed_between_two_days_is_told_claim_by_claim(self):
        changed = ("list", "--changed", "2020-10-10..2020-10-11")
        events = {e["id"]: e for e in json.loads(self.succeeds(*changed, "--format", "json"))}
        ganja = events["ganja-2020-10-11"]
        self.assertIsNone(ganja["status_before"])
        self.assertEqual(ganja["claims_before"], 0)
        self.assertTrue(ganja["news"] and all("11 October 2020" in n for n in ganja["news"]))
        self.assertEqual(ganja["status"],
                         {e["id"]: e["status"] for e in self.events("--known-on", "2020-10-11")}
                         ["ganja-2020-10-11"])
        table = self.succeeds(*changed).decode()
        self.assertIn("no claim before, now " + ganja["status"], table)
        self.assertIn(f"{len(events)} of ", table.splitlines()[-1])
        rows = list(csv.DictReader(io.StringIO(
            self.succeeds(*changed, "--format", "csv").decode())))
        self.assertEqual([row["id"] for row in rows], list(events))
        nothing = self.succeeds("list", "--changed", "1980..1981", "--format", "json")
        self.assertEqual(json.loads(nothing), [])
        self.fails(2, "list", "--changed", "2020-10-12", says=["--changed", "two dates"])
        self.fails(2, "list", "--changed", "2020-10-12..2020-10-11", says=["not before"])
        self.fails(2, "list", "--changed", "2020-10-12..soon", says=["--changed", "soon"])

    def test_csv_and_geojson_hold_the_same_events(self):
        rows = list(csv.DictReader(io.StringIO(self.succeeds("list", "--format", "csv").decode())))
        features = json.loads(self.succeeds("list", "--format", "geojson"))["features"]
        self.assertEqual({row["id"] for row in rows}, self.ids())
        self.assertEqual({f["id"] for f in features}, self.ids())
        ganja = next(f for f in features if f["id"] == "ganja-2020-10-11")
        lng, lat = ganja["geometry"]["coordinates"]
        self.assertTrue(46.2 < lng < 46.5 and 40.5 < lat < 40.8)

    def test_the_table_is_for_people(self):
        table = self.succeeds("list").decode()
        self.assertIn("contested", table)
        self.assertEqual(len(table.splitlines()) > len(EXPECTED), True)


class Cards(CommandLine):
    def test_the_card_tells_who_alleged_who_denied_and_why(self):
        card = self.succeeds("show", "ganja-2020-10-11").decode()
        for words in ("contested", "Azerbaijan", "Armenian Defence Ministry", "asserted", "denied",
                      "Source: IANS"):
            self.assertIn(words, card)

    def test_a_moment_within_a_day_is_told_with_its_time(self):
        card = self.succeeds("show", "joint-statement-2020-10-10", "--known-on",
                             "2020-10-10T12:00").decode()
        self.assertIn("as known on 10 October 2020, 12:00 UTC", card)
        self.assertIn("no claims on record on 10 October 2020, 12:00 UTC", " ".join(card.split()))
        card = self.succeeds("show", "joint-statement-2020-10-10", "--known-on",
                             "2020-10-10").decode()
        self.assertIn("acknowledged, as known on 10 October 2020: asserted", card)

    def test_the_card_names_the_chain_of_sources(self):
        card = self.succeeds("show", "lavrov-cavusoglu-call-2020-10-11").decode()
        self.assertIn("IANS, quoting Xinhua, quoting the Russian Foreign Ministry",
                      " ".join(card.split()))

    def test_json_has_the_claims(self):
        card = json.loads(self.succeeds("show", "ganja-2020-10-11", "--format", "json"))
        self.assertEqual({claim["stance"] for claim in card["claims"]}, {"asserts", "denies"})

    def test_a_missing_figure_is_not_a_zero(self):
        card = self.succeeds("show", "az-civilians-killed-2020").decode()
        self.assertIn("not provided", card)
        self.assertIn("22", card)

    def test_the_region_carries_its_note_and_source(self):
        card = self.succeeds("show", "nagorno-karabakh-oblast").decode()
        for words in ("internationally recognised", "Artsakh", "IANS"):
            self.assertIn(words.lower(), card.lower())

    def test_linked_events_are_named_from_both_ends(self):
        card = self.succeeds("show", "clashes-2020-09-27").decode()
        self.assertIn("Responded to by: Ceasefire in the region", card)
        [link] = json.loads(self.succeeds("show", "ceasefire-2020-10-10", "--format", "json"))[
            "links"]
        self.assertEqual((link["relation"], link["id"], link["from_other"]),
                         ("responds-to", "clashes-2020-09-27", False))

    def test_links_that_lead_nowhere_are_reported(self):
        (self.path / "events.csv").write_text(
            "id,title,when,lng,lat,links\na,One,2020,46,40,part-of gone; causes b\n", "utf-8")
        check = run("check", self.path)
        self.assertEqual(check.returncode, 1)
        for words in ("event a", "“gone”", "“causes b”"):
            self.assertIn(words, check.stdout.decode())

    def test_an_unknown_id_is_said(self):
        self.fails(1, "show", "atlantis", says=["atlantis", "list"])


class Export(CommandLine):
    def test_a_workspace_holds_the_same_atlas(self):
        out = self.path / "work.gpkg"
        self.succeeds("export", "--to", out)
        self.assertEqual(self.events(out), self.events())
        self.assertEqual(self.succeeds("show", out, "ganja-2020-10-11"),
                         self.succeeds("show", "ganja-2020-10-11"))
        self.assertIn(b"No problems", self.succeeds("check", out))
        self.fails(1, "export", "--to", out, says=[str(out)])
        self.assertEqual(self.events(out), self.events())

    def test_other_tools_read_the_status(self):
        out = self.path / "work.gpkg"
        self.succeeds("export", "--to", out)
        seen = subprocess.run(["ogrinfo", "-ro", "-al", out, "events"], capture_output=True,
                              check=True).stdout.decode()
        self.assertIn("status (String) = contested", seen)
        self.assertIn("POINT (46.3606 40.6828)", seen)

    def test_the_atlas_comes_back_from_a_folder_and_from_geojson(self):
        for name in ("tables.csv", "tables", "atlas.geojson"):
            out = self.path / name
            self.succeeds("export", "--to", out)
            self.assertEqual(self.events(out), self.events())
            again = self.path / (name + "-again.gpkg")
            self.succeeds("export", out, "--to", again)
            self.assertEqual(self.events(again), self.events())
        self.assertEqual(sorted(path.name for path in (self.path / "tables").iterdir()),
                         ["actors.csv", "atlas.json", "claims.csv", "events.csv", "sources.csv"])

    def test_a_filter_leaves_the_events_it_shows_with_all_their_claims(self):
        out = self.path / "ganja.geojson"
        self.succeeds("export", "--text", "ganja", "--until", "2020-10-12", "--to", out)
        features = json.loads(out.read_text())["features"]
        ganja = next(each for each in features if each["id"] == "ganja-2020-10-11")
        self.assertEqual(ganja["properties"]["status"], "contested")
        self.assertLess(len(features), len(self.events()))
        stances = {claim["stance"] for claim in ganja["properties"]["claims"]}
        self.assertEqual(stances, {"asserts", "denies"})

    def test_other_tools_read_sheets_and_placemarks(self):
        for name, words in (("a.xlsx", "status (String) = contested"),
                            ("a.kml", "POINT Z (46.3606 40.6828 0)")):
            self.succeeds("export", "--to", self.path / name)
            seen = subprocess.run(["ogrinfo", "-ro", "-al", self.path / name],
                                  capture_output=True, check=True).stdout.decode()
            self.assertIn(words, seen)

    def test_a_file_is_written_over_only_when_told(self):
        out = self.path / "a.geojson"
        out.write_text("mine")
        self.fails(1, "export", "--to", out, says=[str(out), "exists already"])
        self.assertEqual(out.read_text(), "mine")
        self.succeeds("export", "--to", out, "--replace")
        self.assertEqual(self.events(out), self.events())

    def test_a_format_that_is_not_there_is_said(self):
        self.fails(2, "export", "--to", self.path / "out.docx", says=[".gpkg"])


class Trouble(CommandLine):
    def test_wrong_usage_is_exit_code_2(self):
        self.fails(2, "list", "--status", "guessed", says=["guessed", "contested"])
        self.fails(2, "list", "--from", "2020-13-01", says=["--from", "2020-13-01"])
        self.fails(2, "list", "--from", "2021", "--to", "2020", says=["later"])
        self.fails(2, "list", "--stance", "doubts", says=["doubts", "denies"])
        self.fails(2, "list", "--precision", "street", says=["street", "settlement"])
        for figure in ("many", "5..3", "..", "1..x"):
            self.fails(2, "list", "--figure", figure, says=["--figure", figure])
        self.fails(2, "list", "--polygon", "46,40 47,40", says=["--polygon", "three corners"])
        self.fails(2, "list", "--polygon", "46,40 47,99 47,41", says=["--polygon", "47,99"])
        self.fails(2, "render", says=["output"])
        self.fails(2, "render", "-o", "x.png", "--size", "big", says=["--size", "big"])
        self.fails(2, "render", "-o", "x.png", "--bounds", "1,2", says=["--bounds"])
        self.fails(2, "list", "--nonsense", says=["--nonsense"])

    def test_help_and_version(self):
        self.assertIn(b"render", self.succeeds("--help"))
        self.assertIn(b"claim-atlas", self.succeeds("--version"))

    def test_an_unwritable_output_names_the_file(self):
        out = self.path / "missing" / "map.png"
        self.fails(1, "render", "--size", "200x200", "-o", out, says=[str(out)])
        self.assertFalse(out.exists())

    def test_a_missing_atlas_names_the_folder(self):
        self.fails(1, "list", self.path / "nowhere", says=["nowhere"])

    def test_without_a_display_the_window_says_what_to_do(self):
        self.fails(1, says=["display", "render -o map.png"],
                   environment={"DISPLAY": "", "WAYLAND_DISPLAY": ""})

    def test_a_bad_row_is_named_and_the_rest_is_kept(self):
        atlas = self.path / "atlas"
        shutil.copytree(ATLAS, atlas)
        lines = (atlas / "events.csv").read_text("utf-8").splitlines()
        columns = next(csv.reader([lines[0]]))
        row = {name: "" for name in columns}
        row.update(id="bad", title="Bad row", when="2020-99-99", lng="abc", lat="40")
        text = io.StringIO()
        csv.DictWriter(text, columns).writerow(row)
        (atlas / "events.csv").write_text("\n".join(lines) + "\n" + text.getvalue(), "utf-8")
        result = run("list", atlas, "--format", "json")
        self.assertEqual(result.returncode, 0)
        self.assertIn("events.csv", result.stderr.decode())
        self.assertIn("line", result.stderr.decode())
        self.assertTrue(set(EXPECTED) <= {event["id"] for event in json.loads(result.stdout)})
        check = run("check", atlas)
        self.assertEqual(check.returncode, 1)
        self.assertIn("events.csv", check.stdout.decode())

    def test_what_comes_with_the_program_has_no_problems(self):
        self.assertIn(b"No problems", self.succeeds("check", ATLAS, TOP / "geodata" / "boundaries"))

    def test_broken_boundaries_leave_the_rest(self):
        data = self.path / "geodata"
        shutil.copytree(TOP / "geodata", data)
        shape = data / "boundaries" / "countries.shp"
        shape.write_bytes(shape.read_bytes()[:5000])
        (data / "boundaries" / "rivers.dbf").unlink()
        out = self.path / "map.png"
        result = run("render", "-o", out, "--size", "300x200",
                     environment={"CLAIM_ATLAS_DATA": str(data)})
        self.assertEqual(result.returncode, 0, result.stderr.decode())
        self.assertIn("countries.shp", result.stderr.decode())
        self.assertTrue(out.exists())

    def test_info_names_the_renderer(self):
        self.assertIn(b"OpenGL", self.succeeds("info"))


if __name__ == "__main__":
    unittest.main()
