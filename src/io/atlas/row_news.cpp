#include "io/atlas/row_news.hpp"

#include <fmt/format.h>

#include "io/atlas/words.hpp"

namespace io {

void RowNews::tell_now(const Table& table) {
    // In steps, so that the words do not change faster than they can be read.
    constexpr std::size_t step = 20'000;
    const std::size_t shown = rows_read_ / step * step;
    const double share = begin_ + (end_ - begin_) * table.share_read();
    tell(progress_,
         shown == 0 ? fmt::format("Reading {}", rows_)
                    : fmt::format("Reading {}, {} so far", rows_, with_thousands(shown)),
         share);
}

}  // namespace io
