#pragma once

#include <string>
#include <vector>

namespace io {

/// While it lives, what GDAL complains about in this thread is kept here instead of being printed.
class GdalErrors {
 public:
    GdalErrors();
    ~GdalErrors();
    GdalErrors(const GdalErrors&) = delete;
    GdalErrors& operator=(const GdalErrors&) = delete;

    /// Every failure and warning since the last call, each once, in GDAL's words.
    std::vector<std::string> take();

 private:
    std::vector<std::string> messages_;
};

}  // namespace io
