#!/usr/bin/env python3
"""Files that are damaged, or hold more than can be read: nothing of them is used without a word."""

import json
import resource
import sqlite3
import struct
import subprocess
import unittest
import zipfile
import zlib

from command_line import PROGRAM, CommandLine, run

ODS_HEAD = """<?xml version="1.0" encoding="UTF-8"?>
<office:document-content xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0"
 xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0"
 xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0" office:version="1.2">
<office:body><office:spreadsheet><table:table table:name="t">"""
ODS_TAIL = "</table:table></office:spreadsheet></office:body></office:document-content>"


def ods_row(*cells, repeated=1):
    texts = "".join(f'<table:table-cell office:value-type="string"><text:p>{cell}</text:p>'
                    f'</table:table-cell>' if cell else "<table:table-cell/>" for cell in cells)
    return f'<table:table-row table:number-rows-repeated="{repeated}">{texts}</table:table-row>'


HEADER = ods_row("title", "date", "lat", "lng")
EVENT = ods_row("A", "2020-10-11", "40.5", "46.3")

KML = """<?xml version="1.0" encoding="UTF-8"?>
<kml xmlns="http://www.opengis.net/kml/2.2"><Document id="root">
<Schema name="t" id="t"><SimpleField name="date" type="string"/></Schema>
<Folder><name>t</name><Placemark><name>P</name>
<ExtendedData><SchemaData schemaUrl="#t"><SimpleData name="date">2020-10-11</SimpleData></SchemaData>
</ExtendedData><Point><coordinates>46.3,40.5</coordinates></Point></Placemark></Folder>
</Document></kml>"""


def parts_of(png):
    parts, at = [], 8
    while at < len(png):
        [size] = struct.unpack(">I", png[at:at + 4])
        parts.append((png[at + 4:at + 8], png[at + 8:at + 8 + size]))
        at += size + 12
    return parts


def png_of(parts):
    return b"\x89PNG\r\n\x1a\n" + b"".join(
        struct.pack(">I", len(content)) + name + content + struct.pack(">I", zlib.crc32(name + content))
        for name, content in parts)


