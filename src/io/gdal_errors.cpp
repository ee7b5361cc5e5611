#include "io/gdal_errors.hpp"

#include <cpl_error.h>

#include <algorithm>
#include <utility>

namespace io {
namespace {

// A damaged file can repeat itself for every feature.
constexpr std::size_t most_messages = 100;

void keep(CPLErr severity, CPLErrorNum, const char* text) {
    if (severity != CE_Warning && severity != CE_Failure) return;
    auto& messages = *static_cast<std::vector<GdalErrors::Message>*>(CPLGetErrorHandlerUserData());
    const bool is_new =
        std::ranges::find(messages, text, &GdalErrors::Message::text) == messages.end();
    if (messages.size() < most_messages && is_new)
        messages.push_back({text, severity == CE_Failure});
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
    std::vector<std::string> texts;
    for (Message& message : messages_) texts.push_back(std::move(message.text));
    messages_.clear();
    return texts;
}

std::vector<std::string> GdalErrors::take_failures() {
    std::erase_if(messages_, [](const Message& message) { return !message.is_failure; });
    return take();
}

}  // namespace io
