#include "io/evidence/notes_in_paper.hpp"

#include <algorithm>
#include <array>
#include <charconv>
#include <string_view>
#include <utility>

namespace io {
namespace {

/// What stands between two marks, the first of which is the last of its kind; empty where one is
/// missing.
std::string_view between(std::string_view text, std::string_view before, std::string_view after) {
    const std::size_t begin = text.rfind(before);
    if (begin == std::string_view::npos) return {};
    text.remove_prefix(begin + before.size());
    return text.substr(0, text.find(after) == std::string_view::npos ? 0 : text.find(after));
}

/// A text of a PDF that holds nothing but ASCII; empty for any other. It stands as it is between
/// parentheses or, where it has some that would need escapes, as hexadecimal digits of UTF-16BE
/// after a byte order mark. Source: ISO 32000-1, sections 7.3.4.3 and 7.9.2.2.
std::string from_pdf(std::string_view file, const std::string& key) {
    if (const std::string_view text = between(file, key + " (", ")"); !text.empty())
        return std::string(text);
    std::string ascii;
    const std::string_view digits = between(file, key + " <FEFF", ">");
    for (std::size_t at = 0; at + 4 <= digits.size(); at += 4) {
        unsigned unit = 0;
        const char* const end = digits.data() + at + 4;
        if (std::from_chars(digits.data() + at, end, unit, 16).ptr != end || unit > 0x7f) return {};
        ascii.push_back(static_cast<char>(unit));
    }
    return ascii;
}

std::string from_xml(std::string_view xml) {
    constexpr std::array<std::pair<std::string_view, char>, 4> entities{
        {{"&amp;", '&'}, {"&lt;", '<'}, {"&gt;", '>'}, {"&quot;", '"'}}};
    std::string text;
    while (!xml.empty()) {
        std::size_t read = 1;
        char character = xml.front();
        for (const auto& [entity, meaning] : entities) {
            if (!xml.starts_with(entity)) continue;
            read = entity.size();
            character = meaning;
        }
        text += character;
        xml.remove_prefix(read);
    }
    return text;
}

NotesInPaper notes_in_pdf(std::string_view file) {
    constexpr std::string_view evidence_mark = "\nClaim Atlas evidence: ";
    const std::string keywords = from_pdf(file, "/Keywords");
    const std::size_t view = std::min(keywords.find('{'), keywords.size());
    const std::size_t line_end = std::min(keywords.find('\n', view), keywords.size());
    NotesInPaper notes{true, keywords.substr(view, line_end - view), {}};
    if (std::string_view(keywords).substr(line_end).starts_with(evidence_mark))
        notes.evidence = keywords.substr(line_end + evidence_mark.size());
    return notes;
}

/// The text of an element of this program's among the metadata of an SVG.
std::string from_svg(std::string_view file, const std::string& name) {
    const std::string_view element =
        between(file, "<" + name + " xmlns=\"urn:claim-atlas\"", "</" + name + ">");
    return from_xml(element.substr(std::min(element.find('>') + 1, element.size())));
}

bool is_pdf(std::string_view file) {
    return file.starts_with("%PDF-");
}

bool is_svg(std::string_view file) {
    return file.starts_with("<?xml") && file.find("<svg") != std::string_view::npos;
}

}  // namespace

bool is_paper(std::string_view beginning) {
    return is_pdf(beginning) || is_svg(beginning);
}

std::optional<NotesInPaper> notes_in_paper(std::span<const std::uint8_t> bytes) {
    const std::string_view file(reinterpret_cast<const char*>(bytes.data()), bytes.size());
    if (is_pdf(file)) return notes_in_pdf(file);
    if (is_svg(file))
        return NotesInPaper{false, from_svg(file, "view"), from_svg(file, "evidence")};
    return std::nullopt;
}

}  // namespace io
