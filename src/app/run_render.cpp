#include <cstdio>
#include <stdexcept>

#include "app/asked_picture.hpp"
#include "app/caption.hpp"
#include "app/picture_file.hpp"
#include "app/tasks.hpp"
#include "io/files.hpp"

namespace app {
namespace {

void write_result(const std::string& out, const std::vector<std::uint8_t>& bytes) {
    if (out != "-") {
        io::write_file(out, bytes);
    } else if (std::fwrite(bytes.data(), 1, bytes.size(), stdout) != bytes.size() ||
               std::fflush(stdout) != 0) {
        throw std::runtime_error("The picture could not be written to standard output.");
    }
}

}  // namespace

int run_render(const Options& options) {
    const PictureFormat format = picture_format(options.picture.out, options.picture.format);
    const auto [session, style] = asked_picture(options);
    write_result(options.picture.out, PictureMaker().make(format, session, style));
    if (!options.picture.caption.empty())
        io::write_text(options.picture.caption, caption_of(session, style));
    return 0;
}

}  // namespace app
