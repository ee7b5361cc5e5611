#include <doctest/doctest.h>

#include <string>
#include <vector>

#include "session/files.hpp"
#include "session/kept.hpp"
#include "session/session.hpp"
#include "support/small_atlas.hpp"

namespace {

using session::FileUse;

session::Session session_with_files() {
    session::Session made(support::small_atlas({{"a", {46, 40}, "2020-10-11", "First"}}),
                          std::make_shared<geo::BaseMap>(), {});
    made.apply(session::SetMapArea{{}, {800, 600, 1}});
    return made;
}

session::Folder folder_at(const std::string& path) {
    session::Folder folder;
    folder.asked = folder.path = path;
    folder.entries = std::make_shared<const std::vector<session::FileEntry>>();
    return folder;
}

std::vector<std::string> browsed(session::Session& shown) {
    std::vector<std::string> paths;
    for (const session::Errand& errand : shown.take_errands())
        if (const auto* browse = errand.get_if<session::BrowseFolder>())
            paths.push_back(browse->path);
    return paths;
}

}  // namespace

TEST_CASE("a path falls into its folder and its name") {
    CHECK(session::folder_of("/srv/atlas/a.csv") == "/srv/atlas");
    CHECK(session::folder_of("/srv/atlas/") == "/srv/atlas");
    CHECK(session::folder_of("/a.csv") == "/");
    CHECK(session::folder_of("a.csv").empty());
    CHECK(session::name_of("/srv/atlas/a.csv") == "a.csv");
    CHECK(session::name_of("a.csv") == "a.csv");
    CHECK(session::name_of("/srv/").empty());
    CHECK(session::joined_path("/srv", "a.csv") == "/srv/a.csv");
    CHECK(session::joined_path("/", "a.csv") == "/a.csv");
}

TEST_CASE("of several folders asked for, the last one is shown, whichever comes last") {
    session::Session shown = session_with_files();
    shown.apply(session::BrowseFolder{FileUse::open, "/slow"});
    shown.apply(session::BrowseFolder{FileUse::open, "/quick"});
    CHECK(shown.files().folder(FileUse::open).is_awaited);
    shown.apply(session::FolderRead{FileUse::open, folder_at("/quick")});
    shown.apply(session::FolderRead{FileUse::open, folder_at("/slow")});
    CHECK(shown.files().folder(FileUse::open).path == "/quick");
    CHECK_FALSE(shown.files().folder(FileUse::open).is_awaited);
    CHECK(shown.files().folder(FileUse::import).path.empty());
}

TEST_CASE("the folder of the file chosen last is remembered, and comes back") {
    session::Session shown = session_with_files();
    shown.apply(session::ReadImport{{.path = "/srv/tables/a.csv"}});
    CHECK(shown.files().used == "/srv/tables");
    shown.apply(session::OpenAtlas{"PG:service=team/atlas"});
    shown.apply(session::OpenAtlas{"bare.gpkg"});
    CHECK(shown.files().used == "/srv/tables");
    // What is no place on this computer may hold a password, and is not kept.
    for (const char* pasted : {"postgresql://me:secret@host/db", "pg:password=a/b", " PG:a/b"})
        shown.apply(session::OpenAtlas{pasted});
    CHECK(shown.files().used == "/srv/tables");
    shown.apply(session::ExportAtlas{"/srv/out/a.kml"});
    session::Session next = session_with_files();
    next.apply(session::Resume{session::kept(shown), false});
    CHECK(next.files().used == "/srv/out");
}

TEST_CASE("what was looked at, and the recent atlases, stay when another atlas is opened") {
    session::Session shown = session_with_files();
    shown.apply(session::BrowseFolder{FileUse::import, "/srv"});
    shown.apply(session::FolderRead{FileUse::import, folder_at("/srv")});
    shown.apply(session::RecentsRead{{{"/srv/a.gpkg", false}}});
    shown.apply(session::AtlasOpened{support::small_atlas({}), {}});
    CHECK(shown.files().folder(FileUse::import).path == "/srv");
    REQUIRE(shown.files().recents.size() == 1);
    CHECK_FALSE(shown.files().recents[0].is_there);
}

TEST_CASE("folders that are shown are looked into again when a person comes back to the window") {
    session::Session shown = session_with_files();
    shown.apply(session::TogglePanel{session::Panel::import});
    for (const FileUse use : {FileUse::open, FileUse::import}) {
        const std::string path = use == FileUse::open ? "/closed" : "/shown";
        shown.apply(session::BrowseFolder{use, path});
        shown.apply(session::FolderRead{use, folder_at(path)});
    }
    shown.take_errands();
    shown.apply(session::LookForChanges{});
    CHECK(browsed(shown) == std::vector<std::string>{"/shown"});
    // One that is on its way is not given up for the one that is being left.
    shown.apply(session::BrowseFolder{FileUse::import, "/further"});
    shown.take_errands();
    shown.apply(session::LookForChanges{});
    CHECK(browsed(shown).empty());
    CHECK(shown.files().folder(FileUse::import).asked == "/further");
}

TEST_CASE("why an atlas was not opened is said over the map where no window says it") {
    session::Session shown = session_with_files();
    shown.apply(session::OpenAtlas{"/srv/gone.gpkg"});
    shown.apply(session::OpeningFailed{"/srv/gone.gpkg cannot be read."});
    CHECK(shown.message() == "/srv/gone.gpkg cannot be read.");
    shown.apply(session::DismissMessage{});
    shown.apply(session::TogglePanel{session::Panel::open_atlas});
    shown.apply(session::OpeningFailed{"/srv/gone.gpkg cannot be read."});
    CHECK(shown.message().empty());
}
