#include "io/card/listed_event.hpp"
#include "claims/words/isolated.hpp"

#include <algorithm>
#include <cmath>

namespace io {

ListedEvent listed_event(const claims::Atlas& atlas, claims::EventRow row,
                         const claims::KnownOn& known_on) {
    ListedEvent listed{atlas.event(row), claims::derive(atlas, row, known_on), 0};
    listed.claims = static_cast<std::size_t>(std::ranges::count_if(
        listed.derivation.history,
        [](const auto& entry) { return entry.outcome != claims::Outcome::not_yet_known; }));
    return listed;
}

Json number_or_null(double number) {
    return std::isfinite(number) ? Json(number) : Json();
}

Json to_json(const ListedEvent& listed) {
    const claims::Event& event = listed.event;
    return {{"id", event.id},
            {"title", event.title},
            {"kind", event.kind},
            {"when", event.when_text},
            {"lng", number_or_null(event.at.lng)},
            {"lat", number_or_null(event.at.lat)},
            {"place", event.place},
            {"precision", claims::to_word(event.precision)},
            {"layer", event.layer},
            {"status", claims::to_word(listed.derivation.status)},
            {"reason", claims::without_isolates(listed.derivation.reason)},
            {"claims", listed.claims}};
}

std::string written(const Json& json) {
    return json.dump(2, ' ', false, Json::error_handler_t::replace) + "\n";
}

}  // namespace io
