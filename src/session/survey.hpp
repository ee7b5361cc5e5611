#pragma once

#include <cstddef>
#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "claims/filter/survey.hpp"
#include "geo/camera.hpp"
#include "session/map/survey_groups.hpp"

namespace session {

/// An atlas at a server with too many events to be read. The map window asks, the server counts,
/// and where the window holds few events these are the session's atlas. What was shown stays until
/// something else has come.
struct Survey {
    std::shared_ptr<const claims::Atlas> bare;  ///< with actors, without events
    claims::SurveyReach reach;                  ///< of the server
    claims::SurveyTotals totals;                ///< until they are counted: more events than this
    bool is_counted = false;

    std::optional<claims::SurveyQuestion> asked{};     ///< there is no answer yet
    std::optional<claims::SurveyQuestion> answered{};  ///< what is shown answers this
    bool is_read = false;                              ///< the events themselves, not only counts
    std::vector<claims::CountedSquare> squares{};      ///< of what is not read
    std::size_t events_here = 0;                       ///< in all squares
    std::string problem{};                             ///< why there was no answer last time
    std::optional<SurveyGroups> groups{};              ///< empty: to be made anew
};

/// A map can be panned so far before the server is asked anew.
inline constexpr double survey_room_px = 256.0;

/// What a map window and so much room around it asks.
claims::SurveyQuestion survey_question(const geo::Camera& camera, geo::Viewport viewport,
                                       double room_px, const claims::Filter& filter,
                                       const claims::SurveyReach& reach,
                                       const claims::OtherNames& names);

/// Whether the answer to `had` tells all that is asked by what a viewport shows.
bool is_answered_by(const claims::SurveyQuestion& had, bool is_read,
                    const claims::SurveyQuestion& seen);

/// "10,000,000 events at the server"
std::string size_in_words(const Survey& survey);
/// A sentence about what of the filter the server cannot answer; empty where it can answer all.
std::string left_to_reading(const Survey& survey, const claims::Filter& filter);

struct SurveyBegan {  ///< the atlas just opened is the bare one
    std::size_t more_than;
    claims::SurveyReach reach{};
};
struct SurveyAnswered {
    claims::SurveyQuestion question;
    claims::SurveyAnswer answer;
};
struct SurveyFailed {
    claims::SurveyQuestion question;
    std::string problem;
};
struct SurveyCounted {
    claims::SurveyTotals totals;
};
struct AskAgain {};  ///< after SurveyFailed
/// Asked for by the session itself: only the last question is to be answered; empty: none.
struct AskSurvey {
    std::optional<claims::SurveyQuestion> question;
};

}  // namespace session
