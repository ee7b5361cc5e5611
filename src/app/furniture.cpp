#include "app/furniture.hpp"

#include <fmt/format.h>

#include <array>

#include "claims/edtf.hpp"
#include "geo/ground_scale.hpp"

namespace app {
namespace {

using Counts = std::array<std::size_t, claims::status_count>;

/// How many visible events have each status.
Counts visible_statuses(const session::Session& session) {
    Counts counts{};
    const auto count = [&](claims::EventRow row) {
        ++counts[static_cast<std::size_t>(session.overview().statuses[row])];
    };
    for (const session::EventMark& mark : session.marks().events) count(mark.row);
    for (const session::EventStack& stack : session.marks().stacks)
        for (const claims::EventRow row : stack.rows) count(row);
    return counts;
}

std::string known_on_in_words(const claims::KnownOn& known_on) {
    if (!known_on) return "Statuses from all claims on record";
    // The moment is the end of a day; the day itself is what people mean.
    return fmt::format("Statuses as known on {}",
                       claims::edtf_in_words(claims::to_iso_day(*known_on - 1)));
}

std::string not_shown_in_words(const session::Session& session) {
    const session::Marks& marks = session.marks();
    std::string text;
    if (marks.outside > 0) text = fmt::format("{} beyond the map’s edge", marks.outside);
    if (marks.unlocated > 0)
        text += fmt::format("{}{} without a place", text.empty() ? "" : ", ", marks.unlocated);
    return text;
}

}  // namespace

render::Furniture furniture_of(const session::Session& session, const Whole& whole) {
    render::Furniture furniture;
    furniture.title = session.atlas().title;
    furniture.subtitle = known_on_in_words(session.view().filter.known_on);
    furniture.north = geo::north_of(session.view().camera, session.viewport());

    const Counts counts = visible_statuses(session);
    std::size_t visible = 0;
    for (const claims::Status status : claims::all_statuses) {
        const std::size_t count = counts[static_cast<std::size_t>(status)];
        visible += count;
        if (count > 0)
            furniture.legend.push_back({status, std::string(claims::to_word(status)), count});
    }

    furniture.notes.push_back(
        fmt::format("{} of {} events", visible,
                    whole.events > 0 ? whole.events : session.atlas().event_count()));
    if (const std::string filter = claims::in_words(session.view().filter); !filter.empty())
        furniture.notes.push_back(fmt::format("Filter: {}", filter));
    if (whole.is_cut_at_edge) return furniture;
    if (const std::string missing = not_shown_in_words(session); !missing.empty())
        furniture.notes.push_back(fmt::format("Not in the picture: {}", missing));
    if (const std::string boundaries =
            session::in_words(session.view().boundaries, session.boundary_date());
        !boundaries.empty())
        furniture.notes.push_back(boundaries);
    if (const std::string names = geo::in_words(session.view().names); !names.empty())
        furniture.notes.push_back(names);
    if (const geo::Projection projection = session.view().camera.projection;
        projection != geo::Projection::web_mercator)
        furniture.notes.push_back(fmt::format("Projection: {}", geo::title_of(projection)));
    return furniture;
}

}  // namespace app
