#pragma once

#include <deque>
#include <string>
#include <vector>

#include "io/atlas/table.hpp"
#include "io/postgis/postgis_filter.hpp"
#include "io/postgis/postgis_read.hpp"
#include "io/workspace/workspace_columns.hpp"

namespace io {

/// One table of an atlas at a server, its rows fetched one by one. The columns “lng” and “lat” are
/// read from the geometry.
class PostgisTable : public Table {
 public:
    /// See TableSource::open(). Adds the prints of the rows to `seen`.
    PostgisTable(PostgisConnection& connection, std::string_view table,
                 std::span<const std::string_view> columns, const PostgisCondition& condition,
                 SeenRows& seen, FileProblems& problems);
    ~PostgisTable() override;
    PostgisTable(const PostgisTable&) = delete;
    PostgisTable& operator=(const PostgisTable&) = delete;

    bool has(std::size_t column) const override { return positions_[column] != none; }
    bool next() override;
    std::size_t line() const override { return line_; }
    std::string_view cell(std::size_t column) override;
    std::vector<std::string> extra_columns() const override { return names_of(extra_columns_); }
    std::string_view extra() override;

 private:
    static constexpr int none = -1, lng = -2, lat = -3;
    void choose_columns(std::span<const std::string_view> columns);
    void ask(const PostgisCondition& condition);
    void read_place();

    PostgisConnection& connection_;
    std::string table_;
    SeenRows& seen_;
    SeenRows::Columns* chosen_ = nullptr;
    FileProblems& problems_;
    std::vector<std::string> columns_;
    std::vector<int> positions_;
    std::vector<ExtraColumn> extra_columns_;
    int first_extra_ = 0;
    std::string extra_;
    int geometry_ = none;
    PostgisResult row_{nullptr};
    std::size_t line_ = 0;
    std::string lng_, lat_;
    std::deque<std::string> made_;
};

}  // namespace io
