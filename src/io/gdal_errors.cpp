#include "io/gdal_errors.hpp"

#include <cpl_error.h>

#include <algorithm>
#include <utility>

namespace io {
namespace {

// A damaged file can repeat itself for every feature.
constexpr std::size_t most_messages = 1000;

void keep(CPLErr severity, CPLErrorNum, const char* text) {
    if (severity != CE_Warning && severity != CE_Failure) return;
    auto& messages = *static_cast<std::vector<std::string>*>(CPLGetErrorHandlerUserData());
    if (messages.size() < most_messages && std::ranges::find(messages, text) == messages.end())
        messages.emplace_back(text);
}

}  // namespace

GdalErrors::GdalErrors() {
    CPLPushErrorHandlerEx(keep, &messages_);
}

GdalErrors::~GdalErrors() {
    CPLPopErrorHandler();
    CPLErrorReset();
}

std::vector<std::string> GdalErrors::take() {
    return std::exchange(messages_, {});
}

}  // namespace io
