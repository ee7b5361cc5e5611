#include "io/files/file_time.hpp"

#include <fmt/chrono.h>
#include <fmt/format.h>

#include <charconv>
#include <chrono>
#include <cstdlib>
#include <string_view>

#include "io/error.hpp"

namespace io {
namespace {

std::string second_text(std::time_t second) {
    return fmt::format("{:%Y-%m-%dT%H:%M:%S}", fmt::gmtime(second));
}

std::string now_text() {
    const auto now =
        std::chrono::time_point_cast<std::chrono::milliseconds>(std::chrono::system_clock::now());
    const auto second = std::chrono::floor<std::chrono::seconds>(now);
    return fmt::format("{}.{:03}Z", second_text(std::chrono::system_clock::to_time_t(second)),
                       (now - second).count());
}

}  // namespace

std::string asked_file_time() {
    const char* asked = std::getenv("SOURCE_DATE_EPOCH");
    if (asked == nullptr || *asked == '\0') return {};
    constexpr std::int64_t end = 253'402'300'800;  // of the year 9999
    const std::string_view text = asked;
    std::int64_t seconds = -1;
    const auto [rest, error] = std::from_chars(text.data(), text.data() + text.size(), seconds);
    if (error != std::errc() || rest != text.data() + text.size() || seconds < 0 || seconds >= end)
        throw Error(fmt::format(
            "SOURCE_DATE_EPOCH is “{}”; it must be a number of seconds since 1970.", text));
    return second_text(seconds) + "Z";
}

std::string file_time() {
    std::string time = asked_file_time();
    if (time.empty()) return now_text();
    time.insert(time.size() - 1, ".000");
    return time;
}

}  // namespace io
