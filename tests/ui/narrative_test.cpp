#include <doctest/doctest.h>

#include "sample.hpp"
#include "screen.hpp"

namespace {

session::Session with_walk(std::size_t steps) {
    session::Session session = sample::session();
    session::Narrative walk{"walk", "A walk", {}};
    for (std::size_t i = 0; i < steps; ++i) {
        session::NarrativeStep step = session::present_step(session);
        step.caption = "Caption " + std::to_string(i + 1);
        walk.steps.push_back(step);
    }
    session.apply(session::NarrativesRead{{walk}});
    session.apply(session::OpenNarrative{"walk"});
    session.apply(session::TogglePanel{session::Panel::narratives});
    return session;
}

}  // namespace

TEST_CASE("without narratives the window says what one is, and begins one") {
    session::Session session = sample::session();
    session.apply(session::TogglePanel{session::Panel::narratives});
    Screen screen(std::move(session));
    screen.frames();
    CHECK(screen.shows("Narratives", "A narrative is a walk through events"));
    screen.click("Narratives", "New");
    CHECK(screen.count<session::NewNarrative>() == 1);
}

TEST_CASE("what the map shows is added behind the step that is told, and told") {
    Screen screen(with_walk(2));
    screen.frames();
    screen.click("Narratives", "Caption 1");
    CHECK(screen.session.telling()->step == std::size_t{0});
    screen.session.apply(session::Select{sample::contested});
    screen.frames();
    screen.click("Narratives", "Add what the map shows");
    const session::Telling& telling = *screen.session.telling();
    REQUIRE(telling.narrative.steps.size() == 3);
    CHECK(telling.step == std::size_t{1});
    CHECK(telling.narrative.steps[1].event_id == screen.session.atlas().event(0).id);
    CHECK(telling.narrative.steps[2].caption == "Caption 2");
    CHECK(screen.shows("Caption", "2 of 3"));
}

TEST_CASE("a caption is typed into the told step and kept once the field is left") {
    Screen screen(with_walk(1));
    screen.frames();
    screen.click("Narratives", "Caption 1");
    screen.frames();
    screen.click("Narratives", "Caption 1", 1);
    screen.key(key::home, true);
    screen.type("New: ");
    CHECK(screen.session.telling()->is_being_typed);
    CHECK(screen.shows("Caption", "New: Caption 1"));
    screen.session.take_errands();
    screen.click("Narratives", "A walk");
    screen.frames();
    CHECK_FALSE(screen.session.telling()->is_being_typed);
    const auto errands = screen.session.take_errands();
    REQUIRE(errands.size() == 1);
    const auto* kept = errands[0].get_if<session::KeepNarrative>();
    REQUIRE(kept != nullptr);
    CHECK(kept->narrative.steps[0].caption == "New: Caption 1");
}

TEST_CASE("closing the window keeps what is being typed in it") {
    Screen screen(with_walk(1));
    screen.frames();
    screen.click("Narratives", "A walk", 1);
    screen.type("!");
    REQUIRE(screen.session.telling()->is_being_typed);
    screen.session.apply(session::TogglePanel{session::Panel::narratives});
    screen.frames();
    CHECK_FALSE(screen.session.telling()->is_being_typed);
}

TEST_CASE("steps are moved, removed and taken back; the moved one stays told") {
    Screen screen(with_walk(3));
    screen.frames();
    screen.click("Narratives", "Caption 1");
    screen.frames();
    screen.click("Narratives", "Down");
    screen.frames();
    const auto captions = [&] {
        std::string all;
        for (const auto& step : screen.session.telling()->narrative.steps)
            all += step.caption.back();
        return all;
    };
    CHECK(captions() == "213");
    CHECK(screen.session.telling()->step == std::size_t{1});
    CHECK(screen.count<session::TellStep>() == 1);  // the map stays where it is
    screen.click("Narratives", "Up");
    screen.frames();
    CHECK(captions() == "123");
    screen.click("Narratives", "Remove");
    screen.frames();
    CHECK(captions() == "23");
    screen.click("Narratives", "Take back");
    screen.frames();
    CHECK(captions() == "123");
}

TEST_CASE("retaking keeps the caption and takes the map as it is now") {
    Screen screen(with_walk(1));
    screen.frames();
    screen.click("Narratives", "Caption 1");
    screen.session.apply(session::SetTheme{style::Theme::dark});
    screen.frames();
    screen.click("Narratives", "Retake");
    const session::NarrativeStep& step = screen.session.telling()->narrative.steps[0];
    CHECK(step.caption == "Caption 1");
    CHECK(step.view.view.theme == style::Theme::dark);
}

TEST_CASE("the words over the map lead on, back and away") {
    Screen screen(with_walk(2));
    screen.frames();
    CHECK_FALSE(screen.shows("Caption", "Back"));
    screen.type(".");
    screen.frames();
    CHECK(screen.shows("Caption", "1 of 2"));
    screen.click("Caption", "Next");
    screen.frames();
    CHECK(screen.shows("Caption", "2 of 2"));
    screen.click("Caption", "Back");
    screen.frames();
    CHECK(screen.shows("Caption", "1 of 2"));
    screen.key(key::escape);  // the window
    screen.key(key::escape);  // the words
    screen.frames();
    CHECK_FALSE(screen.shows("Caption", "1 of 2"));
}

TEST_CASE("while a narrative is told, a message stands below what is at work") {
    Screen screen(with_walk(2));
    screen.frames();
    screen.click("Narratives", "Caption 1");
    screen.session.apply(session::TaskStarted{"Importing 3 events from x.csv", true});
    screen.session.apply(session::ShowMessage{"Something to say."});
    screen.frames();
    CHECK(screen.place_of("Message", "Something").y > screen.place_of("Task", "Stop").y + 20);
    screen.session.apply(session::TaskEnded{});
    screen.frames();
    CHECK(screen.place_of("Message", "Something").y < 120);
}

TEST_CASE("deleting a narrative asks once more") {
    Screen screen(with_walk(1));
    screen.frames();
    screen.click("Narratives", "Delete…");
    CHECK(screen.count<session::RemoveNarrative>() == 0);
    screen.frames();
    screen.click("Narratives", "Keep it");
    screen.frames();
    screen.click("Narratives", "Delete…");
    screen.frames();
    screen.click("Narratives", "Yes, delete it");
    REQUIRE(screen.last<session::RemoveNarrative>());
    CHECK(screen.last<session::RemoveNarrative>()->id == "walk");
}
