#include "io/atlas/reading_news.hpp"

#include <fmt/format.h>

#include <string>

#include "io/atlas/words.hpp"

namespace io {

TableNews ReadingNews::of_events() {
    return {*this, 0};
}

TableNews ReadingNews::of_claims() {
    return {*this, 1};
}

void ReadingNews::stop() {
    const std::lock_guard lock(telling_);
    is_stopped_ = true;
}

void ReadingNews::tell_now(std::size_t part, std::size_t rows, double share_read) {
    // In steps, so that the words do not change faster than they can be read.
    constexpr std::size_t step = 20'000;
    const std::lock_guard lock(telling_);
    if (is_stopped_) throw Cancelled();
    parts_[part].shown = rows / step * step;
    parts_[part].share_read = share_read;
    double share = 0.0;
    for (const Part& each : parts_) share += each.weight * each.share_read;
    try {
        tell(progress_, words(), share);
    } catch (...) {
        is_stopped_ = true;
        throw;
    }
}

/// "Reading 40,000 events and 80,000 claims"
std::string ReadingNews::words() const {
    std::string list;
    for (const Part& part : parts_)
        if (part.shown > 0)
            list += fmt::format("{}{} {}", list.empty() ? "" : " and ", with_thousands(part.shown),
                                part.rows);
    return list.empty() ? "Reading events and claims" : fmt::format("Reading {}", list);
}

}  // namespace io
