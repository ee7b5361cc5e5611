#include "io/files/files.hpp"

#include <doctest/doctest.h>
#include <sys/stat.h>
#include <unistd.h>

#include "io/error.hpp"
#include "scratch.hpp"

namespace {

const std::vector<std::uint8_t> new_content{'n', 'e', 'w'};

std::size_t entries_in(const std::filesystem::path& folder) {
    return static_cast<std::size_t>(std::distance(std::filesystem::directory_iterator(folder), {}));
}

}  // namespace

TEST_CASE("what is written is read back, and nothing else is left behind") {
    const test::Scratch scratch("write_read");
    io::write_file(scratch / "file", new_content);
    CHECK(io::read_file(scratch / "file") == new_content);
    io::write_file(scratch / "file", {});
    CHECK(io::read_file(scratch / "file").empty());
    CHECK(entries_in(scratch.folder()) == 1);
}

TEST_CASE("a file that is replaced keeps its permissions, a link stays a link") {
    const test::Scratch scratch("keeps");
    scratch.write("file", "old");
    ::chmod((scratch / "file").c_str(), 0640);
    std::filesystem::create_symlink("file", scratch / "link");
    io::write_file(scratch / "link", new_content);
    CHECK(std::filesystem::is_symlink(scratch / "link"));
    CHECK(test::contents(scratch / "file") == "new");
    struct stat about {};
    REQUIRE(::stat((scratch / "file").c_str(), &about) == 0);
    CHECK((about.st_mode & 0777) == 0640);
}

TEST_CASE("what cannot be written or read is told with its name and the reason") {
    const test::Scratch scratch("cannot");
    CHECK_THROWS_WITH_AS(io::write_file(scratch / "no" / "file", new_content),
                         doctest::Contains("no/file cannot be written: No such file"), io::Error);
    CHECK_THROWS_WITH_AS(io::write_file(scratch.folder(), new_content),
                         doctest::Contains("Is a directory"), io::Error);
    CHECK_THROWS_WITH_AS(io::read_file(scratch / "gone"),
                         doctest::Contains("gone cannot be read: No such file"), io::Error);
    CHECK_THROWS_WITH_AS(io::read_file(scratch.folder()), doctest::Contains("it is a folder"),
                         io::Error);
    REQUIRE(::mkfifo((scratch / "pipe").c_str(), 0600) == 0);
    CHECK_THROWS_WITH_AS(io::read_file(scratch / "pipe"), doctest::Contains("no ordinary file"),
                         io::Error);
}

TEST_CASE("a full disk leaves the old content and no part of the new") {
    CHECK_THROWS_WITH_AS(io::write_file("/dev/full", new_content),
                         doctest::Contains("No space left"), io::Error);
    CHECK(std::filesystem::is_character_file("/dev/full"));
    CHECK_NOTHROW(io::write_file("/dev/null", new_content));
    CHECK(std::filesystem::is_character_file("/dev/null"));
}

TEST_CASE("a folder that may not be written to leaves the old content") {
    if (::geteuid() == 0) return;  // root may
    const test::Scratch scratch("locked");
    scratch.write("file", "old");
    std::filesystem::permissions(
        scratch.folder(), std::filesystem::perms::owner_read | std::filesystem::perms::owner_exec);
    CHECK_THROWS_WITH_AS(io::write_file(scratch / "file", new_content),
                         doctest::Contains("Permission denied"), io::Error);
    CHECK(test::contents(scratch / "file") == "old");
    std::filesystem::permissions(scratch.folder(), std::filesystem::perms::owner_all);
}

TEST_CASE("what a program left that was killed while it wrote keeps nobody from writing") {
    const test::Scratch scratch("left_over");
    scratch.write("file.part-" + std::to_string(::getpid()), "half of an ol");
    io::write_file(scratch / "file", new_content);
    CHECK(io::read_file(scratch / "file") == new_content);
    CHECK(entries_in(scratch.folder()) == 1);
}
