#include <doctest/doctest.h>
#include <sys/stat.h>

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <string>
#include <vector>

#include "app/errands/read_folder.hpp"

namespace {

namespace fs = std::filesystem;
using session::FileUse;

/// An empty folder for one test.
fs::path empty_folder(const std::string& name) {
    const fs::path folder = fs::path(TEST_OUTPUT_DIR) / name;
    std::error_code ignored;
    fs::permissions(folder, fs::perms::owner_all, ignored);
    fs::remove_all(folder);
    fs::create_directories(folder);
    return folder;
}

void write(const fs::path& path, const std::string& text) {
    std::ofstream(path) << text;
}

std::vector<std::string> labels(const session::Folder& folder) {
    std::vector<std::string> found;
    for (const session::FileEntry& entry : *folder.entries)
        found.push_back(entry.label + (entry.is_folder ? "/" : ""));
    return found;
}

session::Folder read(const fs::path& folder, FileUse use) {
    return app::read_folder({use, folder.string()}, {});
}

}  // namespace

TEST_CASE("folders come first, and numbers in names count as numbers, whatever the letters") {
    const fs::path folder = empty_folder("natural");
    for (const char* name : {"Event 10.csv", "event 9.csv", "Əhmədli.csv", "alpha.CSV", "Beta.csv"})
        write(folder / name, "x");
    fs::create_directory(folder / "zoo");
    CHECK(labels(read(folder, FileUse::import)) ==
          std::vector<std::string>{"zoo/", "alpha.CSV", "Beta.csv", "Əhmədli.csv", "event 9.csv",
                                   "Event 10.csv"});
}

TEST_CASE("each use has its own kinds of files; others are counted, and hidden ones left out") {
    const fs::path folder = empty_folder("kinds");
    for (const char* name : {"a.gpkg", "b.geojson", "c.csv", "d.ods", "e.pdf", ".hidden.csv"})
        write(folder / name, "x");
    const session::Folder opened = read(folder, FileUse::open);
    CHECK(labels(opened) == std::vector<std::string>{"a.gpkg", "b.geojson"});
    CHECK(opened.others == 3);
    CHECK(labels(read(folder, FileUse::import)) ==
          std::vector<std::string>{"a.gpkg", "b.geojson", "c.csv", "d.ods"});
    CHECK(labels(read(folder, FileUse::save)) == std::vector<std::string>{"a.gpkg"});
    CHECK(labels(read(folder, FileUse::export_to)) ==
          std::vector<std::string>{"a.gpkg", "b.geojson"});
}

TEST_CASE("a folder of tables is an atlas where atlases are read, and a folder elsewhere") {
    const fs::path folder = empty_folder("tables");
    fs::create_directory(folder / "atlas");
    write(folder / "atlas" / "events.csv", "id\n");
    CHECK(read(folder, FileUse::open).entries->front().is_atlas);
    CHECK(read(folder, FileUse::import).entries->front().is_atlas);
    CHECK_FALSE(read(folder, FileUse::save).entries->front().is_atlas);
}

TEST_CASE("size and time of a file are told") {
    const fs::path folder = empty_folder("sizes");
    write(folder / "a.csv", std::string(1234, 'x'));
    const session::FileEntry entry = read(folder, FileUse::import).entries->front();
    CHECK(entry.size == 1234);
    REQUIRE(entry.changed.size() == std::string("2020-10-11 14:05").size());
    CHECK(entry.changed.starts_with("20"));
}

TEST_CASE("a folder that is gone or may not be read has a sentence, and no entries") {
    const fs::path folder = empty_folder("gone");
    fs::remove_all(folder);
    const session::Folder gone = read(folder, FileUse::open);
    CHECK(gone.problem == "This folder cannot be read: No such file or directory.");
    CHECK(gone.entries->empty());
    CHECK(gone.path == folder.string());
    const session::Folder file = read(fs::path(TEST_SOURCE_DIR) / "CMakeLists.txt", FileUse::open);
    CHECK(file.problem == "This folder cannot be read: Not a directory.");
}

TEST_CASE("links are followed; one that leads nowhere, or to itself, is a file without size") {
    const fs::path folder = empty_folder("links");
    fs::create_directory(folder / "real");
    fs::create_directory_symlink("real", folder / "linked");
    fs::create_symlink("gone.csv", folder / "dangling.csv");
    fs::create_symlink("loop.csv", folder / "loop.csv");
    fs::create_symlink("nowhere", folder / "nothing");
    REQUIRE(::mkfifo((folder / "pipe.csv").c_str(), 0600) == 0);
    const session::Folder found = read(folder, FileUse::import);
    CHECK(labels(found) ==
          std::vector<std::string>{"linked/", "real/", "dangling.csv", "loop.csv"});
    CHECK(found.entries->at(2).changed.empty());
    CHECK(found.others == 2);
}

TEST_CASE("a name that is no UTF-8 is listed, can be shown, and still names its file") {
    const fs::path folder = empty_folder("bytes");
    write(folder / "caf\xe9.csv", "x");
    const session::Folder found = read(folder, FileUse::import);
    REQUIRE(found.entries->size() == 1);
    CHECK(found.entries->front().label == "caf\xef\xbf\xbd.csv");
    CHECK(fs::exists(folder / found.entries->front().name));
}

TEST_CASE("a path is given in full, without a slash at its end") {
    const fs::path folder = empty_folder("full");
    const session::Folder found =
        app::read_folder({FileUse::open, folder.string() + "/../full/"}, {});
    CHECK(found.path == folder.lexically_normal().string());
    CHECK(found.asked == folder.string() + "/../full/");
    CHECK(app::read_folder({FileUse::open, "/"}, {}).path == "/");
}

TEST_CASE("looking into a folder can be stopped") {
    const fs::path folder = empty_folder("stopped");
    write(folder / "a.csv", "x");
    CHECK_THROWS_AS(app::read_folder({FileUse::import, folder.string()},
                                     [](std::string_view, double) { return false; }),
                    io::Cancelled);
}
