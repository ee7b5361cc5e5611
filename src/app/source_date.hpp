#pragma once

#include <string>

namespace app {

/// The moment that files made now should bear, "2020-10-12T00:00:00Z", where the environment says
/// one in SOURCE_DATE_EPOCH; else empty: the same input gives the same bytes on every day. Throws
/// std::runtime_error when what it says is no number of seconds.
/// Source: https://reproducible-builds.org/specs/source-date-epoch/
std::string source_date();

}  // namespace app
