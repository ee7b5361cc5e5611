#include <doctest/doctest.h>

#include <string>

#include "sample.hpp"
#include "screen.hpp"

namespace {

using session::FileEntry;
using session::FileUse;

/// Folders "drafts" and "tables" (an atlas), files "a.gpkg" and "b.gpkg".
std::vector<FileEntry> four_entries() {
    return {{"drafts", "drafts", true, false, 0, "2020-10-11 14:05"},
            {"tables", "tables", true, true, 0, "2020-10-11 14:05"},
            {"a.gpkg", "a.gpkg", false, false, 812, "2020-10-11 14:05"},
            {"b.gpkg", "b.gpkg", false, false, 3'400'000, "2020-10-12 09:30"}};
}

void give(Screen& screen, FileUse use, const std::string& path, std::vector<FileEntry> entries) {
    session::Folder folder;
    folder.asked = screen.session.files().folder(use).asked;
    folder.path = path;
    folder.entries = std::make_shared<const std::vector<FileEntry>>(std::move(entries));
    screen.session.apply(session::FolderRead{use, std::move(folder)});
    screen.frames();
}

/// The window that opens an atlas, looking into /srv/atlases.
void look(Screen& screen) {
    screen.session.apply(session::TogglePanel{session::Panel::open_atlas});
    screen.frames();
    REQUIRE(screen.last<session::BrowseFolder>());
    give(screen, FileUse::open, "/srv/atlases", four_entries());
    screen.type("/srv/atlases/");  // in place of what the field still has
    screen.forget();
}

constexpr const char* window = "Open an atlas";

}  // namespace

TEST_CASE("a click chooses a file, and a double click takes it") {
    Screen screen(sample::session());
    look(screen);
    CHECK(screen.shows(window, "3.4 MB"));
    CHECK(screen.shows(window, "2020-10-12 09:30"));
    screen.click(window, "b.gpkg");
    CHECK(screen.count<session::OpenAtlas>() == 0);
    CHECK(screen.shows(window, "/srv/atlases/b.gpkg"));
    screen.click(window, "Open", 1);
    REQUIRE(screen.last<session::OpenAtlas>());
    CHECK(screen.last<session::OpenAtlas>()->location == "/srv/atlases/b.gpkg");
    screen.double_click(screen.place_of(window, "a.gpkg"));
    CHECK(screen.last<session::OpenAtlas>()->location == "/srv/atlases/a.gpkg");
}

TEST_CASE("a double click looks into a folder, and opens one that is an atlas") {
    Screen screen(sample::session());
    look(screen);
    screen.double_click(screen.place_of(window, "tables"));
    REQUIRE(screen.last<session::OpenAtlas>());
    CHECK(screen.last<session::OpenAtlas>()->location == "/srv/atlases/tables");
    screen.forget();
    screen.double_click(screen.place_of(window, "drafts"));
    CHECK(screen.count<session::OpenAtlas>() == 0);
    REQUIRE(screen.last<session::BrowseFolder>());
    CHECK(screen.last<session::BrowseFolder>()->path == "/srv/atlases/drafts");
}

TEST_CASE("a name alone stands for a file in the folder that is listed") {
    Screen screen(sample::session());
    look(screen);
    screen.key('A', true);
    screen.type("b.gpkg");
    screen.click(window, "Open", 1);
    REQUIRE(screen.last<session::OpenAtlas>());
    CHECK(screen.last<session::OpenAtlas>()->location == "/srv/atlases/b.gpkg");
}

TEST_CASE("a workspace without a name is not saved") {
    Screen screen(sample::session());
    screen.session.apply(session::TogglePanel{session::Panel::save_as});
    screen.frames();
    screen.type("/srv/atlases/");
    screen.key(key::enter);
    screen.click("Save as a workspace", "Save", 1);
    CHECK(screen.count<session::SaveAs>() == 0);
}

TEST_CASE("the button looks into a chosen folder that is no atlas") {
    Screen screen(sample::session());
    look(screen);
    screen.click(window, "drafts");
    screen.forget();
    screen.click(window, "Open", 1);
    CHECK(screen.count<session::OpenAtlas>() == 0);
    REQUIRE(screen.last<session::BrowseFolder>());
    CHECK(screen.last<session::BrowseFolder>()->path == "/srv/atlases/drafts");
}

