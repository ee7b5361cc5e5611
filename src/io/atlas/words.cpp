#include "io/atlas/words.hpp"

#include <fmt/format.h>

#include "io/utf8.hpp"

namespace io {

std::string shortened(std::string_view text) {
    constexpr std::size_t longest = 60;
    const std::string line = on_one_line(text);
    std::size_t end = 0;
    for (std::size_t count = 0; end < line.size() && count < longest; ++count)
        next_character(line, end);
    return line.substr(0, end) + (end < line.size() ? "…" : "");
}

std::string in_quotes(std::string_view text) {
    return fmt::format("“{}”", shortened(text));
}

}  // namespace io
