#pragma once

#include <optional>
#include <string_view>

namespace claims {

enum class DecimalMark : char { point = '.', comma = ',' };

/// What the last point or comma of a number stands before, as far as the number alone tells:
/// "1,200" may be 1.2 or 1200.
enum class MarkRole { none, thousands, decimals, either };
MarkRole last_mark_role(std::string_view number);

/// A number as people write it: "22", "1,200,000", "1 200,5", "+0.5"; blanks around it do not
/// count. `mark` stands before the decimals where the number alone does not tell. Nothing when it
/// is no number.
std::optional<double> read_written_number(std::string_view text, DecimalMark mark);
/// Nothing, too, when the number alone does not tell.
std::optional<double> read_written_number(std::string_view text);

}  // namespace claims
