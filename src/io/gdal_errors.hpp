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

    /// What was said since the last take, each once, in GDAL's words.
    std::vector<std::string> take();
    /// The same without mere warnings, which are forgotten.
    std::vector<std::string> take_failures();

    struct Message {
        std::string text;
        bool is_failure;
    };

 private:
    std::vector<Message> messages_;
};

}  // namespace io