TEST_CASE("a name that is no UTF-8 can be read in the field, and is taken as it is") {
    Screen screen(sample::session());
    look(screen);
    give(screen, FileUse::open, "/srv/atlases",
         {{"caf\xe9.gpkg", "caf\xef\xbf\xbd.gpkg", false, false, 1, ""}});
    screen.click(window, ".gpkg", 1);  // the first one is said to be a workspace
    CHECK(screen.text(window).count(".gpkg") == 3);
    screen.click(window, "Open", 1);
    REQUIRE(screen.last<session::OpenAtlas>());
    CHECK(screen.last<session::OpenAtlas>()->location == "/srv/atlases/caf\xe9.gpkg");
}

TEST_CASE("crumbs and Up lead to the folders above") {
    Screen screen(sample::session());
    look(screen);
    screen.click(window, "a.gpkg");
    screen.click(window, "srv", 1);  // the field has it, too
    REQUIRE(screen.last<session::BrowseFolder>());
    CHECK(screen.last<session::BrowseFolder>()->path == "/srv");
    give(screen, FileUse::open, "/srv", four_entries());
    screen.click(window, "Up");
    CHECK(screen.last<session::BrowseFolder>()->path == "/");
    give(screen, FileUse::open, "/", {});
    CHECK(screen.shows(window, "No atlas and no folder is here."));
}

TEST_CASE(
    "without a mouse: arrows choose, Enter looks into a folder, Backspace leaves it upwards") {
    Screen screen(sample::session());
    look(screen);
    screen.key(key::down);  // from the field into the list
    screen.frames();
    screen.key(key::down);
    screen.key(key::down);
    screen.key(key::up);
    CHECK(screen.shows(window, "/srv/atlases/tables"));
    screen.key(key::up);
    screen.key(key::enter);
    REQUIRE(screen.last<session::BrowseFolder>());
    CHECK(screen.last<session::BrowseFolder>()->path == "/srv/atlases/drafts");
    give(screen, FileUse::open, "/srv/atlases/drafts", {four_entries()[3]});
    screen.frames();
    screen.key(key::backspace);
    CHECK(screen.last<session::BrowseFolder>()->path == "/srv/atlases");
    give(screen, FileUse::open, "/srv/atlases", four_entries());
    screen.frames();
    // From the folder that was left on to the next two.
    screen.key(key::down);
    screen.key(key::down);
    screen.key(key::enter);
    REQUIRE(screen.last<session::OpenAtlas>());
    CHECK(screen.last<session::OpenAtlas>()->location == "/srv/atlases/a.gpkg");
}

TEST_CASE("a folder that is typed is looked into, and a name in it is marked") {
    Screen screen(sample::session());
    look(screen);
    screen.type("other/");
    REQUIRE(screen.last<session::BrowseFolder>());
    CHECK(screen.last<session::BrowseFolder>()->path == "/srv/atlases/other");
    give(screen, FileUse::open, "/srv/atlases/other", four_entries());
    screen.forget();
    screen.type("drafts");
    screen.frames();
    CHECK(screen.count<session::BrowseFolder>() == 0);
    screen.key(key::enter);
    CHECK(screen.count<session::OpenAtlas>() == 0);
    REQUIRE(screen.last<session::BrowseFolder>());
    CHECK(screen.last<session::BrowseFolder>()->path == "/srv/atlases/other/drafts");
}

TEST_CASE("why a folder cannot be read is said, and files of other kinds are counted") {
    Screen screen(sample::session());
    look(screen);
    session::Folder folder;
    folder.asked = screen.session.files().folder(FileUse::open).asked;
    folder.path = "/srv/shut";
    folder.entries = std::make_shared<const std::vector<FileEntry>>();
    folder.problem = "This folder cannot be read: Permission denied.";
    screen.session.apply(session::FolderRead{FileUse::open, folder});
    screen.frames();
    CHECK(screen.shows(window, "cannot be read: Permission denied."));
    folder.problem.clear();
    folder.others = 12;
    screen.session.apply(session::FolderRead{FileUse::open, folder});
    screen.frames();
    CHECK(screen.shows(window, "12 files of other kinds are not shown."));
}

