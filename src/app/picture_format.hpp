#pragma once

#include <string>

namespace app {

enum class PictureFormat { png, pdf, svg, jpeg, webp };

/// The format that `word` names (what --format takes) or, where it is empty, the ending of `out`. A
/// name without an ending and standard output ("-") mean PNG. Throws UsageError that says which
/// endings there are.
PictureFormat picture_format(const std::string& out, const std::string& word);

}  // namespace app
