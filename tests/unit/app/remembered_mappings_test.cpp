#include "app/kept/remembered_mappings.hpp"

#include <doctest/doctest.h>

#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <string>

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

}  // namespace

TEST_CASE("a mapping is remembered beside others") {
    fresh_mappings("mappings");
    CHECK(app::remembered_mapping("first").is_empty());
    const io::ColumnMapping first{{{"Titel", "title"}, {"Ort", ""}}}, second{{{"x", "lng"}}};
    app::remember_mapping("first", first);
    app::remember_mapping("second", second);
    CHECK(app::remembered_mapping("first") == first);
    CHECK(app::remembered_mapping("second") == second);
    io::ColumnMapping wide;
    for (int i = 0; i < 100'000; ++i) wide.field_of.emplace(std::to_string(i), "");
    app::remember_mapping("wide", wide);
    CHECK(app::remembered_mapping("first") == first);
}

TEST_CASE("damaged mappings are as if nothing were remembered, however deep they nest") {
    const fs::path file = fresh_mappings("damaged-mappings");
    const io::ColumnMapping mapping{{{"Titel", "title"}}};
    const std::string deep = std::string(1'000'000, '[') + std::string(1'000'000, ']');
    for (const std::string& text :
         {std::string("{"), std::string("[]"), "{\"first\": " + deep + "}"}) {
        std::ofstream(file) << text;
        CHECK(app::remembered_mapping("first").is_empty());
        app::remember_mapping("second", mapping);
        CHECK(app::remembered_mapping("second") == mapping);
    }
}
