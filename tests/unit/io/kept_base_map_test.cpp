#include "io/kept/kept_base_map.hpp"

#include <doctest/doctest.h>

#include <chrono>
#include <cstring>
#include <thread>

#include "geo/shape/nodes.hpp"
#include "io/kept/base_map_bytes.hpp"
#include "made_shapefile.hpp"
#include "scratch.hpp"

using geo::Layer;

namespace {

/// A folder with boundaries, one layer of which is damaged so that there is something to tell, and
/// an empty one beside it to keep them in.
struct Folders {
    explicit Folders(const std::string& name) : scratch(name) {
        test::fs::create_directory(map());
        test::make_base_map(map());
        test::overwrite(map() / "lakes.shp", "no shapefile");
        become_quiet();
    }
    /// What has just changed is not kept.
    static void become_quiet() { std::this_thread::sleep_for(std::chrono::milliseconds(80)); }
    test::fs::path map() const { return scratch / "map"; }
    test::fs::path cache() const { return scratch / "cache" / "claim-atlas"; }
    /// The only file that is kept.
    test::fs::path kept() const { return test::fs::directory_iterator(cache())->path(); }

    test::Scratch scratch;
    static constexpr std::size_t features = 2;
};

void check_same(const io::BaseMapReading& one, const io::BaseMapReading& other) {
    CHECK(one.map->layers == other.map->layers);
    CHECK(one.map->attributions == other.map->attributions);
    REQUIRE(one.problems.size() == other.problems.size());
    for (std::size_t i = 0; i < one.problems.size(); ++i)
        CHECK(claims::in_words(one.problems[i]) == claims::in_words(other.problems[i]));
}

/// As zlib computes it.
std::uint32_t crc_32(std::string_view bytes) {
    std::uint32_t crc = ~0U;
    for (const char byte : bytes) {
        crc ^= static_cast<std::uint8_t>(byte);
        for (int bit = 0; bit < 8; ++bit) crc = crc >> 1U ^ ((crc & 1U) != 0 ? 0xEDB88320U : 0U);
    }
    return ~crc;
}

/// The bytes with a number at a place behind their sum, which fits again.
std::vector<std::uint8_t> forged(std::vector<std::uint8_t> bytes, std::size_t at,
                                 std::uint64_t number) {
    std::memcpy(bytes.data() + sizeof(std::uint32_t) + at, &number, sizeof(number));
    const std::uint32_t sum = crc_32(
        {reinterpret_cast<const char*>(bytes.data()) + sizeof(sum), bytes.size() - sizeof(sum)});
    std::memcpy(bytes.data(), &sum, sizeof(sum));
    return bytes;
}

/// What is kept of the folder says that there is one country less.
void keep_another(const Folders& folders) {
    io::BaseMapReading other = io::read_base_map(folders.map());
    auto map = std::make_shared<geo::BaseMap>(*other.map);
    (*map)[Layer::countries].pop_back();
    other.map = map;
    io::KeptBaseMap(folders.map(), folders.cache()).keep(other);
}

std::size_t countries_read(const Folders& folders) {
    return (*io::read_base_map(folders.map(), folders.cache()).map)[Layer::countries].size();
}

}  // namespace

TEST_CASE("boundaries that are kept are those that were read, with what there was to tell") {
    const Folders folders("kept_base_map");
    const io::BaseMapReading plain = io::read_base_map(folders.map());
    REQUIRE_FALSE(plain.problems.empty());
    check_same(io::read_base_map(folders.map(), folders.cache()), plain);
    REQUIRE(test::fs::exists(folders.kept()));
    const auto kept = io::KeptBaseMap(folders.map(), folders.cache()).read();
    REQUIRE(kept);
    check_same(*kept, plain);
    CHECK(kept->map->mercator_nodes == geo::find_nodes(*plain.map, geo::Projection::web_mercator));
}

TEST_CASE("every field of a boundary comes back") {
    const geo::Ring ring{{44, 39}, {46, 39}, {46, 41}}, hole{{45, 39.5}, {45.5, 39.5}, {45, 40}};
    geo::Boundary boundary{"id",      "name",   {{"hy", "Անուն"}},
                           "kind",    "note",   "source",
                           "country", "1994",   "2020",
                           3,         7L,       true,
                           true,      {45, 40}, {{{ring, {hole}}}, {hole}, {{46, 40}}}};
    auto map = std::make_shared<geo::BaseMap>();
    (*map)[Layer::regions].push_back(boundary);
    map->attributions[2] = "Made up";
    const io::BaseMapReading made{map, {{"file", "line 1", "sentence"}}};
    const auto read = io::base_map_from(io::bytes_of(made, "stamp"), "stamp");
    REQUIRE(read);
    check_same(*read, made);
    CHECK_FALSE(io::base_map_from(io::bytes_of(made, "stamp"), "another"));
}

