#include "io/caption/markdown.hpp"

#include <fmt/format.h>

#include <algorithm>

#include "geo/digits.hpp"
#include "io/utf8.hpp"

namespace io {
namespace {

/// Where a text begins so that a list or a heading could, the place of the mark to be escaped.
std::size_t mark_at_start(std::string_view text) {
    std::size_t at = 0;
    while (at < text.size() && geo::is_digit(text[at])) ++at;
    if (at == text.size()) return std::string_view::npos;
    const std::string_view marks = at == 0 ? "-+=#>" : ".)";
    return marks.find(text[at]) == std::string_view::npos ? std::string_view::npos : at;
}

}  // namespace

std::string markdown_text(std::string_view text) {
    constexpr std::string_view marks = "\\`*_{}[]<>|~&$#";
    const std::string line = on_one_line(text);
    const std::size_t start = std::min(line.find_first_not_of(' '), line.size());
    const std::string_view words = std::string_view(line).substr(start);
    const std::size_t mark = mark_at_start(words);
    std::string escaped;
    for (std::size_t at = 0; at < words.size(); ++at) {
        if (at == mark || marks.find(words[at]) != std::string_view::npos) escaped += '\\';
        escaped += words[at];
    }
    return escaped;
}

std::string markdown_link(std::string_view url) {
    if (!url.starts_with("https://") && !url.starts_with("http://")) return markdown_text(url);
    std::string link = "<";
    for (const char c : url) {
        const auto byte = static_cast<unsigned char>(c);
        const bool is_unsafe = byte <= 0x20 || byte == 0x7F || c == '<' || c == '>' || c == '\\';
        link += is_unsafe ? fmt::format("%{:02X}", byte) : std::string(1, c);
    }
    return link + ">";
}

std::string as_sentence(std::string_view text) {
    static constexpr std::string_view ends[] = {".", "!", "?", "…", ".”", "!”", "?”"};
    const bool has_end = std::ranges::any_of(ends, [&](auto end) { return text.ends_with(end); });
    return std::string(text) + (text.empty() || has_end ? "" : ".");
}

}  // namespace io
