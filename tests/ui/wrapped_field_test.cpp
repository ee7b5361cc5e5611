#include <doctest/doctest.h>

#include <sstream>
#include <string>
#include <utility>

#include "sample.hpp"
#include "screen.hpp"
#include "ui/letters/stand_ins.hpp"

namespace {

const std::string quote =
    "Witnesses told reporters how shells struck several houses before midnight, while nobody "
    "living nearby had heard any warning.";

/// A window in which the caption of a narrative's only step is typed.
struct Caption {
    Screen screen;

    explicit Caption(const std::string& caption) : screen(with_caption(caption)) {
        screen.frames();
        screen.click("Narratives", caption.substr(0, 6));
        screen.frames();
    }
    static session::Session with_caption(const std::string& caption) {
        session::Session session = sample::session();
        session::NarrativeStep step = session::present_step(session);
        step.caption = caption;
        session.apply(session::NarrativesRead{{{"walk", "A walk", {step}}}});
        session.apply(session::OpenNarrative{"walk"});
        session.apply(session::TogglePanel{session::Panel::narratives});
        return session;
    }

    const std::string& text() const { return screen.session.telling()->narrative.steps[0].caption; }
    /// Where words of it are, below the list of steps.
    Box box_of(const std::string& words) const {
        const DrawnText drawn = screen.text("Narratives");
        return drawn.find(words, drawn.count(words) - 1);
    }
    void click_behind(const std::string& words) {
        const Box box = box_of(words);
        REQUIRE_FALSE(box.is_empty());
        screen.click(ImVec2{box.to.x + 1, box.centre().y});
    }
    /// Whether words that follow each other stand in different lines.
    bool is_broken_between(const std::string& one, const std::string& other) const {
        return box_of(other).from.y > box_of(one).from.y + 5;
    }
};

/// The first word of the second line, and the one before it.
std::pair<std::string, std::string> around_first_break(const Caption& caption) {
    std::string before;
    std::istringstream words(quote);
    for (std::string word; words >> word; before = word)
        if (!before.empty() && caption.is_broken_between(before, word)) return {before, word};
    FAIL("no line is broken");
    return {};
}

}  // namespace

TEST_CASE("a long caption is seen as a whole") {
    Caption caption(quote);
    const auto [before, behind] = around_first_break(caption);
    const Box field = caption.box_of("Witnesses");
    CHECK(caption.box_of("warning.").from.x >= field.from.x);
    CHECK(caption.box_of(behind).from.x == doctest::Approx(field.from.x).epsilon(0.04));
    CHECK(caption.text() == quote);
}

TEST_CASE("a break of a line is no part of what is typed, copied or undone") {
    Caption caption(quote);
    const auto [before, behind] = around_first_break(caption);
    const std::size_t place = quote.find(" " + behind + " ");

    caption.click_behind(before);
    caption.screen.type(" X");
    CHECK(caption.text() == std::string(quote).insert(place, " X"));
    caption.screen.key('C', true);
    CHECK(ImGui::GetClipboardText() == caption.text());

    caption.screen.key('Z', true);
    CHECK(caption.text() == quote);
    caption.screen.key('Y', true);
    CHECK(caption.text() == std::string(quote).insert(place, " X"));
    caption.screen.key('Z', true);
    caption.screen.key('Z', true);  // nothing more to undo
    CHECK(caption.text() == quote);
}

TEST_CASE("at the beginning of a line Backspace takes out what ends the line before") {
    Caption caption(quote);
    const auto [before, behind] = around_first_break(caption);
    const std::size_t place = quote.find(" " + behind + " ");
    caption.click_behind(behind);
    caption.screen.key(key::home);
    caption.screen.key(key::backspace);
    CHECK(caption.text() == std::string(quote).erase(place, 1));
    caption.screen.type(" ");
    CHECK(caption.text() == quote);
}

TEST_CASE("Enter in a broken text begins a line of the text") {
    Caption caption(quote);
    const auto [before, behind] = around_first_break(caption);
    const std::size_t place = quote.find(" " + behind + " ") + 1;
    caption.click_behind(before);
    caption.screen.key(key::end);
    caption.screen.key(key::enter);
    CHECK(caption.text() == std::string(quote).insert(place, "\n"));
    caption.screen.key(key::backspace);
    CHECK(caption.text() == quote);
}

TEST_CASE("all of a broken text can be cut and pasted") {
    Caption caption(quote);
    caption.click_behind("Witnesses");
    caption.screen.key('A', true);
    caption.screen.key('X', true);
    CHECK(caption.text().empty());
    caption.screen.key('V', true);
    CHECK(caption.text() == quote);
    caption.screen.key('V', true);
    CHECK(caption.text() == quote + quote);
    around_first_break(caption);
}

TEST_CASE("a field grows with its text and leaves what is below it in sight") {
    const auto end_of_field = [](const std::string& caption) {
        return Caption(caption).box_of("Remove").from.y;
    };
    CHECK(end_of_field(quote + " " + quote + " " + quote) > end_of_field("Little") + 10);
    std::string endless;
    for (int i = 0; i < 100; ++i) endless += quote + "\n";
    CHECK(end_of_field(endless) < 700);
}

TEST_CASE("emoji are pasted, typed, broken, copied and kept") {
    Caption caption("Little");
    caption.click_behind("Little");
    caption.screen.key('A', true);
    const std::string post = "🚀🚀 " + quote + " 🇦🇲";
    ImGui::SetClipboardText(post.c_str());
    caption.screen.key('V', true);
    CHECK(caption.text() == post);
    ImGui::GetIO().AddInputCharacter(ui::stand_in(U'😡'));
    caption.screen.frames();
    CHECK(caption.text() == post + "😡");
    caption.screen.key(key::backspace);
    caption.screen.key(key::backspace);
    CHECK(caption.text() == post.substr(0, post.size() - std::string("🇲").size()));
    caption.screen.key('Z', true);
    caption.screen.key('Z', true);
    caption.screen.key('A', true);
    caption.screen.key('X', true);
    CHECK(caption.text().empty());
    caption.screen.key('V', true);
    CHECK(caption.text() == post + "😡");
}

TEST_CASE("a word in any script is undone as one, and another one by itself") {
    Caption caption("Little");
    caption.click_behind("Little");
    caption.screen.key(key::end);
    for (const char* letter : {" ", "Г", "я", "н", "д", "ж", "а"}) caption.screen.type(letter);
    CHECK(caption.text() == "Little Гянджа");
    caption.screen.key(key::home);
    caption.screen.type("A");
    caption.screen.type("b");
    CHECK(caption.text() == "AbLittle Гянджа");
    caption.screen.key('Z', true);
    CHECK(caption.text() == "Little Гянджа");
    caption.screen.key('Z', true);
    CHECK(caption.text() == "Little ");
    caption.screen.key('Z', true);
    CHECK(caption.text() == "Little");
}
