#include <doctest/doctest.h>
#include <imgui.h>
#include <imgui_internal.h>

#include <set>

#include "claims/edit/edit.hpp"
#include "sample.hpp"
#include "screen.hpp"

namespace {

/// A form that is open on an event of a workspace.
void open_form(Screen& screen) {
    screen.session.apply(session::WorkspaceOpened{"atlas.gpkg"});
    screen.session.apply(session::EditEvent{sample::contested});
    screen.frames();
    REQUIRE(screen.session.draft());
}

void hold_alt(Screen& screen, bool is_held) {
    ImGui::GetIO().KeysDown[key::left_alt] = ImGui::GetIO().KeyAlt = is_held;
    screen.frames();
}

void tap_alt(Screen& screen) {
    hold_alt(screen, true);
    hold_alt(screen, false);
}

}  // namespace

TEST_CASE("the keys are the map's again when a window is closed") {
    for (const int opens : {key::f1, int{'K'}}) {
        Screen screen(sample::session());
        screen.click("Layers", "contested");
        screen.click({700, 300});
        screen.key(opens, opens == 'K');
        screen.key(key::escape);
        screen.forget();
        screen.key(key::left);
        CHECK(screen.count<session::FlyTo>() == 1);
    }
}

TEST_CASE("Escape leaves a panel") {
    Screen screen(sample::session());
    screen.click("Layers", "contested");
    screen.key(key::escape);
    screen.forget();
    screen.key(key::left);
    CHECK(screen.count<session::FlyTo>() == 1);
}

TEST_CASE("Escape closes an open menu and nothing else") {
    Screen screen(sample::session());
    screen.session.apply(session::Select{sample::contested});
    screen.frames();
    screen.click("##MainMenuBar", "Edit");
    REQUIRE(ImGui::IsPopupOpen(nullptr, ImGuiPopupFlags_AnyPopup));
    screen.key(key::escape);
    CHECK_FALSE(ImGui::IsPopupOpen(nullptr, ImGuiPopupFlags_AnyPopup));
    CHECK(screen.session.selected());
    screen.key(key::escape);
    CHECK_FALSE(screen.session.selected());
}

TEST_CASE(
    "a menu that is higher than the window opens below its bar, and a click chooses nothing") {
    Screen screen(sample::session(), {.width = 800, .height = 600});
    screen.forget();
    screen.click("##MainMenuBar", "Map");
    REQUIRE(ImGui::IsPopupOpen(nullptr, ImGuiPopupFlags_AnyPopup));
    CHECK(screen.count<session::ToggleLayer>() == 0);
    CHECK(screen.shows("International borders"));
}

TEST_CASE("Tab goes on in a form, whose first field can be typed into at once") {
    Screen screen(sample::session());
    open_form(screen);
    CHECK(ImGui::GetIO().WantTextInput);
    screen.key(key::tab);
    CHECK(screen.shows("Layers", "Layers"));
    CHECK(screen.session.draft());
}

TEST_CASE("Escape leaves a form in which nothing was written, and no other") {
    Screen screen(sample::session());
    open_form(screen);
    CHECK(screen.shows("Card", "Leave"));
    screen.key(key::escape);  // the field
    screen.key(key::escape);
    CHECK_FALSE(screen.session.draft());

    screen.session.apply(session::EditEvent{sample::contested});
    claims::EventDraft event = screen.session.draft()->event;
    event.notes = "Written";
    screen.session.apply(session::ChangeDraft{event});
    screen.frames();
    CHECK(screen.shows("Card", "Drop the changes"));
    for (int times = 0; times < 3; ++times) screen.key(key::escape);
    CHECK(screen.session.draft());
}

TEST_CASE("page keys scroll the help") {
    Screen screen(sample::session());
    screen.key(key::f1);
    const float before = screen.place_of("Keys and mouse", "Mouse").y;
    screen.key(key::down);
    screen.frames();
    CHECK(screen.place_of("Keys and mouse", "Mouse").y < before);
}