TEST_CASE("of a hundred thousand files only those in sight are drawn, and the last is reached") {
    Screen screen(sample::session());
    look(screen);
    std::vector<FileEntry> many;
    for (int i = 0; i < 100'000; ++i) {
        const std::string name = std::to_string(100'000 + i) + ".gpkg";
        many.push_back({name, name, false, false, 1, "2020-10-11 14:05"});
    }
    give(screen, FileUse::open, "/srv/many", std::move(many));
    CHECK(screen.text(window).count(".gpkg") < 40);
    screen.click(window, "100003.gpkg");
    screen.key(269);  // End
    screen.frames(6);
    CHECK(screen.shows(window, "199999.gpkg"));
}

TEST_CASE("where a file is to be written, its name stays while folders are looked into") {
    Screen screen(sample::session());
    screen.session.apply(session::SuggestWorkspace{"/srv/sample.gpkg"});
    screen.session.apply(session::TogglePanel{session::Panel::save_as});
    screen.frames();
    REQUIRE(screen.last<session::BrowseFolder>());
    CHECK(screen.last<session::BrowseFolder>()->path == "/srv");
    give(screen, FileUse::save, "/srv", four_entries());
    screen.double_click(screen.place_of("Save as a workspace", "drafts"));
    give(screen, FileUse::save, "/srv/drafts", {});
    screen.click("Save as a workspace", "Save", 2);
    REQUIRE(screen.last<session::SaveAs>());
    CHECK(screen.last<session::SaveAs>()->path == "/srv/drafts/sample.gpkg");
}

TEST_CASE("a suggested file lies beside the one that was chosen last") {
    Screen screen(sample::session());
    screen.session.apply(session::SuggestWorkspace{"/srv/sample.gpkg"});
    screen.session.apply(session::ReadImport{{.path = "/data/x.csv"}});
    screen.session.apply(session::StopImport{});
    screen.session.apply(session::TogglePanel{session::Panel::import});
    screen.session.apply(session::TogglePanel{session::Panel::export_atlas});
    screen.frames();
    screen.key(key::enter);
    REQUIRE(screen.last<session::ExportAtlas>());
    CHECK(screen.last<session::ExportAtlas>()->path == "/data/sample.gpkg");
}

TEST_CASE("a file to import is taken from the list, which then gives room to what was found") {
    Screen screen(sample::session());
    screen.session.apply(session::TogglePanel{session::Panel::import});
    screen.frames();
    give(screen, FileUse::import, "/srv", four_entries());
    screen.double_click(screen.place_of("Import a file", "b.gpkg"));
    REQUIRE(screen.last<session::ReadImport>());
    CHECK(screen.last<session::ReadImport>()->request.path == "/srv/b.gpkg");
    screen.frames();
    CHECK_FALSE(screen.shows("Import a file", "a.gpkg"));
    CHECK_FALSE(screen.shows("Import a file", "Choose another file"));
    screen.session.apply(session::ImportRead{});
    screen.frames();
    screen.click("Import a file", "Choose another file");
    screen.frames();
    CHECK(screen.shows("Import a file", "a.gpkg"));
}

TEST_CASE("a recent atlas is opened with a click, in the window and in the menu, if it is there") {
    Screen screen(sample::session());
    look(screen);
    screen.session.apply(
        session::RecentsRead{{{"/srv/north.gpkg", true}, {"/srv/gone.gpkg", false}}});
    screen.frames();
    CHECK(screen.shows(window, "not there any more"));
    screen.click(window, "gone.gpkg");
    CHECK(screen.count<session::OpenAtlas>() == 0);
    screen.click(window, "north.gpkg");
    REQUIRE(screen.last<session::OpenAtlas>());
    CHECK(screen.last<session::OpenAtlas>()->location == "/srv/north.gpkg");
    screen.session.apply(session::TogglePanel{session::Panel::open_atlas});
    screen.forget();
    screen.click("##MainMenuBar", "File");
    screen.click("", "Open recent");
    screen.click("", "north.gpkg");
    CHECK(screen.count<session::OpenAtlas>() == 1);
}

TEST_CASE("a recent database is opened where it may ask for a password") {
    Screen screen(sample::session());
    look(screen);
    screen.session.apply(session::RecentsRead{{{"PG:host=db.example dbname=atlas", true}}});
    screen.frames();
    screen.click(window, "PG:host=db.example");
    CHECK(screen.session.is_open(session::Panel::open_database));
    CHECK_FALSE(screen.session.is_open(session::Panel::open_atlas));
    REQUIRE(screen.last<session::OpenAtlas>());
    CHECK(screen.last<session::OpenAtlas>()->location == "PG:host=db.example dbname=atlas");
}

TEST_CASE("one Escape closes the window, also from the field in which the path is typed") {
    Screen screen(sample::session());
    look(screen);
    screen.key(key::escape);
    screen.frames();
    CHECK_FALSE(screen.session.is_open(session::Panel::open_atlas));
    screen.key(key::escape);
    screen.frames();
    CHECK_FALSE(screen.session.is_open(session::Panel::open_atlas));
}
