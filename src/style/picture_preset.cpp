#include "style/picture_preset.hpp"

#include <algorithm>

namespace style {

const PicturePreset* picture_preset_from_word(std::string_view word) {
    const auto* const found = std::ranges::find(picture_presets, word, &PicturePreset::word);
    return found == picture_presets.end() ? nullptr : found;
}

}  // namespace style
