#pragma once

#include <memory>
#include <string>

#include "app/series/draw_series.hpp"
#include "app/series/series_in_one_file.hpp"

namespace app {

/// An animation or a contact sheet of the window's session, as a person has laid it out.
struct SeriesLaidOut {
    Staging staging;
    Series series;
    SeriesWishes wishes;
    bool is_sheet = false;

    std::unique_ptr<SeriesInOneFile> file() const;
};

/// `location` is where the atlas was read from. Throws std::runtime_error with a sentence where
/// there is nothing that the pictures could follow, or far too much.
SeriesLaidOut series_laid_out(const session::Session& session, const std::string& location);

}  // namespace app
