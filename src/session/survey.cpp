#include "session/survey.hpp"

#include <fmt/format.h>

#include <cmath>

#include "claims/plain_words.hpp"

namespace session {
namespace {

constexpr double spare_px = 256.0;  // a map can be panned so far before the server is asked anew

claims::SurveyQuestion question_of(const geo::Camera& camera, geo::Viewport viewport,
                                   const claims::Filter& filter, double spare) {
    viewport.width += 2 * spare;
    viewport.height += 2 * spare;
    return {geo::visible_bounds(camera, viewport), static_cast<int>(std::floor(camera.zoom)),
            claims::stored_part(filter)};
}

}  // namespace

claims::SurveyQuestion survey_question(const geo::Camera& camera, const geo::Viewport& viewport,
                                       const claims::Filter& filter) {
    return question_of(camera, viewport, filter, spare_px);
}

bool is_answered_by(const claims::SurveyQuestion& had, bool is_read, const geo::Camera& camera,
                    const geo::Viewport& viewport, const claims::Filter& filter) {
    const claims::SurveyQuestion seen = question_of(camera, viewport, filter, 0.0);
    // Events that were read are all there at any zoom; counts are as fine as theirs.
    return had.filter == seen.filter && (is_read || had.zoom == seen.zoom) &&
           had.bounds.west <= seen.bounds.west && had.bounds.south <= seen.bounds.south &&
           had.bounds.east >= seen.bounds.east && had.bounds.north >= seen.bounds.north;
}

std::string size_in_words(const Survey& survey) {
    return fmt::format("{}{} events at the server", survey.is_counted ? "" : "more than ",
                       claims::with_thousands(survey.totals.events));
}

std::string left_to_reading(const Survey& survey, const claims::Filter& filter) {
    const std::string rest = claims::in_words(claims::rest_of_stored(filter));
    if (rest.empty()) return {};
    return fmt::format(
        "The server cannot tell: {}. It {}.", rest,
        survey.is_read ? "is applied to what was read" : "counts only once events are read");
}

}  // namespace session
