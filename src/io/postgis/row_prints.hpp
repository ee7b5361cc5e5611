#pragma once

#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <unordered_map>

#include "io/postgis/postgis_result.hpp"

namespace io {

/// A fingerprint of each event, actor and source as it lay in the tables when it was read. It is
/// taken of the cells as the server gave them, so it tells whether somebody changed a row, whoever
/// that was and whatever the reading made of it. The claims about an event are part of its print.
class RowPrints {
 public:
    /// FNV-1a over the cells of a row, lengths included.
    static std::uint64_t of_row(const PostgisResult& rows, int row);

    /// `table` is "events", "claims", "actors" or "sources"; for a claim, `id` is its event's.
    void add(std::string_view table, std::string_view id, std::uint64_t print);
    void clear() { prints_.clear(); }

    /// Nothing for what was not read.
    struct Print {
        bool is_read = false;
        std::uint64_t sum = 0;
        friend bool operator==(const Print&, const Print&) = default;
    };
    Print find(std::string_view table, std::string_view id) const;

    /// From now on the entries have the prints of `other`, and those it lacks are gone.
    void replace(std::string_view table, std::span<const std::string> ids, const RowPrints& other);

 private:
    std::unordered_map<std::string, Print> prints_;
};

}  // namespace io
