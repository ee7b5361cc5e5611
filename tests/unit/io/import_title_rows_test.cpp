#include <doctest/doctest.h>

#include <utility>

#include "importing.hpp"
#include "io/foreign/find_header.hpp"
#include "made_table.hpp"

namespace {

const std::string rows =
    "Title;Date;Latitude;Longitude;Killed\n"
    "Shelling of a road;11.10.2020;40,68;46,36;3\n"
    "Talks in a town;sometime;40,18;44,51;\n";

void check_both(const io::Import& import, const std::string& file, const std::string& about,
                const std::string& line) {
    INFO(import.preview.about, test::in_words(import.preview.problems));
    REQUIRE(import.additions.event_count() == 2);
    const claims::EventDraft first = draft_of(import.additions, 0);
    CHECK(first.title == "Shelling of a road");
    CHECK(first.when == "2020-10-11");
    CHECK(first.at == geo::LngLat{46.36, 40.68});
    CHECK(import.preview.about.find(about) != std::string::npos);
    CHECK(test::has_problem(import.preview.problems, file, line, "is no date"));
}

std::size_t header_of(std::vector<std::vector<std::string>> table) {
    return io::find_header(table);
}

}  // namespace

TEST_CASE("a title above the header of a table is no row of it") {
    const test::Scratch scratch("import-titles");
    const std::string below = "its header in line 3 below “Incidents, October 2020”";
    // As a spreadsheet saves it, and as a person types it; empty lines count.
    check_both(test::imported(scratch, "a.csv", "Incidents, October 2020;;;;\n;;;;\n" + rows),
               "a.csv", below, "line 5");
    check_both(test::imported(scratch, "b.csv", "Incidents, October 2020\n\n" + rows), "b.csv",
               below, "line 5");
    check_both(
        test::imported(scratch, "c.csv", "\"Incidents, October 2020\"\nSource;Ministry\n" + rows),
        "c.csv", below, "line 5");
    check_both(test::imported(scratch, "d.csv", rows), "d.csv", "semicolons", "line 3");
}

TEST_CASE("nor is it in a spreadsheet, whose rows keep their numbers") {
    const test::Scratch scratch("import-title-sheets");
    for (const auto& [driver, name] : {std::pair{"XLSX", "a.xlsx"}, std::pair{"ODS", "a.ods"}}) {
        INFO(name);
        // GDAL's names for columns that have none.
        const test::MadeTable table{
            driver,
            {"Incidents, October 2020", "Field2", "Field3", "Field4", "Field5"},
            {{"As of 1 November", "", "", "", ""},
             {"Title", "Date", "Latitude", "Longitude", "Killed"},
             {"Shelling of a road", "11.10.2020", "40.68", "46.36", "3"},
             {"Talks in a town", "sometime", "40.18", "44.51", ""}},
            {}};
        test::make_table(scratch / name, table);
        check_both(io::read_import(scratch / name, {}, {}), name,
                   "its header in row 3 below “Incidents, October 2020”", "row 5");
    }
}

TEST_CASE("a list of texts stays one, whatever stands in its last line") {
    const test::Scratch scratch("import-lists");
    const io::Import import = test::imported(
        scratch, "a.csv", "title\nTalks\nA march\nShelling of a road; two killed; one wounded\n");
    INFO(import.preview.about);
    CHECK(import.additions.event_count() == 3);
}

TEST_CASE("a column of a sheet may be called Field") {
    const test::Scratch scratch("import-field");
    test::make_table(scratch / "a.xlsx", {"XLSX",
                                          {"Field1", "Name", "Date"},
                                          {{"Azeri", "Strike", "unknown"},
                                           {"B", "Talks", "2020-10-01"},
                                           {"C", "March", "2020-10-02"}},
                                          {}});
    const io::Import import = io::read_import(scratch / "a.xlsx", {}, {});
    INFO(import.preview.about);
    CHECK(import.additions.event_count() == 3);
}

TEST_CASE("a header is the first row unless what stands above can only be a title") {
    const std::vector<std::string> header{"Title", "Date", "Killed"};
    const std::vector<std::string> row{"Shelling", "2020-10-11", "3"};
    CHECK(header_of({}) == 0);
    CHECK(header_of({header, row}) == 0);
    CHECK(header_of({{"Incidents", "", ""}, header, row}) == 1);
    CHECK(header_of({{"Incidents"}, {"", "Source: a ministry", "2020"}, header, row}) == 2);
    // Columns without a name above rows of figures or of words.
    CHECK(header_of({{"Title", "", ""}, row, row}) == 0);
    CHECK(header_of({{"Title", "", ""}, {"Shelling", "Ganja", "night"}, {"a", "b", "c"}}) == 0);
    // Names of columns in two of four cells, and more than a title has.
    CHECK(header_of({{"Title", "Date", "Killed", "", "", "", ""}, header, row}) == 0);
    CHECK(header_of({{"Title", "Date"}, {"Shelling", "2020-10-11"}}) == 0);
    CHECK(header_of({{"Title", "Date", ""}, {"Night", "unknown", "remark"}, row, row}) == 0);
    CHECK(header_of({{"Incidents", "", ""}, {"#", "Date", "Killed"}, {"1", "2020-10-11", "3"}}) ==
          1);
    // A cell that was not quoted.
    CHECK(header_of({{"title", "date"},
                     {"A road", "shelled", "by night"},
                     {"B", "2020-10-01"},
                     {"C", "2020-10-02"}}) == 0);
    // Nothing below it tells it from a row.
    CHECK(header_of({{"Incidents", "", ""}, header}) == 0);
}
