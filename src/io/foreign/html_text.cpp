#include "io/foreign/html_text.hpp"

#include <algorithm>
#include <array>
#include <charconv>
#include <cstdint>
#include <utility>

#include "claims/filter/filter.hpp"
#include "claims/utf8.hpp"
#include "io/csv/csv_reader.hpp"

namespace io {
namespace {

bool is_ascii_letter(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}

/// The length of the tag that the text begins with; 0 where it begins with none.
std::size_t tag_size(std::string_view text) {
    if (!text.starts_with('<') || text.size() < 3) return 0;
    const bool is_tag = is_ascii_letter(text[1]) || text[1] == '/' || text[1] == '!';
    // A longer one is none, or a text of many “<” would be gone through for each of them.
    constexpr std::size_t longest = 10'000;
    const std::size_t end = text.substr(0, longest).find('>');
    return is_tag && end != std::string_view::npos ? end + 1 : 0;
}

/// "br" of "<br/>", "/p" of "</P>"
std::string tag_name(std::string_view tag) {
    std::string name = claims::folded(tag.substr(1, tag.size() - 2));
    const std::size_t end = name.find_first_not_of("abcdefghijklmnopqrstuvwxyz0123456789/!");
    name.resize(std::min(end, name.size()));
    while (name.size() > 1 && name.ends_with('/')) name.pop_back();
    return name;
}

/// The length of the reference that the text begins with, and what it stands for.
std::pair<std::size_t, std::string> reference_at(std::string_view text) {
    constexpr std::array<std::pair<std::string_view, std::string_view>, 6> names{
        {{"amp", "&"}, {"lt", "<"}, {"gt", ">"}, {"quot", "\""}, {"apos", "'"}, {"nbsp", " "}}};
    const std::size_t end = text.substr(0, 12).find(';');
    if (!text.starts_with('&') || end == std::string_view::npos) return {0, {}};
    std::string_view name = text.substr(1, end - 1);
    for (const auto& [known, sign] : names)
        if (name == known) return {end + 1, std::string(sign)};
    if (!name.starts_with('#')) return {0, {}};
    name.remove_prefix(1);
    const bool is_hex = name.starts_with('x') || name.starts_with('X');
    if (is_hex) name.remove_prefix(1);
    std::uint32_t code = 0;
    const auto read =
        std::from_chars(name.data(), name.data() + name.size(), code, is_hex ? 16 : 10);
    const bool is_character = code >= 0x20 && code <= 0x10FFFF && (code < 0xD800 || code > 0xDFFF);
    if (read.ptr != name.data() + name.size() || !is_character) return {0, {}};
    std::string character;
    claims::append_utf8(character, static_cast<char32_t>(code));
    return {end + 1, std::move(character)};
}

/// The address of a link, where it is one on the network.
std::string_view address_of(std::string_view tag) {
    for (const std::string_view mark : {"href=\"", "href='"}) {
        const std::size_t at = tag.find(mark);
        if (at == std::string_view::npos) continue;
        const std::string_view rest = tag.substr(at + mark.size());
        const std::string_view address = rest.substr(0, rest.find(mark.back()));
        if (address.starts_with("http")) return address;
    }
    return {};
}

/// Writes the text of a document piece by piece.
class PlainText {
 public:
    void take_tag(std::string_view tag);
    void take(std::string_view text) {
        if (hidden_.empty()) text_ += text;
    }
    std::string lines() const;

 private:
    std::string text_;
    std::string hidden_;        ///< “script” or “style” while its content is passed over
    std::string_view address_;  ///< of the link that is open
};

void PlainText::take_tag(std::string_view tag) {
    constexpr std::array<std::string_view, 8> breaks{"br",  "/p",  "/div", "/li",
                                                     "/tr", "/h1", "/h2",  "/h3"};
    const std::string name = tag_name(tag);
    if (!hidden_.empty()) {
        if (name == "/" + hidden_) hidden_.clear();
    } else if (name == "script" || name == "style") {
        hidden_ = name;
    } else if (name == "a") {
        address_ = address_of(tag);
    } else if (name == "/a" && !address_.empty()) {
        if (!text_.ends_with(address_)) text_.append(" (").append(address_).append(")");
        address_ = {};
    } else if (name == "td" || name == "th") {
        text_ += ' ';
    } else if (std::ranges::find(breaks, name) != breaks.end()) {
        text_ += '\n';
    }
}

/// Without blanks around lines, and without empty lines.
std::string PlainText::lines() const {
    std::string all;
    for (std::size_t at = 0; at < text_.size();) {
        const std::size_t end = std::min(text_.find('\n', at), text_.size());
        const std::string_view line = without_blanks(std::string_view(text_).substr(at, end - at));
        if (!line.empty()) all.append(all.empty() ? "" : "\n").append(line);
        at = end + 1;
    }
    return all;
}

}  // namespace

bool is_html(std::string_view text) {
    for (std::size_t at = text.find_first_of("<&"); at != std::string_view::npos;
         at = text.find_first_of("<&", at + 1))
        if (tag_size(text.substr(at)) > 0 || reference_at(text.substr(at)).first > 0) return true;
    return false;
}

std::string text_of_html(std::string_view html) {
    PlainText text;
    while (!html.empty()) {
        const std::size_t tag = tag_size(html);
        const auto [reference, character] = reference_at(html);
        if (tag > 0)
            text.take_tag(html.substr(0, tag));
        else
            text.take(reference > 0 ? std::string_view(character) : html.substr(0, 1));
        html.remove_prefix(std::max<std::size_t>({tag, reference, 1}));
    }
    return text.lines();
}

}  // namespace io
