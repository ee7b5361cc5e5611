#pragma once

#include <string>
#include <vector>

namespace app {

// Atlases that were opened, the latest first: recent-atlases.json in the state folder, a list of
// absolute paths and of "PG:…" without passwords. All throw io::Error with a sentence.

std::vector<std::string> recent_atlases();
/// Puts it in front, and leaves out the eldest where there are too many.
void remember_atlas(const std::string& location);
void forget_atlas(const std::string& location);
/// As on the first day.
void forget_all_atlases();

}  // namespace app
