#include "io/base_map/kept_base_map.hpp"

#include <doctest/doctest.h>

#include "io/base_map/base_map_bytes.hpp"
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
    }
    test::fs::path map() const { return scratch / "map"; }
    test::fs::path cache() const { return scratch / "cache" / "claim-atlas"; }
    /// The only file that is kept.
    test::fs::path kept() const { return test::fs::directory_iterator(cache())->path(); }

    test::Scratch scratch;
    static constexpr std::size_t features = 2;
};

std::vector<std::uint8_t> all_of(const io::BaseMapReading& reading) {
    return io::bytes_of(reading, "");
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
    CHECK(all_of(io::read_base_map(folders.map(), folders.cache())) == all_of(plain));
    REQUIRE(test::fs::exists(folders.kept()));
    const auto kept = io::KeptBaseMap(folders.map(), folders.cache()).read();
    REQUIRE(kept);
    CHECK(all_of(*kept) == all_of(plain));
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
