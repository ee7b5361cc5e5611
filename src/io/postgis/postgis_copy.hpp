#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "io/postgis/postgis_connection.hpp"
#include "io/workspace/database.hpp"

namespace io {

/// Rows on their way into one table by COPY, within a transaction. A copy that was not ended is
/// given up. Source of the text format: PostgreSQL 15, COPY, “Text Format”.
class PostgisCopy {
 public:
    PostgisCopy(PostgisConnection& connection, std::string_view table,
                const std::vector<std::string_view>& columns);

    void add(const Database::Row& row);
    void end();

 private:
    void append(const PostgisText& text);
    void flush();

    PostgisConnection& connection_;
    std::string lines_;
};

}  // namespace io
