#include "app/series/series_laid_out.hpp"

#include <stdexcept>

#include "app/picture/furniture.hpp"
#include "app/picture/laid_out.hpp"
#include "app/series/animated_series.hpp"
#include "app/series/contact_sheet.hpp"
#include "session/time/series_frames.hpp"

namespace app {
namespace {

Series wanted_series(const session::Session& session) {
    const session::SeriesSetup& setup = session.picture().series;
    const claims::Extent shown = session::stretch_shown(session);
    switch (setup.along) {
        case session::SeriesAlong::happened:
            return series_of_windows(session, setup.every, shown);
        case session::SeriesAlong::known:
            return series_of_knowledge(session, setup.every, shown);
        case session::SeriesAlong::sides:
            return for_each_side(session, series_of_one());
        case session::SeriesAlong::narrative:
            break;
    }
    if (!session.telling()) throw std::runtime_error("No narrative is open: F8 lists them.");
    return series_of(session.telling()->narrative);
}

}  // namespace

SeriesLaidOut series_laid_out(const session::Session& session, const std::string& location) {
    SeriesLaidOut laid_out{staging_as_laid_out(session), wanted_series(session), {}, false};
    const geo::Viewport& whole = laid_out.staging.whole;
    let_stay(laid_out.series, session.picture().series.seconds);
    laid_out.wishes.style = style_as_laid_out(session, whole.pixel_ratio, location);
    // The words of a step that is told are no words about all pictures.
    laid_out.wishes.style.told = author_words(session.picture().words);
    laid_out.is_sheet = session.picture().format == "contact-sheet";
    if (laid_out.is_sheet) make_small(laid_out.wishes, whole);
    return laid_out;
}

std::unique_ptr<SeriesInOneFile> SeriesLaidOut::file() const {
    if (is_sheet) return std::make_unique<ContactSheet>(wishes.style.dots_per_inch);
    return std::make_unique<AnimatedSeries>();
}

}  // namespace app
