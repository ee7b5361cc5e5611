#include "app/kept/saved_connections.hpp"

#include <doctest/doctest.h>

#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <string>

#include "app/workspace_path.hpp"
#include "io/error.hpp"

namespace {

namespace fs = std::filesystem;

/// A settings folder in which somebody wrote this by hand.
fs::path written_by_hand(const std::string& name, const std::string& text) {
    const fs::path folder = fs::path(TEST_OUTPUT_DIR) / name;
    fs::remove_all(folder);
    fs::create_directories(folder / "claim-atlas");
    ::setenv("XDG_CONFIG_HOME", folder.c_str(), 1);
    ::setenv("PGSERVICEFILE", (folder / "none").c_str(), 1);
    std::ofstream(folder / "claim-atlas" / "connections.json") << text;
    return folder / "claim-atlas" / "connections.json";
}

std::string text_of(const fs::path& path) {
    std::ifstream file(path);
    return {std::istreambuf_iterator<char>(file), {}};
}

}  // namespace

TEST_CASE("what is no connection is passed over, and stays when the list is written anew") {
    const fs::path file = written_by_hand("connections", R"([
        {"name": "a URI", "location": "postgresql://anna@db/atlas"}, {"name": "none"}, 7,
        {"name": "short", "location": "PG"}, {"name": "open", "location": "PG:host='db"},
        {"name": "good", "location": "PG:host=db password=hush"}])");
    REQUIRE(app::saved_connections().size() == 1);
    CHECK(app::saved_connections()[0].name == "good");
    CHECK(app::saved_connections()[0].location.find("hush") == std::string::npos);
    app::save_connection("another", "PG:host=other");
    CHECK(text_of(file).find("good") != std::string::npos);
    CHECK(text_of(file).find("hush") == std::string::npos);
    app::forget_connection("good");
    REQUIRE(app::saved_connections().size() == 1);
    CHECK(app::saved_connections()[0].name == "another");
    CHECK(text_of(file).find("postgresql://anna@db/atlas") != std::string::npos);
    CHECK(text_of(file).find("good") == std::string::npos);
}

TEST_CASE("a list that is none any more is not written over") {
    const std::string deep = std::string(1'000'000, '[') + std::string(1'000'000, ']');
    for (const std::string& text : {std::string("{"), deep}) {
        const fs::path file = written_by_hand("no-connections", text);
        CHECK(app::saved_connections().empty());
        CHECK_THROWS_AS(app::save_connection("a", "PG:host=a"), io::Error);
        CHECK((text_of(file) == text));
    }
}

TEST_CASE("a location that is not understood is nothing to be opened again") {
    CHECK(app::lasting_location("PG:host='db").empty());
    CHECK(app::lasting_location("PG:host=db password=hush").find("hush") == std::string::npos);
}
