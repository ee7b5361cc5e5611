#pragma once

#include <string>

#include "io/card/listed_event.hpp"

namespace io {

/// The values of a record as one line of CSV with its "\n"; lists are joined by "; ".
/// Source: RFC 4180, with "\n" at line ends.
std::string csv_line(const Json& record);

/// A record as a feature of RFC 7946: its `lng` and `lat` are the geometry, null where they are.
Json to_feature(Json record);

/// A FeatureCollection as text.
std::string feature_collection(Json features);

}  // namespace io
