#include "io/atlas/table_ids.hpp"

#include <fmt/format.h>

#include "io/atlas/words.hpp"

namespace io {

bool TableIds::add(std::string_view id, std::size_t line, FileProblems& problems) {
    if (id.empty()) {
        problems.add(line, "has no id; the row is left out.");
        return false;
    }
    const auto found = rows_.find(id);
    if (found != rows_.end()) {
        problems.add(line, fmt::format("the id {} is already used on line {}; the later row is "
                                       "left out.",
                                       in_quotes(id), found->second.line));
        return false;
    }
    rows_.emplace(texts_.keep(id), Row{static_cast<claims::TableIndex>(rows_.size()), line});
    return true;
}

claims::TableIndex TableIds::find(std::string_view id) const {
    const auto found = rows_.find(id);
    return found == rows_.end() ? claims::no_entry : found->second.index;
}

std::size_t TableIds::line_of(std::string_view id) const {
    const auto found = rows_.find(id);
    return found == rows_.end() ? 0 : found->second.line;
}

}  // namespace io
