#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace claims {

/// A time of day as other programs write it.
struct WrittenTime {
    std::string edtf;          ///< "T14:30:00+04:00"; empty for midnight, which stands for no time
    bool is_next_day = false;  ///< "24:00" is the first moment of the day after
};

/// Reads what follows a day: " 14:30", "T14:30:00.000Z", ", 2:30 PM", with a zone as "Z", "UTC",
/// "GMT+4", "UTC+04:00", "+04" or "+0400". Nothing for anything else: a zone by another name may
/// mean several, and “9:30-10:00” is rather the end of what lasted than a zone.
std::optional<WrittenTime> read_written_time(std::string_view text);

}  // namespace claims
