#include <memory>
#include <optional>
#include <utility>

#include "app/command_line/keep_atlas.hpp"
#include "app/command_line/output_file.hpp"
#include "app/command_line/progress_line.hpp"
#include "app/commands/asked_picture.hpp"
#include "app/commands/tasks.hpp"
#include "app/left_to_the_end.hpp"
#include "app/picture/caption.hpp"
#include "app/picture/picture_file.hpp"
#include "io/all_cores.hpp"

namespace app {
namespace {

/// Draws and writes the picture. A large one tells how far it is; Ctrl+C stops it and leaves no
/// file behind.
void take(const PictureOptions& picture, PictureFormat format, const session::Session& session,
          const PictureStyle& style, PictureMaker& maker) {
    ProgressLine line(picture.out == "-" ? "standard output" : picture.out);
    // Nobody is asked while vectors are drawn: there, Ctrl+C ends the program.
    std::optional<StopRequest> stop;
    if (has_pixels(format)) stop.emplace();
    write_output(picture.out, maker.make(format, session, style, progress_of(line)));
}

}  // namespace

int run_render(const Options& options) {
    const PictureFormat format = picture_format(options.picture.out, options.picture.format);
    OffScreen::Begun open_gl;
    if (has_pixels(format)) open_gl = OffScreen::Begun(io::all_cores());
    auto asked = std::make_unique<const AskedPicture>(asked_picture(options));
    auto maker = std::make_unique<PictureMaker>(io::all_cores(), std::move(open_gl));
    take(options.picture, format, asked->session, asked->style, *maker);
    if (!options.picture.caption.empty())
        write_output(options.picture.caption, caption_of(asked->session, asked->style));
    keep_for_next_time(asked->kept, *asked->style.prints, options.picture.out);
    leave_to_the_end(std::move(maker));
    leave_to_the_end(std::move(asked));
    return 0;
}

}  // namespace app
