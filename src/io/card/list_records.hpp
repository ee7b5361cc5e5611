#pragma once

#include <string>
#include <string_view>

#include "io/card/listed_event.hpp"

namespace io {

/// The names of a listing's fields as a line of CSV, without an end.
inline constexpr std::string_view csv_header =
    "id,title,kind,when,lng,lat,place,precision,layer,status,reason,claims";

/// The values of a record as one line of CSV with its "\n"; lists are joined by "; ".
/// Source: RFC 4180, with "\n" at line ends.
std::string csv_line(const Json& record);

/// A record as a feature of RFC 7946: its `lng` and `lat` are the geometry, null where they are.
Json to_feature(Json record);

/// A FeatureCollection as text.
std::string feature_collection(Json features);

}  // namespace io
