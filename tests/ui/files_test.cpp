#include <doctest/doctest.h>

#include "sample.hpp"
#include "screen.hpp"

TEST_CASE("a job at work is shown over the map, and can be stopped") {
    Screen screen(sample::session());
    screen.session.apply(session::TaskStarted{"Importing 3 events from x.csv", true});
    screen.session.apply(session::TaskProgress{"Writing", 0.42});
    screen.frames();
    CHECK(screen.shows("Task", "Importing 3 events from x.csv"));
    CHECK(screen.shows("Task", "Writing"));
    CHECK(screen.shows("Task", "42 %"));
    screen.click("Task", "Stop");
    CHECK(screen.count<session::StopTask>() == 1);
    CHECK(screen.shows("Task", "Stopping"));
    screen.session.apply(session::TaskEnded{});
    screen.frames();
    CHECK_FALSE(screen.shows("Task", "Importing"));
}

TEST_CASE("an export is asked for, and again before a file is replaced") {
    Screen screen(sample::session());
    screen.session.apply(session::SuggestWorkspace{"/srv/v1.0/sample.gpkg"});
    screen.session.apply(session::TogglePanel{session::Panel::export_atlas});
    screen.frames();
    screen.key(key::enter);
    REQUIRE(screen.last<session::ExportAtlas>());
    CHECK(screen.last<session::ExportAtlas>()->path == "/srv/v1.0/sample.gpkg");
    screen.session.apply(
        session::ExportBlocked{*screen.last<session::ExportAtlas>(), "/srv/v1.0/sample.gpkg"});
    screen.frames();
    CHECK(screen.shows("Export", "exists already"));
    screen.click("Export", "Replace it");
    CHECK(screen.last<session::ExportAtlas>()->may_replace);
}

TEST_CASE("the format chosen is the ending of the path; a folder has none") {
    Screen screen(sample::session());
    screen.session.apply(session::SuggestWorkspace{"/srv/v1.0/sample.gpkg"});
    screen.session.apply(session::TogglePanel{session::Panel::export_atlas});
    screen.frames();
    screen.click("Export", "GeoPackage (.gpkg)");
    screen.frames();
    screen.click("", "Folder of CSV files");
    screen.frames();
    screen.click("Export", "Export", 1);
    REQUIRE(screen.last<session::ExportAtlas>());
    CHECK(screen.last<session::ExportAtlas>()->path == "/srv/v1.0/sample");
}

TEST_CASE("a password is typed when the server asks, and never drawn") {
    Screen screen(sample::session());
    screen.session.apply(
        session::ConnectionsRead{{{"teamwork", "PG:host=db.example user=anna", true}}});
    screen.session.apply(session::TogglePanel{session::Panel::open_database});
    screen.frames();
    screen.click("Open a database", "teamwork");
    REQUIRE(screen.last<session::OpenAtlas>());
    CHECK(screen.last<session::OpenAtlas>()->location == "PG:host=db.example user=anna");
    screen.session.apply(
        session::OpeningFailed{"PG:host=db.example user=anna asks for a password.", true});
    screen.frames();
    CHECK(screen.shows("Open a database", "asks for a password"));
    screen.type("hush");
    CHECK_FALSE(screen.text().has("hush"));
    screen.key(key::enter);
    CHECK(screen.last<session::OpenAtlas>()->password == "hush");
}

TEST_CASE("what a stopped job says stands above the panel that it was asked from") {
    Screen screen(sample::session());
    screen.session.apply(session::TogglePanel{session::Panel::import});
    screen.session.apply(session::TaskStarted{"Importing 3 events from x.csv", true});
    screen.frames();
    screen.click("Task", "Stop");
    screen.session.apply(session::TaskEnded{});
    screen.session.apply(session::ShowMessage{"Nothing was taken in."});
    screen.frames(6);
    const std::string all = screen.text().all();
    CHECK(all.rfind("Nothingwastakenin.") > all.rfind("Importafile"));
}
