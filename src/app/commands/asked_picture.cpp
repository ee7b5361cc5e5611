#include "app/commands/asked_picture.hpp"

#include <optional>

#include "app/command_line/framing.hpp"
#include "app/command_line/known_words.hpp"
#include "app/command_line/read_filter.hpp"
#include "app/command_line/say.hpp"
#include "app/data_folder.hpp"
#include "app/open_session.hpp"
#include "app/picture/evidence.hpp"
#include "app/picture/staging.hpp"
#include "io/atlas/read_atlas.hpp"

namespace app {
namespace {

std::optional<io::ShownBefore> asked_view(const PictureOptions& picture) {
    if (picture.view.empty()) return std::nullopt;
    return io::read_shown(picture.view);
}

/// The one picture whose view is asked for; null where there is none, or one of many.
const io::Evidence* picture_before(const std::optional<io::ShownBefore>& shown) {
    if (!shown || !shown->evidence || !shown->evidence->pictures.empty()) return nullptr;
    return &*shown->evidence;
}

}  // namespace

AskedPicture asked_picture(const Options& options) {
    const std::optional<io::ShownBefore> shown = asked_view(options.picture);
    const io::Evidence* was = picture_before(shown);
    const geo::Viewport viewport = read_viewport(options.picture, was);
    PictureStyle style = read_style(options, viewport, was);
    claims::Filter filter =
        read_filter(options.filter, shown ? shown->view.filter : claims::Filter{});

    const io::AtlasPart part = part_needed(options, filter, viewport);
    const std::string location = atlas_or_bundled(options.atlas);
    io::KeptAtlas kept = kept_of(location);
    io::AtlasReading reading = io::read_atlas(location, part, {}, kept);
    style.prints = std::make_shared<const io::LatePrints>(reading.atlas, reading.prints);
    if (reading.part.empty()) demand_known_words(options.filter, *reading.atlas);
    if (!reading.part.empty()) say(reading.part);
    style.whole = {reading.events_in_all,
                   reading.events_in_all > 0 && part.filter.bounds.has_value()};
    session::Session session = session_for_pictures(std::move(reading));
    tell_problems(session.problems());
    if (shown)
        if (const std::string news = show_again(session, *shown, false, style.whole); !news.empty())
            say(news);
    split(session, options.picture.split);
    fill(session, viewport);
    session.apply(session::SetFilter{std::move(filter)});
    dress(session, options.picture);
    aim(session, options);

    return {std::move(session), std::move(style), std::move(kept)};
}

}  // namespace app
