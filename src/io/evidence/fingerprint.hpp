#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "claims/atlas.hpp"
#include "io/progress.hpp"

namespace io {

/// What an atlas says, as numbers that change with every word of it: of each event with its claims
/// and of the actors and sources that these lead to. The same on every computer, from a folder, a
/// workspace or a server, and in whatever order the rows come. Rows that no event leads to, the
/// title and the description do not count. The algorithm (SHA-256): docs/pictures.md.
struct Fingerprints {
    std::string atlas;                  ///< 64 hexadecimal digits
    std::vector<std::uint64_t> events;  ///< by claims::EventRow
};
/// `progress` is told by several threads; throws Cancelled when it stops the work.
Fingerprints fingerprints_of(const claims::Atlas& atlas, const Progress& progress = {});

/// 16 hexadecimal digits.
std::string print_text(std::uint64_t print);

}  // namespace io
