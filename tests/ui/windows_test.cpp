#include <doctest/doctest.h>

#include <imgui_internal.h>

#include <string>

#include "sample.hpp"
#include "screen.hpp"
#include "session/commands/command.hpp"
#include "ui/status_bar.hpp"

TEST_CASE("the menus hold every command with its shortcut") {
    Screen screen(sample::session());
    screen.click("##MainMenuBar", "File");
    CHECK(screen.shows("##Menu", "Save picture"));
    CHECK(screen.shows("##Menu", "F12"));
    screen.forget();
    screen.click("##Menu", "Quit");
    CHECK(screen.count<session::Quit>() == 1);
}

TEST_CASE("the help window lists every command that has a shortcut") {
    Screen screen(sample::session(), {.width = 1600, .height = 1600});
    screen.session.apply(session::TogglePanel{session::Panel::help});
    screen.frames();
    for (int i = 0; i < 12; ++i) screen.wheel({800, 800}, -5);
    screen.frames();
    CHECK(screen.shows("Keys and mouse", "Ctrl+Tab"));
    for (int i = 0; i < 12; ++i) screen.wheel({800, 800}, 5);
    screen.frames();
    CHECK(screen.shows("Keys and mouse", "Drag"));
    CHECK(screen.shows("Keys and mouse", "F12 or Ctrl+P"));
}

TEST_CASE("in a low window a dialog leaves the menu free") {
    Screen screen(sample::session(), {.width = 900, .height = 400});
    screen.session.apply(session::TogglePanel{session::Panel::open_database});
    screen.frames();
    CHECK(screen.place_of("Open a database", "Open a database").y >
          screen.place_of("##MainMenuBar", "File").y + 35);
    screen.click("##MainMenuBar", "File");
    CHECK(screen.shows("##Menu", "Save picture"));
}

TEST_CASE("problems are counted in the menu bar and told in a window") {
    Screen screen({sample::atlas(),
                   sample::base(),
                   {{"events.csv", "line 7", "The date “x” is none; the event is left out."},
                    {"lakes.shp", "", "The file is missing; no lakes are drawn."}}});
    screen.click("##MainMenuBar", "2 problems");
    CHECK(screen.shows("Problems in the data", "events.csv, line 7"));
    CHECK(screen.shows("Problems in the data", "no lakes are drawn"));
}

TEST_CASE("a problem about an event leads to it, if it is still there") {
    const auto atlas = sample::atlas();
    const std::string id(atlas->event(1).id);
    Screen screen({atlas,
                   sample::base(),
                   {{"events.csv", "line 3", "The date “x” is none.", id},
                    {"events.csv", "line 9", "The date “y” is none.", "long-gone"},
                    {"lakes.shp", "", "The file is missing; no lakes are drawn."}}});
    screen.session.apply(session::TogglePanel{session::Panel::problems});
    screen.frames();
    CHECK(screen.text("Problems in the data").count("Show the event") == 2);
    screen.click("Problems in the data", "Show the event");
    CHECK(screen.session.selected() == claims::EventRow(1));
    CHECK(screen.session.message().empty());

    claims::Filter none;
    none.text = "nothing has these words";
    screen.session.apply(session::SetFilter{none});
    screen.session.apply(session::TogglePanel{session::Panel::card});
    screen.frames();
    screen.click("Problems in the data", "Show the event");
    CHECK(screen.session.is_open(session::Panel::card));
    CHECK(screen.shows("Message", "leaves this event out"));
    screen.click("Problems in the data", "Show the event", 1);
    CHECK(screen.shows("Message", "“long-gone” is not in the atlas"));
}

TEST_CASE("panels open and close by the switches in the menu bar and their crosses") {
    Screen screen(sample::session());
    screen.click("##MainMenuBar", "Layers");
    CHECK_FALSE(screen.session.is_open(session::Panel::layers));
    CHECK(screen.session.map_origin().x == 0);
    screen.click("##MainMenuBar", "Layers");
    REQUIRE(screen.session.is_open(session::Panel::layers));
    screen.click({288 - 16 - 10, screen.place_of("Layers", "Layers").y});
    CHECK_FALSE(screen.session.is_open(session::Panel::layers));
}

