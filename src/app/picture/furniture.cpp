#include "app/picture/furniture.hpp"

#include <fmt/format.h>

#include <array>

#include "app/picture/unsure_notes.hpp"
#include "claims/dates/edtf_words.hpp"
#include "claims/words/plain_words.hpp"
#include "claims/words/voices.hpp"
#include "claims/words/without_blanks.hpp"
#include "geo/measure/ground_scale.hpp"

namespace app {
namespace {

using Counts = std::array<std::size_t, claims::status_count>;

/// How many visible events have each status.
Counts visible_statuses(const session::Sheet& sheet) {
    Counts counts{};
    for (const session::EventMark& mark : sheet.marks.events)
        ++counts[static_cast<std::size_t>(sheet.statuses[mark.row])];
    for (const session::EventStack& stack : sheet.marks.stacks)
        for (std::size_t status = 0; status < counts.size(); ++status)
            counts[status] += stack.counts[status];
    return counts;
}

/// Whose claims the statuses come from, and up to when.
std::string basis_in_words(const session::Session& session, const session::Sheet& sheet) {
    const claims::KnownOn& known_on = session.view().filter.known_on;
    std::string whose = "Statuses";
    if (!sheet.side.empty())
        whose = fmt::format("What {} says,", claims::side_in_words(session.atlas(), sheet.side));
    if (!known_on)
        return whose + (sheet.side.empty() ? " from all claims on record"
                                           : " from all its claims on record");
    return fmt::format("{} as known {}", whose, claims::last_day_in_sentence(*known_on));
}

/// On a side's map an event is contested because the side denies it or its actors disagree.
std::string legend_words(claims::Status status, const session::Sheet& sheet) {
    const bool is_denial = !sheet.side.empty() && status == claims::Status::contested;
    return std::string(claims::to_word(status)) + (is_denial ? ": denied, or told both ways" : "");
}

std::string not_shown_in_words(const session::Marks& marks) {
    std::string text;
    if (marks.outside > 0) text = claims::with_thousands(marks.outside) + " beyond the map’s edge";
    if (marks.unlocated > 0)
        text += (text.empty() ? "" : ", ") + claims::with_thousands(marks.unlocated) +
                " without a place";
    return text;
}

/// The words of the step of a narrative that is told, or of the picture's author.
void add_telling(render::Furniture& furniture, const io::ToldStep& told) {
    furniture.caption = told.caption;
    if (told.is_of_narrative())
        furniture.notes.push_back(
            fmt::format("{} of {}: {}", told.number, told.count, furniture.title));
    else
        furniture.subtitle =
            fmt::format("{}. {}", author_in_words(told, furniture.title), furniture.subtitle);
    if (!told.title.empty()) furniture.title = told.title;
}

}  // namespace

std::string author_in_words(const io::ToldStep& own, const std::string& atlas_title) {
    if (own.title.empty()) return "Words of the picture’s author";
    return fmt::format("{} of the picture’s author; atlas: {}",
                       own.caption.empty() ? "Title" : "Title and words", atlas_title);
}

std::string filter_note(const std::vector<std::string>& parts) {
    return parts.empty() ? "" : fmt::format("Filter: {}", fmt::join(parts, "; "));
}

render::Furniture furniture_of(const session::Session& session, const session::Sheet& sheet,
                               const PictureStyle& style) {
    const Whole& whole = style.whole;
    render::Furniture furniture;
    furniture.title = session.atlas().title;
    furniture.subtitle = basis_in_words(session, sheet);
    furniture.north = geo::north_of(session.view().camera, session.viewport());

    const Counts counts = visible_statuses(sheet);
    std::size_t visible = 0;
    for (const claims::Status status : claims::all_statuses) {
        const std::size_t count = counts[static_cast<std::size_t>(status)];
        visible += count;
        if (count > 0) furniture.legend.push_back({status, legend_words(status, sheet), count});
    }

    furniture.notes.push_back(fmt::format(
        "{} of {} events", claims::with_thousands(visible),
        claims::with_thousands(whole.events > 0 ? whole.events : session.atlas().event_count())));
    if (const std::string filter =
            filter_note(claims::parts_in_words(session.view().filter, &session.atlas()));
        !filter.empty())
        furniture.notes.push_back(filter);
    for (std::string& note : unsure_notes(session, sheet))
        furniture.notes.push_back(std::move(note));
    if (sheet.silent > 0)
        furniture.notes.push_back(fmt::format("{} on which it has no claim on record",
                                              claims::counted(sheet.silent, "event")));
    // Where the map was cut at its edge nobody knows what lies beyond.
    if (const std::string missing = not_shown_in_words(sheet.marks);
        !whole.is_cut_at_edge && !missing.empty())
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
    if (style.told) add_telling(furniture, *style.told);
    return furniture;
}

std::optional<io::ToldStep> author_words(const session::PictureWords& words) {
    const std::string_view title = claims::without_blanks(words.title);
    const std::string_view caption = claims::without_blanks(words.caption);
    if (title.empty() && caption.empty()) return std::nullopt;
    return io::ToldStep{std::string(title), std::string(caption), 0, 0};
}

std::optional<io::ToldStep> told_words(const session::Session& session) {
    const session::NarrativeStep* step = session::told_step(session);
    if (step == nullptr) return author_words(session.picture().words);
    const session::Telling& telling = *session.telling();
    return io::ToldStep{telling.narrative.title, step->caption, *telling.step + 1,
                        telling.narrative.steps.size()};
}

}  // namespace app
