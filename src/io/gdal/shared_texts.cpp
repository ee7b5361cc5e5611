#include "io/gdal/shared_texts.hpp"

#include <algorithm>
#include <charconv>
#include <string_view>
#include <vector>

#include "io/gdal/archive_parts.hpp"

namespace io {
namespace {

constexpr std::size_t npos = std::string_view::npos;

/// In bytes, by the numbers under which cells name them.
using Lengths = std::vector<std::uint64_t>;

Lengths lengths_of(std::string_view xml) {
    constexpr std::string_view item = "<si", markup = "<si><t></t></si>";
    Lengths lengths;
    for (std::size_t at = xml.find(item), next = 0; at != npos; at = next) {
        next = xml.find(item, at + item.size());
        const std::size_t size = std::min(next, xml.size()) - at;
        lengths.push_back(size - std::min(size, markup.size()));
    }
    // Spreadsheets write none, and what looks like an item there is none.
    if (xml.find("<![CDATA[") != npos) std::ranges::fill(lengths, xml.size());
    return lengths;
}

/// The length of the text that a cell names; the longest one where it says so in an odd way.
std::uint64_t length_for(std::string_view value, const Lengths& lengths, std::uint64_t longest) {
    std::size_t number = 0;
    const auto [end, error] = std::from_chars(value.data(), value.data() + value.size(), number);
    const bool is_plain = error == std::errc() && end == value.data() + value.size();
    if (!is_plain) return longest;
    return number < lengths.size() ? lengths[number] : 0;
}

std::uint64_t bytes_named_in(std::string_view sheet, const Lengths& lengths) {
    constexpr std::string_view value = "<v";
    const std::uint64_t longest = lengths.empty() ? 0 : *std::ranges::max_element(lengths);
    std::uint64_t bytes = 0;
    std::size_t begin = 0;
    for (std::size_t at = sheet.find(value); at != npos; at = sheet.find(value, begin)) {
        const std::string_view before = sheet.substr(begin, at - begin);
        const std::string_view cell = before.substr(std::min(before.rfind("<c"), before.size()));
        begin = std::min(sheet.find('>', at), sheet.size() - 1) + 1;
        // The only attribute with that value tells that the cell names a shared text.
        if (cell.find("\"s\"") != npos || cell.find("'s'") != npos)
            bytes +=
                length_for(sheet.substr(begin, sheet.find('<', begin) - begin), lengths, longest);
    }
    return bytes;
}

}  // namespace

std::uint64_t bytes_of_shared_texts(const std::string& archive) {
    const std::vector<std::string> parts = archive_parts(archive);
    const auto for_parts = [&](bool are_texts, auto visit) {
        for (const std::string& part : parts) {
            if (part.ends_with('/')) continue;  // a folder
            const std::vector<std::uint8_t> content = archive_part(archive, part);
            const std::string_view xml(reinterpret_cast<const char*>(content.data()),
                                       content.size());
            if ((xml.find("<sst") != npos) == are_texts) visit(xml);
        }
    };
    Lengths lengths;
    for_parts(true, [&](std::string_view xml) {
        const Lengths more = lengths_of(xml);
        lengths.resize(std::max(lengths.size(), more.size()));
        for (std::size_t i = 0; i < more.size(); ++i) lengths[i] = std::max(lengths[i], more[i]);
    });
    std::uint64_t bytes = 0;
    for_parts(false, [&](std::string_view xml) { bytes += bytes_named_in(xml, lengths); });
    return bytes;
}

}  // namespace io
