#pragma once

#include <string>

#include "io/postgis/postgis_filter.hpp"
#include "io/postgis/postgis_read.hpp"
#include "io/workspace/stored_table.hpp"

namespace io {

/// One table of an atlas at a server, its rows fetched one by one.
class PostgisTable : public StoredTable {
 public:
    /// See TableSource::open(). Adds the prints of the rows to `seen`.
    PostgisTable(PostgisConnection& connection, std::string_view table,
                 std::span<const std::string_view> columns, const PostgisCondition& condition,
                 SeenRows& seen, FileProblems& problems);
    ~PostgisTable() override;
    PostgisTable(const PostgisTable&) = delete;
    PostgisTable& operator=(const PostgisTable&) = delete;

    bool next() override;

 private:
    void choose(std::string_view id);
    void ask(const PostgisCondition& condition);
    std::string_view cell_at(int position, std::string_view column) override;

    PostgisConnection& connection_;
    std::string table_;
    SeenRows& seen_;
    SeenRows::Columns* chosen_ = nullptr;
    PostgisResult row_{nullptr};
};

}  // namespace io
