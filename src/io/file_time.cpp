#include "io/file_time.hpp"

#include <fmt/chrono.h>
#include <fmt/format.h>

#include <charconv>
#include <chrono>
#include <cstdlib>
#include <string_view>

#include "io/error.hpp"

namespace io {
namespace {

using Milliseconds = std::chrono::time_point<std::chrono::system_clock, std::chrono::milliseconds>;

Milliseconds moment() {
    const char* asked = std::getenv("SOURCE_DATE_EPOCH");
    if (asked == nullptr)
        return std::chrono::time_point_cast<std::chrono::milliseconds>(
            std::chrono::system_clock::now());
    constexpr std::int64_t end = 253'402'300'800;  // of the year 9999
    const std::string_view text = asked;
    std::int64_t seconds = -1;
    const auto [rest, error] = std::from_chars(text.data(), text.data() + text.size(), seconds);
    if (error != std::errc() || rest != text.data() + text.size() || seconds < 0 || seconds >= end)
        throw Error(fmt::format(
            "SOURCE_DATE_EPOCH is “{}”; it must be a number of seconds since 1970.", text));
    return Milliseconds(std::chrono::seconds(seconds));
}

}  // namespace

std::string file_time() {
    const Milliseconds at = moment();
    const auto seconds = std::chrono::floor<std::chrono::seconds>(at);
    return fmt::format("{:%Y-%m-%dT%H:%M:%S}.{:03}Z",
                       fmt::gmtime(std::chrono::system_clock::to_time_t(seconds)),
                       (at - seconds).count());
}

}  // namespace io
