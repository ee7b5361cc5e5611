#include <doctest/doctest.h>

#include <string>

#include "importing.hpp"
#include "io/foreign/html_text.hpp"
#include "problems.hpp"

namespace {

std::string placemark(const char* name, const char* more) {
    return std::string("<Placemark><name>") + name + "</name>" + more +
           "<Point><coordinates>46.36,40.68</coordinates></Point></Placemark>";
}

io::Import import_kml(const test::Scratch& scratch, const std::string& inner) {
    return test::imported(scratch, "t.kml",
                          "<?xml version=\"1.0\" encoding=\"UTF-8\"?>"
                          "<kml xmlns=\"http://www.opengis.net/kml/2.2\"><Document>"
                          "<name>All</name>" +
                              inner + "</Document></kml>");
}

claims::EventDraft titled(const io::Import& import, std::string_view title) {
    for (claims::EventRow row = 0; row < import.additions.event_count(); ++row)
        if (import.additions.event(row).title == title) return draft_of(import.additions, row);
    FAIL(title);
    return {};
}

}  // namespace

TEST_CASE("HTML becomes the text that it shows") {
    CHECK(io::text_of_html("<div style='x'><b>Date:</b> 11.10.2020<br>Killed: 10 &amp; "
                           "more<br/><a href=\"https://example.org/a?x=1\">Report</a></div>"
                           "<script>alert(1)</script>") ==
          "Date: 11.10.2020\nKilled: 10 & more\nReport (https://example.org/a?x=1)");
    CHECK(io::text_of_html("&lt;b&gt; &#39;&#x410;&#128512;") == "<b> 'А😀");
    CHECK(io::text_of_html("<a href='javascript:x'>y</a> &nothing; &#0;") == "y &nothing; &#0;");
    CHECK(io::text_of_html("a<p") == "a<p");
    CHECK(io::is_html("a<br/>b"));
    CHECK(io::is_html("a &amp; b"));
    for (const char* plain : {"", "5 < 6 > 4", "A & B", "<3", "a<b"}) CHECK(!io::is_html(plain));
}

TEST_CASE("folders of KML are layers, and descriptions are plain text") {
    const test::Scratch scratch("import-kml-folders");
    const io::Import import = import_kml(
        scratch,
        "<Folder><name>Shelling</name>" +
            placemark("One", "<description><![CDATA[<b>Word</b><br>More]]></description>") +
            "</Folder><Folder><name>Front &amp; lines</name>" + placemark("Two", "") + "</Folder>");
    CHECK(titled(import, "One").layer == "Shelling");
    CHECK(titled(import, "One").notes == "Word\nMore");
    CHECK(titled(import, "Two").layer == "Front & lines");
}

TEST_CASE("a date among a placemark's data stands in where it has no time of its own") {
    const test::Scratch scratch("import-kml-dates");
    const io::Import import = import_kml(
        scratch, "<Folder><name>F</name>" +
                     placemark("One", "<TimeStamp><when>2020-10-11</when></TimeStamp>") +
                     placemark("Two",
                               "<ExtendedData><Data name=\"Date\"><value>13.10.2020</value></Data>"
                               "</ExtendedData>") +
                     "</Folder>");
    CHECK(titled(import, "One").when == "2020-10-11");
    CHECK(titled(import, "Two").when == "2020-10-13");
    CHECK(titled(import, "Two").notes.empty());
}
