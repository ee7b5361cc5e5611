#pragma once

#include <cpl_conv.h>

namespace io {

/// Sets a GDAL option for this thread while it lives.
class GdalOption {
 public:
    GdalOption(const char* name, const char* value) : name_(name) {
        CPLSetThreadLocalConfigOption(name, value);
    }
    ~GdalOption() { CPLSetThreadLocalConfigOption(name_, nullptr); }
    GdalOption(const GdalOption&) = delete;
    GdalOption& operator=(const GdalOption&) = delete;

 private:
    const char* name_;
};

}  // namespace io
