#include "io/evidence/carried_notes.hpp"

#include <algorithm>
#include <array>
#include <charconv>
#include <string_view>
#include <utility>

#include "io/raster/raster_notes.hpp"

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
    constexpr std::array<std::pair<std::string_view, char>, 5> entities{
        {{"&amp;", '&'}, {"&lt;", '<'}, {"&gt;", '>'}, {"&quot;", '"'}, {"&#39;", '\''}}};
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

/// A line for each, as keywords of a PDF and comments of a JPEG hold them.
CarriedNotes notes_in_lines(const std::string& lines) {
    constexpr std::string_view evidence_mark = "\nClaim Atlas evidence: ";
    const std::size_t view = std::min(lines.find('{'), lines.size());
    const std::size_t line_end = std::min(lines.find('\n', view), lines.size());
    CarriedNotes notes{lines.substr(view, line_end - view), {}};
    if (const std::size_t begin = line_end + evidence_mark.size();
        std::string_view(lines).substr(line_end).starts_with(evidence_mark))
        notes.evidence = lines.substr(begin, lines.find('\n', begin) - begin);
    return notes;
}

/// The text of an element of this program's among the metadata of an SVG, which may be part of a
/// page of HTML, or of a WebP.
std::string from_element(std::string_view file, const std::string& name) {
    const std::string_view element =
        between(file, "<" + name + " xmlns=\"urn:claim-atlas\"", "</" + name + ">");
    return from_xml(element.substr(std::min(element.find('>') + 1, element.size())));
}

bool is_svg(std::string_view file) {
    return file.starts_with("<?xml") && file.find("<svg") != std::string_view::npos;
}

bool is_webp(std::string_view file) {
    return file.starts_with("RIFF") &&
           file.substr(std::min<std::size_t>(8, file.size())).starts_with("WEBP");
}

}  // namespace

std::optional<FileKind> kind_of_file(std::string_view beginning) {
    if (beginning.starts_with("%PDF-")) return FileKind::pdf;
    if (is_svg(beginning)) return FileKind::svg;
    if (beginning.starts_with("<!DOCTYPE html>")) return FileKind::html;
    if (beginning.starts_with("\xff\xd8\xff")) return FileKind::jpeg;
    if (is_webp(beginning)) return FileKind::webp;
    return std::nullopt;
}

CarriedNotes carried_notes(FileKind kind, std::span<const std::uint8_t> bytes) {
    const std::string_view file(reinterpret_cast<const char*>(bytes.data()), bytes.size());
    switch (kind) {
        case FileKind::pdf:
            return notes_in_lines(from_pdf(file, "/Keywords"));
        case FileKind::jpeg:
            return notes_in_lines(comments_in_jpeg(bytes));
        case FileKind::svg:
        case FileKind::html:
        case FileKind::webp:
            break;
    }
    return {from_element(file, "view"), from_element(file, "evidence")};
}

}  // namespace io
