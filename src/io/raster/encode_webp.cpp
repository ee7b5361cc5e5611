#include "io/raster/encode_webp.hpp"

#include <fmt/format.h>

#include "claims/words/plain_words.hpp"
#include "io/error.hpp"
#include "io/raster/webp_pixels.hpp"

namespace io {
namespace {

constexpr int longest_side_of_webp = WEBP_MAX_DIMENSION;
constexpr std::int64_t most_pixels_of_webp = std::int64_t{1} << 27U;  // a good gigabyte, held

/// What libwebp writes to.
struct WebpMemory {
    WebPMemoryWriter writer;

    WebpMemory() { WebPMemoryWriterInit(&writer); }
    ~WebpMemory() { WebPMemoryWriterClear(&writer); }
    WebpMemory(const WebpMemory&) = delete;
    WebpMemory& operator=(const WebpMemory&) = delete;
};

int pass_on_progress(int percent, const WebPPicture* picture) {
    const auto& progress = *static_cast<const Progress*>(picture->user_data);
    return !progress || progress("Encoding", percent / 100.0) ? 1 : 0;
}

}  // namespace

void demand_size_of_webp(int width, int height) {
    const bool is_long = width > longest_side_of_webp || height > longest_side_of_webp;
    if (!is_long && std::int64_t{width} * height <= most_pixels_of_webp) return;
    throw Error(fmt::format(
        "A WebP of {} × {} pixels cannot be made: it has at most {} pixels a side and, because it "
        "must be held whole while it is packed, {} in all. A PNG or a JPEG can be larger.",
        width, height, longest_side_of_webp, claims::with_thousands(most_pixels_of_webp)));
}

std::vector<std::uint8_t> encode_webp(const style::Picture& picture, const Progress& progress) {
    demand_size_of_webp(picture.width, picture.height);
    const WebPConfig config = lossless_webp();
    WebpPixels pixels(picture);
    WebpMemory memory;
    WebPPicture& webp = *pixels.get();
    webp.writer = WebPMemoryWrite;
    webp.custom_ptr = &memory.writer;
    webp.progress_hook = pass_on_progress;
    webp.user_data = const_cast<Progress*>(&progress);  // only read
    if (!WebPEncode(&config, &webp)) {
        if (webp.error_code == VP8_ENC_ERROR_USER_ABORT) throw Cancelled();
        throw Error(fmt::format("The WebP could not be made: libwebp’s error {}.",
                                static_cast<int>(webp.error_code)));
    }
    return {memory.writer.mem, memory.writer.mem + memory.writer.size};
}

}  // namespace io
