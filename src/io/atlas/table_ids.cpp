#include "io/atlas/table_ids.hpp"

#include <fmt/format.h>

#include <functional>

#include "io/atlas/short_line.hpp"
#include "io/atlas/words.hpp"

namespace io {
namespace {

static_assert(claims::HashIndex::none == claims::no_entry);

std::size_t hash_of_id(std::string_view id) {
    return std::hash<std::string_view>{}(id);
}

}  // namespace

bool TableIds::add(std::string_view id, std::size_t line, FileProblems& problems) {
    if (id.empty()) {
        problems.add(line, "has no id; the row is left out.");
        return false;
    }
    if (const claims::TableIndex known = find(id); known != claims::no_entry) {
        const std::string where =
            lines_[known] == 0 ? "" : fmt::format(" on line {}", lines_[known]);
        problems.add(line, fmt::format("the id {} is already used{}; the later row is left out.",
                                       in_quotes(id), where));
        return false;
    }
    ids_.push_back(id);
    lines_.push_back(short_line(line));
    index_.add([this](std::uint32_t entry) { return hash_of_id(ids_[entry]); });
    return true;
}

claims::TableIndex TableIds::find(std::string_view id) const {
    return index_.find(hash_of_id(id), [&](std::uint32_t row) { return ids_[row] == id; });
}

std::size_t TableIds::line_of(std::string_view id) const {
    const claims::TableIndex row = find(id);
    return row == claims::no_entry ? 0 : lines_[row];
}

}  // namespace io
