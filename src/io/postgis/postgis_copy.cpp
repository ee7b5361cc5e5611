#include "io/postgis/postgis_copy.hpp"

#include <fmt/format.h>

#include "io/postgis/postgis_database.hpp"

namespace io {
namespace {

constexpr std::size_t most_kept_back = 1 << 20;  // bytes

}  // namespace

PostgisCopy::PostgisCopy(PostgisConnection& connection, std::string_view table,
                         const std::vector<std::string_view>& columns)
    : connection_(connection) {
    std::string names;
    for (const std::string_view column : columns)
        names += (names.empty() ? "" : ", ") + connection_.quoted(column);
    connection_.run(fmt::format("COPY {} ({}) FROM STDIN", connection_.table(table), names));
}

void PostgisCopy::add(const Database::Row& row) {
    for (const Value& value : row) {
        append(to_postgis(value, connection_.location().name()));
        lines_ += '\t';
    }
    lines_.back() = '\n';
    if (lines_.size() >= most_kept_back) flush();
}

void PostgisCopy::end() {
    flush();
    connection_.end_copy();
}

void PostgisCopy::append(const PostgisText& text) {
    if (!text) {
        lines_ += "\\N";
        return;
    }
    for (const char c : *text) switch (c) {
            case '\n':
                lines_ += "\\n";
                break;
            case '\r':
                lines_ += "\\r";
                break;
            case '\t':
                lines_ += "\\t";
                break;
            case '\\':
                lines_ += "\\\\";
                break;
            default:
                lines_ += c;
        }
}

void PostgisCopy::flush() {
    connection_.put_copy_data(lines_);
    lines_.clear();
}

}  // namespace io
