#pragma once

#include <string>
#include <vector>

namespace io {

/// While it lives, what GDAL complains about in this thread is kept here instead of being printed.
class GdalErrors {
 public:
    /// `folder` is left out of GDAL's sentences, so that a file in it goes by its name only.
    explicit GdalErrors(std::string folder);
    ~GdalErrors();
    GdalErrors(const GdalErrors&) = delete;
    GdalErrors& operator=(const GdalErrors&) = delete;

    /// What was said since the last take, each once, in GDAL's words, valid UTF-8.
    std::vector<std::string> take();
    /// The same without mere warnings, which are forgotten.
    std::vector<std::string> take_failures();

    struct Message {
        std::string text;
        bool is_failure;
    };

 private:
    std::string folder_;
    std::vector<Message> messages_;
};

}  // namespace io
