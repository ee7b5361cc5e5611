#include "io/files/path_kind.hpp"

#include <doctest/doctest.h>

#include "io/atlas/read_atlas.hpp"
#include "io/error.hpp"
#include "scratch.hpp"

TEST_CASE("what lies at a path is told, and why it cannot be found out") {
    const test::Scratch scratch("path_kind");
    const std::filesystem::path loop = scratch / "loop";
    std::filesystem::create_symlink(loop, loop);
    CHECK(io::is_there(scratch.folder()));
    CHECK(io::is_folder(scratch.folder()));
    CHECK_FALSE(io::is_there(scratch / "gone"));
    CHECK_FALSE(io::is_folder(scratch / "gone"));
    CHECK_THROWS_WITH_AS(io::is_there(loop), doctest::Contains("loop cannot be read: Too many"),
                         io::FileError);
}

TEST_CASE("an atlas behind a link that leads nowhere is refused with a sentence") {
    const test::Scratch scratch("path_kind");
    for (const char* name : {"loop", "loop.gpkg", "loop.geojson"}) {
        const std::filesystem::path loop = scratch / name;
        std::filesystem::create_symlink(loop, loop);
        CHECK_THROWS_WITH_AS(io::read_atlas(loop.string()),
                             doctest::Contains("cannot be read: Too many"), io::Error);
    }
}
