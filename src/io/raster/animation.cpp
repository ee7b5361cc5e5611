#include "io/raster/animation.hpp"

#include <fmt/format.h>
#include <webp/mux.h>

#include "io/error.hpp"
#include "io/raster/webp_pixels.hpp"

namespace io {
namespace {

WebPAnimEncoder* new_encoder(int width, int height) {
    WebPAnimEncoderOptions options;
    // Frames need no picture of their own to begin with: each tells what has changed.
    if (!WebPAnimEncoderOptionsInit(&options)) return nullptr;
    return WebPAnimEncoderNew(width, height, &options);
}

}  // namespace

struct Animation::Job {
    int width, height;
    WebPConfig config = lossless_webp();
    std::unique_ptr<WebPAnimEncoder, decltype(&WebPAnimEncoderDelete)> encoder;
    std::chrono::milliseconds end{0};

    Job(int width_, int height_)
        : width(width_),
          height(height_),
          encoder(new_encoder(width_, height_), &WebPAnimEncoderDelete) {}

    [[noreturn]] void fail() const {
        throw Error(fmt::format("The animation could not be made: {}.",
                                WebPAnimEncoderGetError(encoder.get())));
    }
    void add(WebPPicture* picture) {
        const bool is_end = picture == nullptr;
        if (!WebPAnimEncoderAdd(encoder.get(), picture, static_cast<int>(end.count()),
                                is_end ? nullptr : &config))
            fail();
    }
};

Animation::Animation(int width, int height) {
    if (width < 1 || height < 1 || width > longest_side || height > longest_side)
        throw Error(fmt::format("An animation has at most {} pixels a side, not {} × {}.",
                                longest_side, width, height));
    job_ = std::make_unique<Job>(width, height);
    if (!job_->encoder) throw Error("The animation could not be begun: not enough memory.");
}

Animation::~Animation() = default;

void Animation::add(const style::Picture& picture, std::chrono::milliseconds stay) {
    if (picture.width != job_->width || picture.height != job_->height)
        throw Error("The pictures of an animation must all have one size.");
    if (stay.count() < 1 || stay >= longest_stay || job_->end + stay >= longest_whole)
        throw Error("A picture of an animation must stay for a moment, and not for hours.");
    WebpPixels pixels(picture);
    job_->add(pixels.get());
    job_->end += stay;
}

std::vector<std::uint8_t> Animation::finish() {
    job_->add(nullptr);
    WebPData data;
    WebPDataInit(&data);
    if (!WebPAnimEncoderAssemble(job_->encoder.get(), &data)) job_->fail();
    std::vector<std::uint8_t> bytes(data.bytes, data.bytes + data.size);
    WebPDataClear(&data);
    return bytes;
}

}  // namespace io