TEST_CASE("a form says what became of its event meanwhile") {
    Screen screen(sample::session());
    open_form(screen);
    claims::EventDraft mine = screen.session.draft()->event, theirs = mine;
    mine.notes = "Mine";
    theirs.notes = "Theirs";
    theirs.title = "Their title";  // the field that has the cursor
    screen.session.apply(session::ChangeDraft{mine});
    screen.session.apply(session::JoinTheirs{
        std::make_shared<const claims::Atlas>(claims::with_event(screen.session.atlas(), theirs)),
        {}});
    screen.frames();
    CHECK(screen.shows("Card", "What is written here stays"));
    CHECK(screen.shows("Card", "there “Theirs”"));
    CHECK(screen.session.draft()->event.title == "Their title");
}

TEST_CASE("Escape leaves a field of the form with what was typed there") {
    Screen screen(sample::session());
    open_form(screen);
    for (const char* label : {"Title", "When", "Place", "metres", "Notes"}) {
        if (!screen.shows("Card", label)) screen.wheel(screen.place_of("Card", "Kind"), -30);
        const ImVec2 word = screen.place_of("Card", label);
        screen.click({word.x + 40, word.y + 26});
        REQUIRE(ImGui::GetIO().WantTextInput);
        screen.key('A', true);
        screen.type("20");
        screen.key(key::escape);
        CHECK_FALSE(ImGui::GetIO().WantTextInput);
    }
    REQUIRE(screen.session.draft());
    const claims::EventDraft& event = screen.session.draft()->event;
    CHECK(event.title == "20");
    CHECK(event.when == "20");
    CHECK(event.place == "20");
    CHECK(event.notes == "20");
    CHECK(event.radius_m == 20);
}

TEST_CASE("Escape leaves the search of a list of the form, and then the list") {
    Screen screen(sample::session());
    open_form(screen);
    screen.wheel(screen.place_of("Card", "Kind"), -60);
    screen.frames();
    screen.click("Card", "Add a claim");
    screen.frames();
    const ImVec2 word = screen.place_of("Card", "Who says so");
    screen.click({word.x + 20, word.y + 26});
    REQUIRE(ImGui::IsPopupOpen(nullptr, ImGuiPopupFlags_AnyPopup));
    screen.type("East");
    REQUIRE(ImGui::GetIO().WantTextInput);
    screen.key(key::escape);
    CHECK_FALSE(ImGui::GetIO().WantTextInput);
    screen.key(key::escape);
    CHECK_FALSE(ImGui::IsPopupOpen(nullptr, ImGuiPopupFlags_AnyPopup));
    CHECK(screen.session.draft());
}

TEST_CASE("what is typed together with Escape is kept, too") {
    Screen screen(sample::session());
    open_form(screen);
    screen.key('A', true);
    ImGui::GetIO().AddInputCharactersUTF8("Typed at once");
    screen.key(key::escape);
    CHECK(screen.session.draft()->event.title == "Typed at once");
}

TEST_CASE("asking for a new event goes back to the form that is open") {
    Screen screen(sample::session());
    screen.session.apply(session::WorkspaceOpened{"atlas.gpkg"});
    screen.session.apply(session::NewEvent{{46.4, 40.7}});
    screen.frames();
    screen.click({700, 300});
    REQUIRE_FALSE(ImGui::GetIO().WantTextInput);
    screen.type("A");
    screen.frames();
    CHECK(ImGui::GetIO().WantTextInput);
    screen.type("Shells");
    REQUIRE(screen.session.draft());
    CHECK(screen.session.draft()->event.title == "Shells");
    CHECK(screen.session.draft()->event.at == geo::LngLat{46.4, 40.7});
}

TEST_CASE("Alt alone gives the keyboard to the menus, and arrows and Enter choose") {
    Screen screen(sample::session());
    tap_alt(screen);
    screen.forget();
    screen.key(key::right);  // Edit
    screen.key(key::right);  // View
    CHECK(screen.count<session::FlyTo>() == 0);
    screen.key(key::down);
    REQUIRE(ImGui::IsPopupOpen(nullptr, ImGuiPopupFlags_AnyPopup));
    CHECK(screen.shows("Zoom in"));
    screen.key(key::enter);
    CHECK(screen.count<session::ZoomAbout>() == 1);
    CHECK_FALSE(ImGui::IsPopupOpen(nullptr, ImGuiPopupFlags_AnyPopup));
    screen.forget();
    screen.key(key::left);  // the keys are the map's again
    CHECK(screen.count<session::FlyTo>() == 1);
}

