#include "io/files/mapped_file.hpp"

#include <doctest/doctest.h>
#include <sys/stat.h>

#include <string>

#include "scratch.hpp"

namespace {

std::string text_of(const io::MappedFile& file) {
    return {file.bytes().begin(), file.bytes().end()};
}

}  // namespace

TEST_CASE("a file is read where it lies, unless it is longer than wanted") {
    const test::Scratch scratch("mapped");
    const auto path = scratch.write("file", "content");
    CHECK(text_of(io::MappedFile(path, 7)) == "content");
    CHECK(io::MappedFile(path, 6).bytes().empty());
    CHECK(io::MappedFile(scratch.write("empty", ""), 7).bytes().empty());
}

TEST_CASE("what is no file has no bytes, and nobody waits for any") {
    const test::Scratch scratch("mapped_none");
    CHECK(io::MappedFile(scratch / "gone", 7).bytes().empty());
    CHECK(io::MappedFile(scratch.folder(), 1 << 20).bytes().empty());
    REQUIRE(::mkfifo((scratch / "pipe").c_str(), 0600) == 0);
    CHECK(io::MappedFile(scratch / "pipe", 7).bytes().empty());
}
