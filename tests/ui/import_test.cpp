#include <doctest/doctest.h>

#include "sample.hpp"
#include "screen.hpp"

namespace {

session::ImportPreview preview() {
    session::ImportPreview preview;
    preview.summary = {"layout: points, because it has columns for a place"};
    preview.suspicions = {"lat and lon may be exchanged."};
    preview.problems = {"x.csv, line 7: “soon” is no date"};
    preview.places = {{46, 40}, {47, 41}};
    preview.columns = {{"Ort", "place", "Gəncə"}, {"Note", "", "heard twice"}};
    preview.fields = {"place", "title"};
    preview.new_events = 2;
    return preview;
}

}  // namespace

TEST_CASE("a file is looked at before it is taken in") {
    session::Session session = sample::session();
    session.apply(session::WorkspaceOpened{"atlas.gpkg"});
    Screen screen(std::move(session));
    screen.session.apply(session::ReadImport{{.path = "x.csv"}});
    screen.session.apply(session::ImportProgress{"Reading rows", 0.5});
    screen.frames();
    CHECK(screen.shows("Import a file", "Reading rows"));
    CHECK(screen.shows("Import a file", "Stop"));
    screen.session.apply(session::ImportRead{preview()});
    screen.frames();
    CHECK(screen.shows("Import a file", "lat and lon may be exchanged."));
    CHECK(screen.shows("Import a file", "line 7: “soon” is no date"));
    screen.click("Import a file", "Take in 2 new events");
    CHECK(screen.count<session::TakeInImport>() == 1);
}

TEST_CASE("a file may hold nothing but claims about events that are there") {
    session::Session session = sample::session();
    session.apply(session::WorkspaceOpened{"atlas.gpkg"});
    Screen screen(std::move(session));
    const auto take_in = [&](std::size_t events, std::size_t claims) {
        session::ImportPreview read = preview();
        read.new_events = events;
        read.new_claims = claims;
        screen.session.apply(session::ReadImport{{.path = "x.csv"}});
        screen.session.apply(session::ImportRead{read});
        screen.frames();
    };
    take_in(1, 2);
    CHECK(screen.shows("Import a file", "Take in 1 new event and 2 new claims"));
    take_in(0, 0);
    screen.click("Import a file", "Take in 0 new events");
    CHECK(screen.count<session::TakeInImport>() == 0);
    take_in(0, 1);
    screen.click("Import a file", "Take in 1 new claim");
    CHECK(screen.count<session::TakeInImport>() == 1);
}

TEST_CASE("what could not be read is said, and cannot be taken in") {
    Screen screen(sample::session());
    screen.session.apply(session::ReadImport{{.path = "x.csv"}});
    session::ImportPreview unreadable;
    unreadable.problem = "x.csv cannot be read: there is no such file.";
    screen.session.apply(session::ImportRead{unreadable});
    screen.frames();
    CHECK(screen.shows("Import a file", "there is no such file."));
    CHECK_FALSE(screen.shows("Import a file", "Take in"));
}

TEST_CASE("a read-only atlas asks for a workspace before a file is taken in") {
    Screen screen(sample::session());
    screen.session.apply(session::ReadImport{{.path = "x.csv"}});
    screen.session.apply(session::ImportRead{preview()});
    screen.session.take_errands();
    screen.session.apply(session::TakeInImport{});
    CHECK(screen.session.is_open(session::Panel::save_as));
    CHECK(screen.session.take_errands().empty());
    screen.session.apply(session::WorkspaceOpened{"atlas.gpkg"});
    CHECK(screen.session.take_errands().size() == 1);
}

TEST_CASE("a column says what it was guessed to be, and only what is chosen corrects the guess") {
    Screen screen(sample::session());
    screen.session.apply(session::ReadImport{{.path = "x.csv"}});
    screen.session.apply(session::ImportRead{preview()});
    screen.frames();
    CHECK(screen.shows("Import a file", "kept in the notes"));
    CHECK(screen.shows("Import a file", "heard twice"));
    CHECK(screen.place_of("Import a file", "Columns").y <
          screen.place_of("Import a file", "Problems").y);
    screen.click("Import a file", "place (guessed)");
    screen.frames();
    screen.forget();
    screen.click("", "left out");
    REQUIRE(screen.last<session::ReadImport>());
    const auto columns = screen.last<session::ReadImport>()->request.columns;
    CHECK(columns == std::map<std::string, std::string>{{"Ort", ""}});
}

TEST_CASE("a field that is given to another column is taken from the first") {
    Screen screen(sample::session());
    session::ImportPreview read = preview();
    read.columns = {{"Ort", "place"}, {"Note", "title", "", true}};
    screen.session.apply(session::ReadImport{{.path = "y.csv"}});
    screen.session.apply(session::ImportRead{read});
    screen.frames();
    screen.click("Import a file", "place (guessed)");
    screen.frames();
    screen.forget();
    screen.click("", "title", 1);
    REQUIRE(screen.last<session::ReadImport>());
    CHECK(screen.last<session::ReadImport>()->request.columns ==
          std::map<std::string, std::string>{{"Ort", "title"}});
}

TEST_CASE("what was said of the last such table stays said when one column is corrected") {
    Screen screen(sample::session());
    session::ImportPreview read = preview();
    read.columns = {{"Ort", "place"}, {"Note", "title", "", true}, {"Nr", "", "", true}};
    read.is_remembered = true;
    const auto said = [&](const char* column, const char* choice) {
        screen.session.apply(session::ReadImport{{.path = "z.csv"}});
        screen.session.apply(session::ImportRead{read});
        screen.frames();
        CHECK(screen.shows("Import a file", "as you chose for the last table"));
        screen.click("Import a file", column);
        screen.frames();
        screen.forget();
        screen.click("", choice);
        REQUIRE(screen.last<session::ReadImport>());
        return screen.last<session::ReadImport>()->request.columns;
    };
    using Said = std::map<std::string, std::string>;
    CHECK(said("place (guessed)", "left out") == Said{{"Ort", ""}, {"Note", "title"}, {"Nr", ""}});
    CHECK(said("left out", "as guessed") == Said{{"Note", "title"}});
}

TEST_CASE("an encoding that is chosen holds for this file alone") {
    Screen screen(sample::session());
    screen.session.apply(session::ReadImport{{.path = "x.csv"}});
    screen.session.apply(session::ImportRead{preview()});
    screen.frames();
    screen.click("Import a file", "as the file shows", 1);
    screen.frames();
    screen.forget();
    screen.click("", "ARMSCII-8: Armenian");
    REQUIRE(screen.last<session::ReadImport>());
    CHECK(screen.last<session::ReadImport>()->request.encoding == "ARMSCII-8");
    screen.session.apply(session::ReadImport{{.path = "y.csv"}});
    screen.session.apply(session::ImportRead{preview()});
    screen.frames();
    CHECK_FALSE(screen.shows("Import a file", "ARMSCII-8"));
}
