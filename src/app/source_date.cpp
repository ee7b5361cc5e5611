#include "app/source_date.hpp"

#include <fmt/format.h>

#include <charconv>
#include <cstdlib>
#include <stdexcept>
#include <string_view>

#include "claims/civil_date.hpp"
#include "claims/edtf.hpp"

namespace app {

std::string source_date() {
    const char* said = std::getenv("SOURCE_DATE_EPOCH");
    if (said == nullptr || *said == '\0') return {};
    const std::string_view text = said;
    constexpr claims::Instant last = 253'402'300'799;  // 31 December 9999
    claims::Instant at = -1;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), at);
    if (error != std::errc{} || end != text.data() + text.size() || at < 0 || at > last)
        throw std::runtime_error(fmt::format(
            "SOURCE_DATE_EPOCH is “{}”, which is no number of seconds since 1970; unset it or set "
            "it right.",
            text));
    const claims::Instant second = at % claims::seconds_per_day;
    return fmt::format("{}T{:02}:{:02}:{:02}Z", claims::to_iso_day(at), second / 3600,
                       second / 60 % 60, second % 60);
}

}  // namespace app
