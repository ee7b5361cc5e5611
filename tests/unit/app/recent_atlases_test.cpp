#include <doctest/doctest.h>

#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <string>
#include <vector>

#include "app/kept/recent_atlases.hpp"
#include "io/error.hpp"

namespace {

namespace fs = std::filesystem;
using List = std::vector<std::string>;

/// A state folder without a list; where the list will be.
fs::path fresh_state(const std::string& name) {
    const fs::path folder = fs::path(TEST_OUTPUT_DIR) / name;
    fs::remove_all(folder);
    ::setenv("XDG_STATE_HOME", folder.c_str(), 1);
    return folder / "claim-atlas" / "recent-atlases.json";
}

}  // namespace

TEST_CASE("the atlas opened last stands first, once, and the eldest goes") {
    fresh_state("recents");
    CHECK(app::recent_atlases().empty());
    for (int i = 1; i <= 12; ++i) app::remember_atlas("/srv/" + std::to_string(i) + ".gpkg");
    app::remember_atlas("/srv/5.gpkg");
    const List list = app::recent_atlases();
    REQUIRE(list.size() == 10);
    CHECK(list[0] == "/srv/5.gpkg");
    CHECK(list[1] == "/srv/12.gpkg");
    CHECK(list[9] == "/srv/3.gpkg");
    app::forget_atlas("/srv/12.gpkg");
    CHECK(app::recent_atlases()[1] == "/srv/11.gpkg");
    app::forget_all_atlases();
    CHECK(app::recent_atlases().empty());
}

TEST_CASE("no password of a list that was written by hand is taken over") {
    const fs::path file = fresh_state("recents-by-hand");
    fs::create_directories(file.parent_path());
    std::ofstream(file) << R"(["PG:host=db.example password=hush dbname=atlas", 7, "/srv/a.gpkg"])";
    app::remember_atlas("/srv/b.gpkg");
    const List list = app::recent_atlases();
    REQUIRE(list.size() == 3);
    CHECK(list[1].find("hush") == std::string::npos);
    CHECK(list[1].find("db.example") != std::string::npos);
    const std::string text{std::istreambuf_iterator<char>(std::ifstream(file).rdbuf()), {}};
    CHECK(text.find("hush") == std::string::npos);
}

TEST_CASE("what cannot be written as it is called is left out") {
    fresh_state("recents-other-letters");
    app::remember_atlas("/srv/a.gpkg");
    app::remember_atlas("/srv/caf\xe9.gpkg");
    CHECK(app::recent_atlases() == List{"/srv/a.gpkg"});
}

TEST_CASE("a list that is none any more is told, and not written over") {
    const fs::path file = fresh_state("recents-broken");
    fs::create_directories(file.parent_path());
    std::ofstream(file) << "{ torn";
    CHECK_THROWS_WITH_AS(
        app::remember_atlas("/srv/a.gpkg"),
        (file.string() + " does not list recent atlases any more; delete it to begin anew.")
            .c_str(),
        io::FileError);
    const std::string text{std::istreambuf_iterator<char>(std::ifstream(file).rdbuf()), {}};
    CHECK(text == "{ torn");
}
