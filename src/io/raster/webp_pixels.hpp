#pragma once

#include <webp/encode.h>

#include "io/error.hpp"
#include "style/picture.hpp"

namespace io {

/// Pixels as libwebp holds them. What shows through is taken as if it did not.
class WebpPixels {
 public:
    /// Throws io::Error with a sentence.
    explicit WebpPixels(const style::Picture& from) {
        constexpr int bytes_in_a_pixel = 4;
        if (!WebPPictureInit(&picture_)) throw Error("This libwebp is of another version.");
        picture_.use_argb = 1;
        picture_.width = from.width;
        picture_.height = from.height;
        if (!WebPPictureImportRGBX(&picture_, from.rgba.data(), from.width * bytes_in_a_pixel))
            throw Error("There is not enough memory for a picture as WebP.");
    }
    ~WebpPixels() { WebPPictureFree(&picture_); }
    WebpPixels(const WebpPixels&) = delete;
    WebpPixels& operator=(const WebpPixels&) = delete;

    WebPPicture* get() { return &picture_; }

 private:
    WebPPicture picture_;
};

/// Throws io::Error when the library is of another version.
inline WebPConfig lossless_webp() {
    WebPConfig config;
    if (!WebPConfigInit(&config)) throw Error("This libwebp is of another version.");
    config.lossless = 1;
    config.exact = 1;
    return config;
}

}  // namespace io
