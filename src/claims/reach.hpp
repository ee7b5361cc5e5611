#pragma once

#include "claims/vocabulary.hpp"

namespace claims {

/// How exactly a place is known that is somewhere within so many metres. 25 km is UCDP's figure for
/// “near a settlement”; the others go on from there.
inline Precision precision_of_reach(double metres) {
    if (metres <= 0.0) return Precision::exact;
    if (metres <= 25'000.0) return Precision::settlement;
    if (metres <= 50'000.0) return Precision::district;
    if (metres <= 200'000.0) return Precision::region;
    return Precision::country;
}

}  // namespace claims
