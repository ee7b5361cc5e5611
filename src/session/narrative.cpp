#include "session/narrative.hpp"

#include <algorithm>

#include "claims/filter/filter.hpp"
#include "session/session.hpp"

namespace session {

NarrativeStep present_step(const Session& session) {
    NarrativeStep step{{}, {}, {{}, session.view(), true}};
    step.view.view.camera = session.destination();
    if (session.selected()) step.event_id = session.atlas().event(*session.selected()).id;
    return step;
}

const NarrativeStep* told_step(const Session& session) {
    const std::optional<Telling>& telling = session.telling();
    return telling && telling->step ? &telling->narrative.steps[*telling->step] : nullptr;
}

double reading_time(std::string_view caption) {
    // 180 words a minute, slower than people read at leisure: the map wants to be looked at, too.
    constexpr double least = 4.0, to_look = 2.0, a_word = 60.0 / 180.0;
    const auto words = std::ranges::count(caption, ' ') + std::ranges::count(caption, '\n') + 1;
    return std::max(least, to_look + a_word * static_cast<double>(words));
}

std::string heading_of(const Session& session, const NarrativeStep& step) {
    if (const std::string line = step.caption.substr(0, step.caption.find('\n')); !line.empty())
        return line;
    if (!step.event_id.empty()) {
        const auto row = session.atlas().find_event(step.event_id);
        return row ? std::string(session.atlas().event(*row).title) : step.event_id;
    }
    const std::string filter = claims::in_words(step.view.view.filter);
    return filter.empty() ? "All events" : filter;
}

}  // namespace session
