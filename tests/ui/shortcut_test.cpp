#include "ui/shortcut.hpp"

#include <doctest/doctest.h>

#include "sample.hpp"
#include "screen.hpp"
#include "session/commands/command.hpp"
#include "ui/parts/imgui_gaps.hpp"

TEST_CASE("shortcut texts are read as keys with what is held") {
    using ui::Shortcut;
    CHECK(ui::read_shortcuts("Ctrl+Q") == std::vector{Shortcut{true, false, false, "Q"}});
    CHECK(ui::read_shortcuts("F12") == std::vector{Shortcut{false, false, false, "F12"}});
    CHECK(ui::read_shortcuts("Ctrl++ Ctrl+=") ==
          std::vector{Shortcut{true, false, false, "+"}, Shortcut{true, false, false, "="}});
    CHECK(ui::read_shortcuts("Ctrl+Shift+S") == std::vector{Shortcut{true, true, false, "S"}});
    CHECK(ui::read_shortcuts("+ =").size() == 2);
    CHECK(ui::read_shortcuts("").empty());
}

TEST_CASE("every shortcut of every command has a key") {
    Screen screen(sample::session(), {.real_fonts = false});
    for (const session::Command& command : session::commands())
        for (const ui::Shortcut& shortcut : ui::read_shortcuts(command.shortcut)) {
            const bool is_typed = !shortcut.ctrl && shortcut.key.size() == 1;
            CHECK_MESSAGE((is_typed || !ui::keys_named(shortcut.key).empty()), command.shortcut);
        }
}

TEST_CASE("function keys and keys with Ctrl ask for their commands once") {
    Screen screen(sample::session());
    screen.forget();
    screen.key(key::f12);
    CHECK(screen.count<session::SavePicture>() == 1);
    screen.key('Q');
    CHECK(screen.count<session::Quit>() == 0);
    screen.key('Q', true);
    CHECK(screen.count<session::Quit>() == 1);
    screen.key('D', true);
    CHECK(screen.session.view().theme == style::Theme::dark);
}

TEST_CASE("plain characters are commands wherever the keyboard has them") {
    Screen screen(sample::session());
    screen.forget();
    screen.type("+");
    REQUIRE(screen.last<session::ZoomAbout>());
    CHECK(screen.last<session::ZoomAbout>()->levels > 0);
    screen.type("g");
    CHECK(screen.count<session::ToggleGraticule>() == 1);
    screen.type("N");
    CHECK(screen.session.selected());
}

TEST_CASE("a capital is the command with Shift, whether or not Shift is still held") {
    Screen screen(sample::session());
    screen.session.apply(session::WorkspaceOpened{"atlas.gpkg"});
    for (const bool is_held : {false, true}) {
        screen.forget();
        ImGui::GetIO().KeyShift = is_held;
        screen.type("A");
        CHECK(screen.count<session::NewEvent>() == 1);
        CHECK(screen.count<session::PickPlace>() == 0);
        screen.session.apply(session::DropDraft{});
        screen.frames();
        screen.forget();
        screen.type("j");
        CHECK(screen.count<session::StepTime>() == 1);
        CHECK(screen.count<session::StepKnownOn>() == 0);
    }
}

TEST_CASE("arrows move the map until a panel has the keyboard") {
    Screen screen(sample::session());
    screen.forget();
    screen.key(key::left);
    CHECK(screen.count<session::FlyTo>() == 1);
    screen.click("Layers", "contested");
    screen.forget();
    screen.key(key::left);
    CHECK(screen.count<session::FlyTo>() == 0);
    screen.click({700, 300});
    screen.forget();
    screen.key(key::left);
    CHECK(screen.count<session::FlyTo>() == 1);
}

TEST_CASE("Tab leaves the map alone, and back") {
    Screen screen(sample::session());
    screen.key(key::tab);
    CHECK_FALSE(screen.shows("Layers", "Layers"));
    screen.key(key::tab);
    CHECK(screen.shows("Layers", "Layers"));
}

TEST_CASE("Escape closes one thing after the other, the selection last") {
    Screen screen(sample::session());
    screen.session.apply(session::Select{sample::contested});
    screen.session.apply(session::TogglePanel{session::Panel::help});
    screen.session.apply(session::ShowMessage{"Saved."});
    screen.frames();
    screen.key(key::escape);
    CHECK(screen.session.message().empty());
    CHECK(screen.session.is_open(session::Panel::help));
    screen.key(key::escape);
    CHECK_FALSE(screen.session.is_open(session::Panel::help));
    CHECK(screen.session.selected());
    screen.key(key::escape);
    CHECK_FALSE(screen.session.selected());
}

TEST_CASE("layers can be toggled by keyboard alone") {
    Screen screen(sample::session());
    screen.click("Layers", "claimed");
    screen.forget();
    screen.key(key::down);
    screen.key(32);
    REQUIRE(screen.count<session::SetFilter>() == 1);
    CHECK_FALSE(screen.session.view().filter.statuses.allows("alleged"));
}

TEST_CASE("Delete means the selected event in the list and the card, and nothing in other panels") {
    const auto deletes_from = [](std::string_view panel, std::string_view words) {
        Screen screen(sample::session());
        screen.click("Events", "Shells on a town");
        screen.click(panel, words);
        REQUIRE(screen.session.selected() == sample::contested);
        screen.key(key::del);
        const auto removed = screen.last<session::RemoveEvent>();
        return removed && removed->row == sample::contested;
    };
    CHECK(deletes_from("Events", "Shells on a town"));
    CHECK(deletes_from("Card", "Shells on a town"));
    CHECK_FALSE(deletes_from("Layers", "Rivers"));
}

TEST_CASE("Enter edits the event of the row that was clicked") {
    session::Session session = sample::session();
    session.apply(session::WorkspaceOpened{"atlas.gpkg"});
    Screen screen(std::move(session));
    screen.click("Events", "Shells on a town");
    screen.key(key::enter);
    screen.frames();
    REQUIRE(screen.session.draft());
    CHECK(screen.session.draft()->event.title == "Shells on a town");
}
