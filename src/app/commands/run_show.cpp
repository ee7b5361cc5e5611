#include <fmt/format.h>

#include "app/boundaries.hpp"
#include "app/command_line/read_filter.hpp"
#include "app/command_line/say.hpp"
#include "app/commands/tasks.hpp"
#include "app/open_session.hpp"
#include "io/card/card.hpp"

namespace app {

int run_show(const Options& options) {
    const claims::KnownOn known_on = read_filter(options.filter).known_on;
    const io::AtlasReading reading = read_or_kept(options.atlas);
    tell_problems(reading.problems);
    const claims::Atlas& atlas = *reading.atlas;

    if (const auto row = atlas.find_event(options.subject)) {
        fmt::print("{}", options.format == "json" ? io::event_card_json(atlas, *row, known_on)
                                                  : io::event_card(atlas, *row, known_on));
        return 0;
    }
    if (atlas.find_actor(options.subject) != nullptr) {
        fmt::print("{}", io::actor_card(atlas, options.subject));
        return 0;
    }
    const io::BaseMapReading base = read_boundaries();
    for (const geo::Boundary& region : (*base.map)[geo::Layer::disputed]) {
        if (region.id != options.subject) continue;
        fmt::print("{}", io::region_card(region));
        return 0;
    }
    say(
        fmt::format("There is no event, actor or disputed area “{}”; `claim-atlas list` names the "
                    "events.",
                    options.subject));
    return 1;
}

}  // namespace app