TEST_CASE("from an open menu the arrows lead to its neighbours, and Escape to the map") {
    Screen screen(sample::session());
    screen.session.apply(session::Select{sample::contested});
    screen.key(key::f10);
    screen.key(key::down);
    CHECK(screen.shows("Save picture"));
    screen.key(key::right);
    screen.frames();
    CHECK(screen.shows("Undo"));
    CHECK_FALSE(screen.shows("Save picture"));
    screen.forget();
    screen.key(key::escape);
    screen.frames();
    CHECK_FALSE(ImGui::IsPopupOpen(nullptr, ImGuiPopupFlags_AnyPopup));
    CHECK(screen.session.selected());
    screen.key(key::left);
    CHECK(screen.count<session::FlyTo>() == 1);
}

TEST_CASE("Alt and Escape leave the menus as they came") {
    Screen screen(sample::session());
    screen.session.apply(session::Select{sample::contested});
    for (const bool by_alt : {true, false}) {
        tap_alt(screen);
        if (by_alt)
            tap_alt(screen);
        else
            screen.key(key::escape);
        screen.forget();
        screen.key(key::left);
        CHECK(screen.count<session::FlyTo>() == 1);
        CHECK(screen.session.selected());
    }
}

TEST_CASE("Alt that is held for something else leaves the menus alone") {
    Screen screen(sample::session());
    hold_alt(screen, true);
    screen.drag({700, 300}, {760, 320}, 0.2F);
    hold_alt(screen, false);
    CHECK_FALSE(ImGui::GetIO().NavVisible);
    hold_alt(screen, true);
    screen.key(key::f1);
    hold_alt(screen, false);
    CHECK_FALSE(ImGui::GetIO().NavVisible);
    hold_alt(screen, true);
    ImGui::GetIO().AddFocusEvent(false);  // Alt+Tab
    hold_alt(screen, false);
    CHECK_FALSE(ImGui::GetIO().NavVisible);
}

TEST_CASE("a command that can do nothing is grey in its menu, and its key says why") {
    Screen screen(sample::session());
    screen.forget();
    screen.click("##MainMenuBar", "Edit");
    screen.click(screen.text().find("Undo").centre());
    CHECK(screen.count<session::Undo>() == 0);
    CHECK(ImGui::IsPopupOpen(nullptr, ImGuiPopupFlags_AnyPopup));
    CHECK(screen.shows("There is nothing to undo."));
    screen.key(key::escape);
    screen.key('Z', true);
    CHECK(screen.count<session::Undo>() == 0);
    CHECK(screen.session.message() == "There is nothing to undo.");
}

TEST_CASE("Escape with nothing left to close says nothing") {
    Screen screen(sample::session());
    for (int times = 0; times < 3; ++times) screen.key(key::escape);
    CHECK(screen.session.message().empty());
}

TEST_CASE("Enter opens the list that Tab led to, and takes what the arrows chose") {
    Screen screen(sample::session());
    open_form(screen);
    const claims::Precision before = screen.session.draft()->event.precision;
    for (int times = 0; times < 5; ++times) screen.key(key::tab);
    REQUIRE_FALSE(ImGui::GetIO().WantTextInput);
    screen.key(key::enter);
    screen.frames();
    REQUIRE(ImGui::IsPopupOpen(nullptr, ImGuiPopupFlags_AnyPopup));
    screen.key(key::down);
    screen.key(key::enter);
    screen.frames();
    CHECK_FALSE(ImGui::IsPopupOpen(nullptr, ImGuiPopupFlags_AnyPopup));
    CHECK(screen.session.draft()->event.precision != before);
}

TEST_CASE("Tab stops at choices and buttons of a form, too, and shows where it is") {
    Screen screen(sample::session());
    open_form(screen);
    std::set<ImGuiID> fields, others;
    const auto tab = [&] {
        screen.key(key::tab);
        return ImGui::GetFocusID();
    };
    const ImGuiID first = tab();
    ImGuiID at = first;
    do {
        (ImGui::GetIO().WantTextInput ? fields : others).insert(at);
        CHECK(ImGui::GetIO().NavVisible);
        at = tab();
    } while (at != first && fields.size() + others.size() < 200);
    CHECK(at == first);  // it has been all around
    CHECK(fields.size() >= 8);
    CHECK(others.size() >= 12);
    CHECK(screen.session.draft());
    CHECK(screen.shows("Layers", "Layers"));
}
