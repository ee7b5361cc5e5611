#pragma once

#include <png.h>

#include <cstddef>
#include <string>

namespace io {

inline constexpr double metres_an_inch = 0.0254;

/// What libpng's error function writes its reason into: the object given to libpng as its error
/// pointer. It outlives the jump out of libpng on an error.
struct PngComplaint {
    std::string complaint;
};

[[noreturn]] inline void give_up(png_structp png, png_const_charp message) {
    static_cast<PngComplaint*>(png_get_error_ptr(png))->complaint = message;
    png_longjmp(png, 1);
}

inline void ignore_warning(png_structp, png_const_charp) {}

}  // namespace io
