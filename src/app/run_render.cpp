#include <fmt/format.h>

#include <cstdio>
#include <optional>
#include <stdexcept>

#include "app/caption.hpp"
#include "app/data_folder.hpp"
#include "app/evidence.hpp"
#include "app/framing.hpp"
#include "app/open_session.hpp"
#include "app/picture_file.hpp"
#include "app/progress_line.hpp"
#include "app/read_filter.hpp"
#include "app/staging.hpp"
#include "app/tasks.hpp"
#include "io/atlas/read_atlas.hpp"
#include "io/files.hpp"

namespace app {
namespace {

std::optional<io::ShownBefore> asked_view(const PictureOptions& picture) {
    if (picture.view.empty()) return std::nullopt;
    return io::read_shown(picture.view);
}

void write_result(const std::string& out, const std::vector<std::uint8_t>& bytes) {
    if (out != "-") {
        io::write_file(out, bytes);
    } else if (std::fwrite(bytes.data(), 1, bytes.size(), stdout) != bytes.size() ||
               std::fflush(stdout) != 0) {
        throw std::runtime_error("The picture could not be written to standard output.");
    }
}

/// Draws and writes the picture. A large one tells how far it is; Ctrl+C stops it and leaves no
/// file behind.
void take(const PictureOptions& picture, PictureFormat format, const session::Session& session,
          const PictureStyle& style) {
    ProgressLine line(picture.out == "-" ? "standard output" : picture.out);
    // Nobody is asked while vectors are drawn: there, Ctrl+C ends the program.
    std::optional<StopRequest> stop;
    if (has_pixels(format)) stop.emplace();
    write_result(picture.out, PictureMaker().make(format, session, style,
                                                  [&](std::string_view what, double share) {
                                                      line.show(what, share);
                                                      return !StopRequest::was_made();
                                                  }));
}

}  // namespace

int run_render(const Options& options) {
    const PictureFormat format = picture_format(options.picture.out, options.picture.format);
    const geo::Viewport viewport = read_viewport(options.picture);
    const std::optional<io::ShownBefore> shown = asked_view(options.picture);
    claims::Filter filter =
        read_filter(options.filter, shown ? shown->view.filter : claims::Filter{});

    const io::AtlasPart part = part_needed(options, filter, viewport);
    io::AtlasReading reading = io::read_atlas(atlas_or_bundled(options.atlas), part);
    if (!reading.part.empty()) fmt::print(stderr, "claim-atlas: {}\n", reading.part);
    const Whole whole{reading.events_in_all,
                      reading.events_in_all > 0 && part.filter.bounds.has_value()};
    session::Session session = session_of(std::move(reading));
    tell_problems(session.problems());
    if (shown)
        if (const std::string news = show_again(session, *shown, false, whole); !news.empty())
            fmt::print(stderr, "claim-atlas: {}\n", news);
    split(session, options.picture.split);
    fill(session, viewport);
    session.apply(session::SetFilter{std::move(filter)});
    dress(session, options.picture);
    aim(session, options);

    const double dpi = options.picture.dpi > 0 ? options.picture.dpi : 96.0 * viewport.pixel_ratio;
    const PictureStyle style{read_parts(options.picture), dpi, whole, options.atlas};
    take(options.picture, format, session, style);
    if (!options.picture.caption.empty())
        io::write_text(options.picture.caption, caption_of(session, style));
    return 0;
}

}  // namespace app
