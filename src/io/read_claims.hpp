#pragma once

#include <cstdint>
#include <filesystem>
#include <set>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "claims/claim.hpp"
#include "io/file_problems.hpp"
#include "io/table_ids.hpp"

namespace io {

/// Sides that actors speak with.
using Sides = std::set<std::string, std::less<>>;

/// One row of claims.csv.
struct ClaimRow {
    std::size_t line = 0;
    std::string id, event_id, accuses_side, made, metric, summary, quote;
    claims::Claim read;  ///< everything but the texts

    claims::Claim claim() const;
};

/// Claims on their way to the events that they are about.
class ClaimTable {
 public:
    explicit ClaimTable(std::vector<ClaimRow> rows);
    ClaimTable(const ClaimTable&) = delete;
    ClaimTable& operator=(const ClaimTable&) = delete;

    /// The claims about an event, in the order of the table, as views of this table.
    std::vector<claims::Claim> take(std::string_view event_id);

    /// Reports the claims that nobody took.
    void report_left(FileProblems& problems) const;

 private:
    struct Group {
        std::vector<std::uint32_t> rows;
        bool taken = false;
    };
    std::vector<ClaimRow> rows_;
    std::unordered_map<std::string_view, Group> by_event_;
};

/// Reads claims.csv. A claim whose actor or stance is not understood is left out and reported,
/// because it cannot count in a status. Throws io::FileError when the file is no such table.
std::vector<ClaimRow> read_claims(const std::filesystem::path& path, const TableIds& actors,
                                  const TableIds& sources, const Sides& sides,
                                  FileProblems& problems);

}  // namespace io
