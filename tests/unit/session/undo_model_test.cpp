#include <doctest/doctest.h>

#include <random>
#include <vector>

#include "claims/edit/edit.hpp"
#include "session/session.hpp"
#include "support/small_atlas.hpp"

using namespace session;

namespace {

/// Everything that matters of an atlas, as one text.
std::string state_of(const claims::Atlas& atlas) {
    std::string text;
    for (claims::EventRow row = 0; row < atlas.event_count(); ++row) {
        const claims::Event event = atlas.event(row);
        text += std::string(event.id) + "|" + std::string(event.title) + "|" +
                std::string(event.layer) + "|" + std::to_string(event.at.lng) + "\n";
    }
    return text;
}

/// What undo should do: a list of states and a position in it.
struct Model {
    std::vector<std::string> states;
    std::size_t at = 0;

    void push(std::string state) {
        if (state == states[at]) return;
        states.resize(at + 1);
        states.push_back(std::move(state));
        ++at;
    }
};

void edit(Session& session, std::mt19937& random) {
    const auto pick = [&](std::size_t below) { return random() % below; };
    const std::size_t count = session.atlas().event_count();
    const auto row = count == 0 ? claims::EventRow(0) : static_cast<claims::EventRow>(pick(count));
    switch (count == 0 ? 0 : pick(4)) {
        case 0: {
            session.apply(NewEvent{{46, 40}});
            claims::EventDraft event = session.draft()->event;
            event.title = "New " + std::to_string(random());
            session.apply(ChangeDraft{event});
            session.apply(CommitDraft{});
            break;
        }
        case 1:
            session.apply(MoveEvent{row, {40.0 + static_cast<double>(pick(1000)) / 100, 40}});
            break;
        case 2:
            session.apply(RemoveEvent{row});
            break;
        default:
            session.apply(Choose{{row}});
            session.apply(ChangeChosen{"layer " + std::to_string(random()), {}});
    }
}

}  // namespace

TEST_CASE("undo, redo and steps of the history go where a simple model goes") {
    for (unsigned seed = 1; seed <= 20; ++seed) {
        CAPTURE(seed);
        std::mt19937 random(seed);
        const auto atlas = support::small_atlas(
            {{"b", {46, 40}, "2020-10-11", "Beta"}, {"a", {47, 41}, "2020-10-10", "Alpha"}});
        Session session(atlas, std::make_shared<geo::BaseMap>(), {});
        session.apply(WorkspaceOpened{"atlas.gpkg"});
        Model model{{state_of(session.atlas())}, 0};
        for (int step = 0; step < 120; ++step) {
            const auto what = random() % 10;
            if (what < 5) {
                edit(session, random);
                model.push(state_of(session.atlas()));
            } else if (what < 7) {
                session.apply(Undo{});
                if (model.at > 0) --model.at;
            } else if (what < 9) {
                session.apply(Redo{});
                if (model.at + 1 < model.states.size()) ++model.at;
            } else {
                model.at = random() % model.states.size();
                session.apply(GoToStep{model.at});
            }
            REQUIRE(session.history().position() == model.at);
            REQUIRE(state_of(session.atlas()) == model.states[model.at]);
        }
    }
}
