#include "io/atlas/table_ids.hpp"

#include <fmt/format.h>

#include <algorithm>

#include "claims/columns/text_key.hpp"
#include "io/atlas/short_line.hpp"
#include "io/atlas/words.hpp"

namespace io {
namespace {

static_assert(claims::HashIndex::none == claims::no_entry);

/// With fewer ids an index costs nothing.
constexpr std::size_t few = 4096;

bool comes_after(std::string_view id, std::string_view other) {
    return id.size() != other.size() ? id.size() > other.size() : id > other;
}

}  // namespace

void TableIds::make_index() {
    while (index_.size() < ids_.size())
        index_.add([this](std::uint32_t entry) { return claims::hash_of_text(ids_[entry]); });
}

bool TableIds::add(std::string_view id, std::size_t line, FileProblems& problems) {
    if (id.empty()) {
        problems.add(line, "has no id; the row is left out.");
        return false;
    }
    const bool rises = all_rise_ && (size() == 0 || comes_after(id, ids_[size() - 1]));
    if (!rises) {
        all_rise_ = false;
        make_index();
    }
    if (const claims::TableIndex known = rises ? claims::no_entry : find(id);
        known != claims::no_entry) {
        const std::string where =
            lines_[known] == 0 ? "" : fmt::format(" on line {}", lines_[known]);
        problems.add(line, fmt::format("the id {} is already used{}; the later row is left out.",
                                       in_quotes(id), where));
        return false;
    }
    ids_.push_back(id);
    lines_.push_back(short_line(line));
    if (!rises || size() <= few)
        make_index();
    else
        index_ = {};
    return true;
}

claims::TableIndex TableIds::find(std::string_view id) const {
    if (index_.size() == size())
        return index_.find(claims::hash_of_text(id),
                           [&](std::uint32_t row) { return claims::is_same_text(ids_[row], id); });
    std::size_t begin = 0;
    for (std::size_t end = size(); begin < end;) {
        const std::size_t middle = begin + (end - begin) / 2;
        if (comes_after(id, ids_[middle]))
            begin = middle + 1;
        else
            end = middle;
    }
    return begin < size() && ids_[begin] == id ? static_cast<claims::TableIndex>(begin)
                                               : claims::no_entry;
}

claims::TableIndex TableIds::find_behind(claims::TableIndex row, std::string_view id) {
    constexpr std::size_t looked_at = 8;
    const std::size_t next = row == claims::no_entry ? 0 : std::size_t{row} + 1;
    for (std::size_t at = next; at < std::min(next + looked_at, size()); ++at)
        if (claims::is_same_text(ids_[at], id)) return static_cast<claims::TableIndex>(at);
    make_index();
    return find(id);
}

std::size_t TableIds::line_of(std::string_view id) const {
    const claims::TableIndex row = find(id);
    return row == claims::no_entry ? 0 : lines_[row];
}

}  // namespace io
