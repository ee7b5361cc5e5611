#pragma once

#include <memory>
#include <optional>
#include <span>
#include <string>
#include <string_view>

struct pg_result;

namespace io {

/// A parameter or a cell as text; nothing is NULL.
using PostgisText = std::optional<std::string>;

/// The answer to a statement. Rows and columns are counted from 0.
class PostgisResult {
 public:
    explicit PostgisResult(pg_result* result) : result_(result) {}

    pg_result* get() const { return result_.get(); }
    int row_count() const;
    int column_count() const;
    std::int64_t changed_rows() const;
    bool is_null(int row, int column) const;
    std::string_view text(int row, int column) const;  ///< valid as long as the result
    std::string string(int row, int column) const { return std::string(text(row, column)); }

 private:
    struct Clear {
        void operator()(pg_result* result) const;
    };
    std::unique_ptr<pg_result, Clear> result_;
};

}  // namespace io
