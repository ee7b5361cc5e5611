#include "app/picture/event_links.hpp"

#include <algorithm>
#include <unordered_map>

namespace app {
namespace {

/// Where the marks of a sheet stand.
class MarkPlaces {
 public:
    MarkPlaces(const session::Session& session, const session::Sheet& sheet)
        : session_(session), sheet_(sheet) {
        for (const session::EventMark& mark : sheet.marks.events) places_[mark.row] = mark.at;
        for (const session::EventStack& stack : sheet.marks.stacks)
            for (const claims::EventRow row : stack.rows) places_[row] = stack.at;
    }

    /// Beyond the map's edge, where the event lies; nothing for what is not shown.
    std::optional<geo::ScreenPoint> of(claims::EventRow row) const {
        if (const auto found = places_.find(row); found != places_.end()) return found->second;
        const claims::Event event = session_.atlas().event(row);
        if (!event.is_located() || !std::ranges::binary_search(sheet_.rows, row))
            return std::nullopt;
        return geo::to_screen(session_.view().camera, session_.viewport(), event.at);
    }

 private:
    const session::Session& session_;
    const session::Sheet& sheet_;
    std::unordered_map<claims::EventRow, geo::ScreenPoint> places_;
};

}  // namespace

std::vector<render::EventLink> event_links(const session::Session& session,
                                           const session::Sheet& sheet,
                                           std::optional<claims::EventRow> hovered) {
    std::vector<render::EventLink> arcs;
    // While another atlas is read, the map shows none of this one's events.
    if (!session.view().links || session.links().empty() || session.awaited()) return arcs;
    const MarkPlaces places(session, sheet);
    for (const claims::Link& link : session.links().by_from) {
        const auto from = places.of(link.from), to = places.of(link.to);
        if (!from || !to || *from == *to) continue;
        const auto is_end = [&](std::optional<claims::EventRow> row) {
            return row == link.from || row == link.to;
        };
        arcs.push_back({*from, *to, link.relation, is_end(session.selected()) || is_end(hovered)});
    }
    return arcs;
}

}  // namespace app
