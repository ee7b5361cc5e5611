#pragma once

#include <array>
#include <cstddef>
#include <mutex>
#include <string_view>

#include "io/atlas/table.hpp"
#include "io/progress.hpp"

namespace io {

class TableNews;

/// Tells how far the reading of an atlas's events and claims is, and stops it when that is wanted.
/// The two tables may be read by a thread each: never two of them tell at the same time.
class ReadingNews {
 public:
    explicit ReadingNews(const Progress& progress) : progress_(progress) {}

    // What counts the rows of one table; must not outlive this.
    TableNews of_events();
    TableNews of_claims();

    /// Whoever still reads stops at its next news.
    void stop();

    const Progress& progress() const { return progress_; }

 private:
    friend class TableNews;
    struct Part {
        std::string_view rows;  ///< what they are called
        double weight;          ///< share of the whole work
        std::size_t shown = 0;
        double share_read = 0.0;
    };

    /// Throws Cancelled.
    void tell_now(std::size_t part, std::size_t rows, double share_read);
    std::string words() const;

    const Progress& progress_;
    std::mutex telling_;
    bool is_stopped_ = false;
    // Mostly there are about twice as many claims as events; a little is left for what follows.
    std::array<Part, 2> parts_{{{"events", 0.35}, {"claims", 0.60}}};
};

/// Counts the rows of one table.
class TableNews {
 public:
    TableNews(ReadingNews& of, std::size_t part) : of_(of), part_(part) {}

    /// To be called for every row. Throws Cancelled.
    void count(const Table& table) {
        if (rows_read_++ % rows_between_news == 0)
            of_.tell_now(part_, rows_read_ - 1, table.share_read());
    }
    const Progress& progress() const { return of_.progress(); }

 private:
    ReadingNews& of_;
    std::size_t part_;
    std::size_t rows_read_ = 0;
};

}  // namespace io
