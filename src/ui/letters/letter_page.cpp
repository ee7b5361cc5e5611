#include "ui/letters/letter_page.hpp"

#include <algorithm>
#include <utility>

namespace ui {

void LetterPage::reserve(ImFontAtlas& atlas, int width, int height) {
    *this = {};
    number_ = atlas.AddCustomRectRegular(width, height);
}

std::optional<ImVec4> LetterPage::put(ImFontAtlas& atlas, const Lettering::Drawing& drawing) {
    if (number_ < 0) return std::nullopt;
    const ImFontAtlasCustomRect& page = *atlas.GetCustomRectByIndex(number_);
    if (!page.IsPacked() || drawing.width > page.Width) return std::nullopt;
    constexpr int apart = 1;
    if (x_ + drawing.width > page.Width) {
        x_ = 0;
        y_ += highest_ + apart;
        highest_ = 0;
    }
    if (y_ + drawing.height > page.Height) return std::nullopt;

    const int left = page.X + x_, top = page.Y + y_;
    unsigned char* pixels = nullptr;
    int width = 0, height = 0;
    atlas.GetTexDataAsRGBA32(&pixels, &width, &height);
    for (int row = 0; row < drawing.height; ++row) {
        unsigned char* to = pixels + 4 * (static_cast<std::ptrdiff_t>(top + row) * width + left);
        for (int column = 0; column < drawing.width; ++column, to += 4) {
            std::fill_n(to, 3, static_cast<unsigned char>(255));
            to[3] = drawing.coverage[static_cast<std::size_t>(row * drawing.width + column)];
        }
    }
    has_changed_ = true;
    x_ += drawing.width + apart;
    highest_ = std::max(highest_, drawing.height);
    const ImVec2 pixel = atlas.TexUvScale;
    return ImVec4{static_cast<float>(left) * pixel.x, static_cast<float>(top) * pixel.y,
                  static_cast<float>(left + drawing.width) * pixel.x,
                  static_cast<float>(top + drawing.height) * pixel.y};
}

bool LetterPage::take_changed() {
    return std::exchange(has_changed_, false);
}

}  // namespace ui