TEST_CASE("what has just changed is not kept, because it may change again unnoticed") {
    const Folders folders("kept_base_map_fresh");
    test::overwrite(folders.map() / "rivers.attribution.txt", "Rivers");
    CHECK(countries_read(folders) == Folders::features);
    CHECK_FALSE(test::fs::exists(folders.cache()));
}

TEST_CASE("of many kept boundaries the oldest go") {
    const Folders folders("kept_base_map_many");
    test::fs::create_directories(folders.cache());
    for (int i = 0; i < 20; ++i) {
        const test::fs::path old = folders.cache() / ("boundaries-" + std::to_string(i));
        test::overwrite(old, "old");
        test::fs::last_write_time(
            old, test::fs::file_time_type::clock::now() - std::chrono::hours(i + 1));
    }
    CHECK(countries_read(folders) == Folders::features);
    CHECK(std::distance(test::fs::directory_iterator(folders.cache()), {}) == 8);
    CHECK(test::fs::exists(folders.cache() / "boundaries-0"));
    CHECK_FALSE(test::fs::exists(folders.cache() / "boundaries-19"));
}

TEST_CASE("boundaries that are kept are taken only while no file has changed") {
    const Folders folders("kept_base_map_changed");
    keep_another(folders);
    REQUIRE(countries_read(folders) == Folders::features - 1);

    SUBCASE("the same bytes, written anew") {
        const test::fs::path file = folders.map() / "countries.dbf";
        const auto then = test::fs::last_write_time(file);
        test::overwrite(file, test::contents(file));
        test::fs::last_write_time(file, then);
    }
    SUBCASE("a file more") {
        test::overwrite(folders.map() / "rivers.attribution.txt", "Rivers");
    }
    SUBCASE("a file less") {
        test::fs::remove(folders.map() / "countries.cpg");
    }
    Folders::become_quiet();
    CHECK(countries_read(folders) == Folders::features);
    // And so it is the next time, from what is kept now.
    CHECK(countries_read(folders) == Folders::features);
}

TEST_CASE("damaged bytes are no boundaries") {
    const Folders folders("kept_base_map_damaged");
    keep_another(folders);
    const std::string bytes = test::contents(folders.kept());
    SUBCASE("cut short") {
        test::cut(folders.kept(), bytes.size() - 1);
    }
    SUBCASE("almost nothing") {
        test::cut(folders.kept(), 5);
    }
    SUBCASE("empty") {
        test::cut(folders.kept(), 0);
    }
    SUBCASE("one other byte") {
        std::string other = bytes;
        other[bytes.size() / 2] ^= 1;
        test::overwrite(folders.kept(), other);
    }
    CHECK(countries_read(folders) == Folders::features);
}

TEST_CASE("sizes that the bytes cannot hold ask for no memory") {
    auto map = std::make_shared<geo::BaseMap>();
    geo::Boundary& country = (*map)[Layer::countries].emplace_back();
    country.id = "a country";
    country.names = {{"hy", "x"}};
    country.geometry = {{{{{44, 39}, {46, 39}, {46, 41}}, {}}}, {}, {{46, 40}}};
    const std::string stamp = "stamp";
    const std::vector<std::uint8_t> bytes = io::bytes_of({map, {}}, stamp);
    const std::size_t content = bytes.size() - sizeof(std::uint32_t);
    const std::size_t begin = sizeof(std::uint64_t) + stamp.size();
    REQUIRE(io::base_map_from(forged(bytes, 0, stamp.size()), stamp));
    std::size_t refused = 0;
    for (std::size_t at = begin; at + sizeof(std::uint64_t) <= content; ++at)
        for (const std::uint64_t size : {std::uint64_t{1} << 33U, ~std::uint64_t{0} >> 4U}) {
            try {
                io::base_map_from(forged(bytes, at, size), stamp);
            } catch (const std::exception& error) {
                CHECK(std::string(error.what()) == "The bytes end too early.");
                ++refused;
            }
        }
    CHECK(refused > 2 * 12);
}

TEST_CASE("boundaries are read where nothing can be kept") {
    const Folders folders("kept_base_map_nowhere");
    test::overwrite(folders.scratch / "cache", "a file, no folder");
    CHECK(countries_read(folders) == Folders::features);
    CHECK(countries_read(folders) == Folders::features);
}

TEST_CASE("each folder has what is kept of it") {
    const Folders one("kept_base_map_one"), two("kept_base_map_two");
    keep_another(one);
    CHECK((*io::read_base_map(two.map(), one.cache()).map)[Layer::countries].size() ==
          Folders::features);
    CHECK(countries_read(one) == Folders::features - 1);
}
