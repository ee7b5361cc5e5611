#pragma once

#include <cstddef>
#include <string_view>

#include "io/atlas/table.hpp"
#include "io/progress.hpp"

namespace io {

/// Tells how far the reading of a table is, and stops it when that is wanted.
class RowNews {
 public:
    /// `rows` names them: "events". The table is the stretch from `begin` to `end` of the whole
    /// work, both 0 to 1.
    RowNews(const Progress& progress, std::string_view rows, double begin, double end)
        : progress_(progress), rows_(rows), begin_(begin), end_(end) {}

    /// To be called for every row. Throws Cancelled.
    void count(const Table& table) {
        if (rows_read_++ % rows_between_news == 0 && progress_) tell_now(table);
    }
    const Progress& progress() const { return progress_; }

 private:
    void tell_now(const Table& table);

    const Progress& progress_;
    std::string_view rows_;
    double begin_, end_;
    std::size_t rows_read_ = 0;
};

}  // namespace io