TEST_CASE("a message can be dismissed") {
    Screen screen(sample::session());
    screen.session.apply(session::ShowMessage{"Picture saved: map.png"});
    screen.frames();
    CHECK(screen.shows("Message", "Picture saved: map.png"));
    const Box words = screen.text("Message").find("map.png");
    screen.click({words.to.x + 26, words.centre().y});
    CHECK(screen.session.message().empty());
}

TEST_CASE("a message stands where no window is, and never over one") {
    Screen screen(sample::session(), {.height = 640});
    screen.session.apply(session::ShowMessage{"Picture saved: map.png"});
    screen.frames();
    const float free = screen.place_of("Message", "map.png").y;
    CHECK(free > 200);
    screen.session.apply(session::TogglePanel{session::Panel::save_as});
    screen.frames(5);
    CHECK(screen.place_of("Message", "map.png").y < 120);
    screen.session.apply(session::TogglePanel{session::Panel::help});  // from top to bottom
    screen.frames(5);
    screen.click(screen.place_of("Message", "map.png"));
    const ImGuiWindow* hovered = ImGui::GetCurrentContext()->HoveredWindow;
    REQUIRE(hovered != nullptr);
    CHECK(std::string(hovered->RootWindow->Name) == "Keys and mouse");
    screen.session.apply(session::TogglePanel{session::Panel::save_as});
    screen.session.apply(session::TogglePanel{session::Panel::help});
    screen.frames(5);
    CHECK(screen.place_of("Message", "map.png").y == free);
}

TEST_CASE("the status bar tells what is hidden and why") {
    Screen screen(sample::session());
    CHECK(screen.shows("Status", "4 of 5 events on the map; 1 without a place"));
    screen.click("Layers", "contested");
    CHECK(ui::counts_in_words(screen.session) ==
          "3 of 5 events on the map; 1 hidden by the filter, 1 without a place");
    screen.session.apply(session::FlyTo{{{10, 50}, 8}, false});
    CHECK(ui::counts_in_words(screen.session) ==
          "0 of 5 events on the map; 1 hidden by the filter, 3 beyond its edge, 1 without a place");
}

TEST_CASE("a narrow status bar keeps its counts whole and shortens their words") {
    const auto status_at = [](float width, double scale) {
        Screen screen(sample::session(), {.width = width, .height = 600, .scale = scale});
        claims::Filter filter;
        filter.statuses.hidden = {"contested"};
        screen.session.apply(session::SetFilter{filter});
        screen.frames();
        const DrawnText text = screen.text("Status");
        CHECK_FALSE(text.has("…"));
        for (const char* counts :
             {"3 of 5 events on the map; 1 hidden by the filter, 1 without a place",
              "3 of 5 events on the map; 1 hidden by the filter", "3 of 5 on the map; 1 hidden",
              "3 of 5 on the map", "3 of 5"})
            if (text.has(counts)) return std::string(counts);
        return std::string();
    };
    CHECK(status_at(1440, 1) ==
          "3 of 5 events on the map; 1 hidden by the filter, 1 without a place");
    CHECK(status_at(800, 1.5) == "3 of 5 on the map; 1 hidden");
    CHECK(status_at(800, 2) == "3 of 5 on the map");
    CHECK(status_at(300, 2) == "3 of 5");
}

TEST_CASE("the pointer on shortened counts shows all of them") {
    Screen screen(sample::session(), {.width = 800, .height = 600, .scale = 2});
    screen.move(screen.place_of("Status", "4 of 5"));
    CHECK(screen.shows("4 of 5 events on the map; 1 without a place"));
}

TEST_CASE("the status bar tells position, scale and zoom") {
    Screen screen(sample::session());
    CHECK(screen.shows("Status", "° N"));
    CHECK(screen.shows("Status", "1 : "));
    CHECK(screen.shows("Status", "zoom"));
}
