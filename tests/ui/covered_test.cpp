#include <doctest/doctest.h>

#include "sample.hpp"
#include "screen.hpp"

namespace {

using session::Panel;

void open(Screen& screen, Panel panel) {
    screen.session.apply(session::TogglePanel{panel});
    screen.frames();
}

}  // namespace

TEST_CASE("a window under another comes up by its key, and is closed by it where it is in sight") {
    Screen screen(sample::session());
    open(screen, Panel::help);
    open(screen, Panel::rules);
    screen.key(key::f1);
    screen.frames();
    CHECK(screen.session.is_open(Panel::help));
    CHECK(screen.count<session::TogglePanel>() == 0);
    screen.key(key::f1);
    CHECK_FALSE(screen.session.is_open(Panel::help));
    CHECK(screen.session.is_open(Panel::rules));
}

TEST_CASE("a menu that opens over a window does not count as covering it") {
    Screen screen(sample::session());
    open(screen, Panel::picture);
    screen.click("##MainMenuBar", "File");
    screen.frames();
    screen.click("##Menu", "Lay out a picture or report");
    screen.frames();
    CHECK_FALSE(screen.session.is_open(Panel::picture));
}

TEST_CASE("Escape closes the window that lies on top") {
    Screen screen(sample::session());
    open(screen, Panel::rules);
    open(screen, Panel::history);
    screen.key(key::escape);
    CHECK_FALSE(screen.session.is_open(Panel::history));
    screen.frames();
    open(screen, Panel::help);
    screen.click(screen.place_of("Keys and mouse", "Keys and mouse"));
    screen.frames();
    screen.key(key::escape);
    CHECK_FALSE(screen.session.is_open(Panel::help));
    CHECK(screen.session.is_open(Panel::rules));
}
