#include "render/paper/pdf_update.hpp"

#include <fmt/format.h>

#include "render/text/utf8.hpp"

namespace render {
namespace {

/// What stands between the last `before` and the next `after`; empty where either is missing.
std::string_view last_between(std::string_view file, std::string_view before,
                              std::string_view after) {
    const std::size_t begin = file.rfind(before);
    if (begin == std::string_view::npos) return {};
    file.remove_prefix(begin + before.size());
    const std::size_t end = file.find(after);
    return end == std::string_view::npos ? std::string_view{} : file.substr(0, end);
}

struct PdfObject {
    std::string_view number;  ///< empty: it was not found
    std::string_view entries;
};

PdfObject find_object(std::string_view file, std::string_view mark) {
    constexpr std::string_view begin = " 0 obj\n<<", end = "\nendobj";
    const std::size_t at = file.rfind(mark);
    if (at == std::string_view::npos) return {};
    const std::size_t head = file.substr(0, at).rfind(begin);
    const std::size_t tail = file.find(end, at);
    if (head == std::string_view::npos || tail == std::string_view::npos) return {};
    const std::size_t line = file.rfind('\n', head) + 1;
    const std::size_t from = head + begin.size();
    return {file.substr(line, head - line), file.substr(from, tail - from)};
}

}  // namespace

void add_to_objects(std::vector<std::uint8_t>& file, const std::vector<PdfAddition>& additions) {
    const std::string_view text(reinterpret_cast<const char*>(file.data()), file.size());
    const std::string_view trailer = last_between(text, "\ntrailer\n<<", ">>");
    const std::string_view beginning = last_between(text, "\nstartxref\n", "\n");
    if (trailer.empty() || beginning.empty()) return;
    std::string update, table;
    for (const auto& [mark, entries] : additions) {
        const PdfObject object = find_object(text, mark);
        if (object.number.empty()) continue;
        table += fmt::format("{} 1\n{:010} 00000 n \n", object.number, file.size() + update.size());
        update +=
            fmt::format("{} 0 obj\n<< {}{}\nendobj\n", object.number, entries, object.entries);
    }
    if (update.empty()) return;
    const std::size_t table_at = file.size() + update.size();
    update += fmt::format("xref\n{}trailer\n<< {}   /Prev {}\n>>\nstartxref\n{}\n%%EOF\n", table,
                          trailer, beginning, table_at);
    file.insert(file.end(), update.begin(), update.end());
}

std::string pdf_text(std::string_view utf8) {
    constexpr char32_t first_pair = 0x10000;
    std::string text = "<FEFF";
    for (const char32_t character : characters(utf8)) {
        if (character < first_pair) {
            text += fmt::format("{:04X}", static_cast<unsigned>(character));
            continue;
        }
        const unsigned rest = static_cast<unsigned>(character - first_pair);
        text += fmt::format("{:04X}{:04X}", 0xD800U + (rest >> 10U), 0xDC00U + (rest & 0x3FFU));
    }
    return text + ">";
}

}  // namespace render
