#include "render/paper/pdf_catalog.hpp"

#include <fmt/format.h>

#include <string>

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

}  // namespace

void add_to_catalog(std::vector<std::uint8_t>& file, std::string_view entries) {
    const std::string_view text(reinterpret_cast<const char*>(file.data()), file.size());
    const std::string_view trailer = last_between(text, "\ntrailer\n<<", ">>");
    const std::string_view beginning = last_between(text, "\nstartxref\n", "\n");
    const std::string_view root = last_between(trailer, "/Root ", " 0 R");
    const std::string_view catalog =
        last_between(text, fmt::format("\n{} 0 obj\n<<", root), "\nendobj");
    if (root.empty() || beginning.empty() || catalog.empty()) return;

    std::string update = fmt::format("{} 0 obj\n<< {}{}\nendobj\n", root, entries, catalog);
    const std::size_t table = file.size() + update.size();
    update += fmt::format("xref\n{} 1\n{:010} 00000 n \ntrailer\n<< {}   /Prev {}\n>>\n", root,
                          file.size(), trailer, beginning);
    update += fmt::format("startxref\n{}\n%%EOF\n", table);
    file.insert(file.end(), update.begin(), update.end());
}

}  // namespace render
