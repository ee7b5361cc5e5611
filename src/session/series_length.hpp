#pragma once

#include <cstddef>
#include <string>
#include <string_view>

#include "session/picture_setup.hpp"

namespace session {

class Session;

/// How long a picture along time stays unless something else is chosen.
inline constexpr double seconds_a_step = 1.0;
/// How long a picture with that caption stays.
double seconds_each(const SeriesSetup& setup, std::string_view caption);

/// Of the series that the picture window is laid out for.
struct SeriesLength {
    std::size_t pictures = 0;
    double seconds = 0.0;  ///< that they stay, all together
    std::string problem;   ///< why there are none, in a few words; empty: there are
};

SeriesLength series_length(const Session& session);

}  // namespace session
