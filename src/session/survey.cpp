#include "session/survey.hpp"

#include <fmt/format.h>

#include <cmath>
#include <utility>

#include "claims/words/plain_words.hpp"

namespace session {

claims::SurveyQuestion survey_question(const geo::Camera& camera, geo::Viewport viewport,
                                       double room_px, const claims::Filter& filter,
                                       const claims::SurveyReach& reach,
                                       const claims::OtherNames& names) {
    viewport.width += 2 * room_px;
    viewport.height += 2 * room_px;
    claims::Filter stored = claims::stored_part(filter, reach);
    std::vector<claims::SoughtWord> words = claims::sought_words(stored.text, names);
    return {geo::visible_bounds(camera, viewport), static_cast<int>(std::floor(camera.zoom)),
            std::move(stored), std::move(words)};
}

bool is_answered_by(const claims::SurveyQuestion& had, bool is_read,
                    const claims::SurveyQuestion& seen) {
    // Events that were read are all there at any zoom; counts are as fine as theirs.
    return had.filter == seen.filter && had.words == seen.words &&
           (is_read || had.zoom == seen.zoom) && had.bounds.west <= seen.bounds.west &&
           had.bounds.south <= seen.bounds.south && had.bounds.east >= seen.bounds.east &&
           had.bounds.north >= seen.bounds.north;
}

std::string size_in_words(const Survey& survey) {
    return fmt::format("{}{} events at the server", survey.is_counted ? "" : "more than ",
                       claims::with_thousands(survey.totals.events));
}

std::string left_to_reading(const Survey& survey, const claims::Filter& filter) {
    const std::string rest = claims::in_words(claims::rest_of_stored(filter, survey.reach));
    if (rest.empty()) return {};
    return fmt::format(
        "The server cannot tell: {}. It {}.", rest,
        survey.is_read ? "is applied to what was read" : "counts only once events are read");
}

}  // namespace session
