#pragma once

#include <string>

namespace io {

/// The time that is written into files, "2020-10-12T06:30:00.000Z": now or, where the environment
/// has SOURCE_DATE_EPOCH, that second, so that the same data gives the same file on every day.
/// Throws io::Error when that is no number of seconds since 1970.
/// Source: https://reproducible-builds.org/specs/source-date-epoch/
std::string file_time();

/// The second that SOURCE_DATE_EPOCH names, "2020-10-12T06:30:00Z"; empty where it names none.
std::string asked_file_time();

}  // namespace io
