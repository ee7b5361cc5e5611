#include "app/kept/remembered_mappings.hpp"

#include <doctest/doctest.h>

#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <string>
#include <utility>

namespace {

namespace fs = std::filesystem;

/// A state folder in which nothing is remembered; where mappings will be.
fs::path fresh_mappings(const std::string& name) {
    const fs::path folder = fs::path(TEST_OUTPUT_DIR) / name;
    fs::remove_all(folder);
    ::setenv("XDG_STATE_HOME", folder.c_str(), 1);
    fs::create_directories(folder / "claim-atlas");
    return folder / "claim-atlas" / "import-mappings.json";
}

/// A table of points with one column, taken in with these corrections.
io::ImportPreview taken_in(const std::string& column, io::ColumnMapping corrections) {
    io::ImportPreview preview;
    preview.columns = {column};
    preview.corrections = std::move(corrections);
    return preview;
}

io::ColumnMapping remembered(const std::string& column) {
    return app::remembered_mapping(io::header_signature({column}));
}

}  // namespace

TEST_CASE("a mapping is remembered beside others") {
    fresh_mappings("mappings");
    CHECK(remembered("first").is_empty());
    const io::ColumnMapping first{{{"Titel", "title"}, {"Ort", ""}}}, second{{{"x", "lng"}}};
    app::remember_mapping(taken_in("first", first));
    app::remember_mapping(taken_in("second", second));
    CHECK(remembered("first") == first);
    CHECK(remembered("second") == second);
    io::ColumnMapping wide;
    for (int i = 0; i < 100'000; ++i) wide.field_of.emplace(std::to_string(i), "");
    app::remember_mapping(taken_in("wide", wide));
    CHECK(remembered("first") == first);
    app::remember_mapping(taken_in("first", {}));
    CHECK(remembered("first").is_empty());
    io::ImportPreview acled = taken_in("second", first);
    acled.profile = io::ImportProfile::acled;
    app::remember_mapping(acled);
    CHECK(remembered("second") == second);
}

TEST_CASE("damaged mappings are as if nothing were remembered, however deep they nest") {
    const fs::path file = fresh_mappings("damaged-mappings");
    const io::ColumnMapping mapping{{{"Titel", "title"}}};
    const std::string deep = std::string(1'000'000, '[') + std::string(1'000'000, ']');
    for (const std::string& text :
         {std::string("{"), std::string("[]"), "{\"first\": " + deep + "}"}) {
        std::ofstream(file) << text;
        CHECK(remembered("first").is_empty());
        app::remember_mapping(taken_in("second", mapping));
        CHECK(remembered("second") == mapping);
    }
}