class Damaged(CommandLine):
    def ods(self, *rows):
        path = self.path / "t.ods"
        with zipfile.ZipFile(path, "w") as archive:
            archive.writestr("mimetype", "application/vnd.oasis.opendocument.spreadsheet")
            archive.writestr("content.xml", ODS_HEAD + "".join(rows) + ODS_TAIL)
        return path

    def imports(self, path):
        return self.succeeds("import", path, "--into", self.path / "w.gpkg").decode()

    def refuses(self, path, *says):
        self.fails(1, "import", path, "--into", self.path / "w.gpkg", says=list(says))
        self.assertFalse((self.path / "w.gpkg").exists())

    def changed(self, archive, part, change):
        """A copy of the archive in which one part has other bytes."""
        copy = archive.with_stem("changed")
        with zipfile.ZipFile(archive) as old, zipfile.ZipFile(copy, "w") as new:
            for name in old.namelist():
                new.writestr(name, change(old.read(name)) if name == part else old.read(name))
        return copy

    def test_a_sheet_that_is_cut_short_is_refused(self):
        whole = self.path / "a.xlsx"
        self.succeeds("export", "--to", whole)
        cut = self.changed(whole, "xl/worksheets/sheet1.xml", lambda xml: xml[:len(xml) // 2])
        self.refuses(cut, "is damaged behind its row", "nothing of it is used")
        no_texts = self.changed(whole, "xl/sharedStrings.xml", lambda xml: xml[:len(xml) // 2])
        self.refuses(no_texts, "is damaged behind its row")

    def test_one_long_text_in_very_many_cells_is_refused(self):
        whole = self.path / "a.xlsx"
        self.succeeds("export", "--to", whole)
        long = self.changed(whole, "xl/sharedStrings.xml",
                            lambda xml: xml.replace(b"<t>id</t>", b"<t>" + b"x" * 1_000_000 + b"</t>"))
        long = long.rename(self.path / "long.xlsx")
        rows = b"".join(b'<row r="%d"><c r="A%d" t="s"><v>0</v></c></row>' % (row, row)
                        for row in range(100, 1100))
        many = self.changed(long, "xl/worksheets/sheet1.xml",
                            lambda xml: xml.replace(b"</sheetData>", rows + b"</sheetData>"))
        self.refuses(many, "unpacks to more than 512 MiB")

    def test_the_empty_rest_of_a_sheet_is_no_damage(self):
        rest = ods_row("", repeated=1048000)
        self.assertIn("1 event ", self.imports(self.ods(HEADER, EVENT, rest)))

    def test_rows_behind_many_that_are_alike_are_not_lost(self):
        gap = ods_row("", repeated=10001)
        self.refuses(self.ods(HEADER, EVENT, gap, EVENT), "10001 rows alike")
        many = EVENT.replace('repeated="1"', 'repeated="20000"')
        self.refuses(self.ods(HEADER, many), "20000 rows alike")

    def test_columns_of_one_name_all_count(self):
        path = self.ods(ods_row("title", "date", "lat", "lng", "remark", "remark"),
                        ods_row("A", "2020-10-11", "40.5", "46.3", "the first", "the second"))
        self.imports(path)
        with sqlite3.connect(self.path / "w.gpkg") as file:
            [(notes,)] = file.execute("SELECT notes FROM events").fetchall()
        self.assertIn("the first", notes)
        self.assertIn("the second", notes)

    def test_a_kmz_keeps_what_its_document_declares(self):
        path = self.path / "t.kmz"
        with zipfile.ZipFile(path, "w") as archive:
            archive.writestr("a.kml", KML.replace("2020-10-11", "1999-01-01"))
            archive.writestr("doc.kml", KML)
        talk = run("import", path, "--into", self.path / "w.gpkg").stderr.decode()
        self.assertIn("(not read: a.kml)", talk)
        with sqlite3.connect(self.path / "w.gpkg") as file:
            self.assertEqual([("P", "2020-10-11")],
                             file.execute('SELECT title, "when" FROM events').fetchall())

    def geojson(self, change):
        path = self.path / "a.geojson"
        self.succeeds("export", "--to", path, "--replace")
        atlas = json.loads(path.read_text("utf-8"))
        change(atlas)
        path.write_text(json.dumps(atlas), "utf-8")
        return path

    def test_lists_that_are_none_are_told(self):
        def no_features(atlas):
            atlas["features"] = {"a": 1}
        self.fails(1, "list", self.geojson(no_features), says=["“features” is no list"])

        def no_claims(atlas):
            for feature in atlas["features"]:
                if feature["properties"].get("claims"):
                    feature["properties"]["claims"] = "[]"
        checked = run("check", self.geojson(no_claims))
        self.assertIn("“claims” is no list", checked.stdout.decode() + checked.stderr.decode())

    def test_a_list_that_stands_there_twice_counts_twice(self):
        path = self.geojson(lambda atlas: None)
        atlas = json.loads(path.read_text("utf-8"))
        first, rest = atlas["features"][:1], atlas["features"][1:]
        text = json.dumps({**atlas, "features": rest})
        path.write_text('{"features": ' + json.dumps(first) + ", " + text[1:], "utf-8")
        self.assertIn("15 of 15 events", self.succeeds("list", path).decode())

    def test_a_file_limit_leaves_nothing_behind(self):
        limit = (20_000, resource.RLIM_INFINITY)
        result = subprocess.run(
            [PROGRAM, "export", "--to", self.path / "a.gpkg"], capture_output=True, timeout=120,
            preexec_fn=lambda: resource.setrlimit(resource.RLIMIT_FSIZE, limit))
        self.assertEqual(1, result.returncode, result.stderr)
        self.assertEqual([], list(self.path.glob("*a.gpkg*")))

    def test_a_note_that_goes_on_behind_a_byte_of_zero_is_altered(self):
        picture = self.path / "a.png"
        self.succeeds("render", "--size", "300x200", "-o", picture)
        parts = parts_of(picture.read_bytes())
        at, (_, content) = next((at, part) for at, part in enumerate(parts) if part[0] == b"iTXt")
        keyword, text = content.split(b"\0\0\0\0\0")
        for code, more in ((0, b""), (1, b"\0and more")):
            packed = zlib.compress(text + more)
            for part in ((b"zTXt", keyword + b"\0\0" + packed),
                         (b"iTXt", keyword + b"\0\1\0\0\0" + packed)):
                picture.write_bytes(png_of([*parts[:at], part, *parts[at + 1:]]))
                told = run("verify", picture)
                self.assertEqual(code, told.returncode, told.stdout)
                self.assertIn(b"altered: " if code else b"unaltered", told.stdout)

    def test_evidence_of_a_picture_that_takes_long_to_draw_is_refused(self):
        picture = self.path / "a.png"
        self.succeeds("render", "--size", "300x200", "-o", picture)
        start = b"Claim Atlas evidence\0\1\0\0\0"
        parts = parts_of(picture.read_bytes())
        [evidence] = [zlib.decompress(content[len(start):]) for _, content in parts
                      if content.startswith(start)]
        large = json.loads(evidence)
        large["map"].update(width=16384, height=16384, pixel_ratio=25)
        picture.write_bytes(png_of(
            (name, start + zlib.compress(json.dumps(large).encode()))
            if content.startswith(start) else (name, content) for name, content in parts))
        self.fails(1, "verify", picture, says=[str(picture), "more pictures or pixels"])
        film = self.path / "a.webp"
        self.succeeds("render", "--size", "300x200", "-o", film)
        whole = film.read_bytes()
        for is_, ought in (b"width&quot;:300.0", b"width&quot;:16e3 "), (
                b"height&quot;:200.0", b"height&quot;:16e3 "), (
                b"pixel_ratio&quot;:1.0", b"pixel_ratio&quot;:9.0"):
            self.assertIn(is_, whole)
            whole = whole.replace(is_, ought)
        film.write_bytes(whole)
        self.fails(1, "verify", film, says=[str(film), "more pictures or pixels"])

    def test_a_small_picture_that_claims_to_be_large_is_refused(self):
        picture = self.path / "a.png"
        self.succeeds("render", "--size", "300x200", "-o", picture)
        (head, content), *rest = parts_of(picture.read_bytes())
        for side, why in ((16384, "too short"), (32768, "16,384 times 16,384"),
                          (40000, "more than 32,768 pixels")):
            size = struct.pack(">II", side, side)
            picture.write_bytes(png_of([(head, size + content[8:]), *rest]))
            self.fails(1, "verify", picture, says=[str(picture), why])

    def test_a_picture_with_parts_that_show_something_else_is_altered(self):
        picture = self.path / "a.png"
        self.succeeds("render", "--size", "300x200", "-o", picture)
        whole = picture.read_bytes()
        self.assertIn(b"unaltered", self.succeeds("verify", picture))

        def with_part(name, content, at):
            part = struct.pack(">I", len(content)) + name + content
            return whole[:at] + part + struct.pack(">I", zlib.crc32(name + content)) + whole[at:]
        end = len(whole) - 12
        for name, content in ((b"acTL", bytes(8)), (b"eXIf", b"II*\0"), (b"gAMA", bytes(4))):
            picture.write_bytes(with_part(name, content, 33))
            told = run("verify", picture)
            self.assertEqual(1, told.returncode)
            self.assertIn(b"altered: ", told.stdout)
            self.assertIn(name, told.stdout)
        picture.write_bytes(with_part(b"tEXt", b"Comment\0one\0two", 33))
        self.assertIn(b"altered: ", run("verify", picture).stdout)
        picture.write_bytes(whole + b"behind the end")
        self.assertEqual(1, run("verify", picture).returncode)
        picture.write_bytes(with_part(b"tIME", struct.pack(">H5B", 2020, 10, 11, 0, 0, 0), end))
        self.assertIn(b"unaltered", self.succeeds("verify", picture))


if __name__ == "__main__":
    unittest.main()
