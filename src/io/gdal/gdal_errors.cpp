#include "io/gdal/gdal_errors.hpp"

#include <cpl_error.h>

#include <algorithm>
#include <utility>

#include "io/utf8.hpp"

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

std::string cleaned(std::string_view message, std::string_view folder) {
    std::string text = on_one_line(repaired_utf8(message));
    for (std::size_t at = text.find(folder); at != std::string::npos; at = text.find(folder, at))
        text.erase(at, folder.size());
    while (text.ends_with('.') || text.ends_with(' ')) text.pop_back();
    return text;
}

}  // namespace

GdalErrors::GdalErrors(std::string folder) : folder_(std::move(folder)) {
    CPLPushErrorHandlerEx(keep, &messages_);
}

GdalErrors::~GdalErrors() {
    CPLPopErrorHandler();
    CPLErrorReset();
}

std::vector<std::string> GdalErrors::take() {
    std::vector<std::string> texts;
    for (const Message& message : messages_) texts.push_back(cleaned(message.text, folder_));
    messages_.clear();
    return texts;
}

std::vector<std::string> GdalErrors::take_failures() {
    std::erase_if(messages_, [](const Message& message) { return !message.is_failure; });
    return take();
}

}  // namespace io
