#include "io/geopackage/geopackage_twin.hpp"

#include <doctest/doctest.h>

#include "io/error.hpp"
#include "scratch.hpp"

namespace fs = std::filesystem;
using io::GeopackageFile;
using io::GeopackageTransaction;
using io::GeopackageTwin;

namespace {

fs::path file_with_one(const test::Scratch& scratch, const char* name) {
    const fs::path path = scratch / name;
    GeopackageFile::build(path).run("CREATE TABLE t (n); INSERT INTO t VALUES (1)");
    return path;
}

std::int64_t sum_in(const GeopackageFile& file) {
    return file.integer("SELECT sum(n) FROM t");
}

}  // namespace

TEST_CASE("two connections see one state, and nobody can change it meanwhile") {
    const test::Scratch scratch("twins");
    const fs::path path = file_with_one(scratch, "a.gpkg");
    const GeopackageFile first = GeopackageFile::open_for_reading(path);
    const GeopackageFile writer = GeopackageFile::open(path);
    writer.run("PRAGMA busy_timeout=10");
    {
        const GeopackageTransaction reading(first, GeopackageTransaction::For::reading);
        const auto twin = GeopackageTwin::of(first);
        REQUIRE(twin);
        CHECK_THROWS_AS(writer.run("INSERT INTO t VALUES (2)"), io::Error);
        CHECK(sum_in(first) == 1);
        CHECK(sum_in(twin->file()) == 1);
    }
    writer.run("INSERT INTO t VALUES (2)");
    CHECK(sum_in(first) == 3);
}

TEST_CASE("a file with a write-ahead log, or another one of its name, has no twin") {
    const test::Scratch scratch("no-twins");
    const fs::path path = file_with_one(scratch, "a.gpkg");
    {
        const GeopackageFile first = GeopackageFile::open(path);
        const GeopackageTransaction reading(first, GeopackageTransaction::For::reading);
        CHECK(GeopackageTwin::of(first));
        fs::rename(file_with_one(scratch, "b.gpkg"), path);
        CHECK_FALSE(GeopackageTwin::of(first));
    }
    const GeopackageFile logged = GeopackageFile::open(path);
    logged.run("PRAGMA journal_mode=WAL");
    const GeopackageTransaction reading(logged, GeopackageTransaction::For::reading);
    CHECK_FALSE(GeopackageTwin::of(logged));
}
