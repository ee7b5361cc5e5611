#pragma once

#include <array>
#include <string>
#include <string_view>

namespace app {

enum class PictureFormat { png, pdf, svg, jpeg, webp };
inline constexpr std::array<PictureFormat, 5> all_picture_formats{
    PictureFormat::png, PictureFormat::pdf, PictureFormat::svg, PictureFormat::jpeg,
    PictureFormat::webp};

/// "png", "jpg" …: also the ending of its files.
std::string_view to_word(PictureFormat format);

/// Whether its pictures are pixels, not vectors.
bool has_pixels(PictureFormat format);

/// The format that `word` names (what --format takes) or, where it is empty, the ending of `out`. A
/// name without an ending and standard output ("-") mean PNG. Throws UsageError that says which
/// endings there are.
PictureFormat picture_format(const std::string& out, const std::string& word);

}  // namespace app
