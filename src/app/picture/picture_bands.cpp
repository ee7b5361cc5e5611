#include "app/picture/picture_bands.hpp"

#include <algorithm>
#include <cmath>
#include <utility>

#include "style/palette.hpp"

namespace app {

// The ground is made while the picture is laid out.
PictureBands::PictureBands(render::MapRenderer& renderer, PictureAhead& ahead)
    : ahead_(ahead),
      second_left_(static_cast<int>(
          std::lround(ahead.session().second_left() * ahead.session().viewport().pixel_ratio))),
      between_(style::palette(ahead.session().view().theme).panel_line) {
    io::Ahead<render::GroundAhead> ground = ahead.take_ground();
    if (!ground.is_there() && renderer.lacks_ground(ahead.scenes().front())) {
        ahead.begin_ground(renderer.workers());
        ground = ahead.take_ground();
    }
    // Only of the first sheet is there a layout.
    for (const render::Scene& scene : ahead.scenes())
        sheets_.push_back(
            std::make_unique<render::PictureInParts>(renderer, scene, ahead.take_layout()));
    if (ground.is_there()) renderer.take(ground.get());
}

int PictureBands::width() const {
    return sheets_.back()->width() + (sheets_.size() > 1 ? second_left_ : 0);
}

int PictureBands::height() const {
    return sheets_.front()->height();
}

DrawnBand PictureBands::band(int top, int rows) const {
    std::vector<render::DrawnPart> parts;
    for (const auto& sheet : sheets_) parts.push_back(sheet->draw({0, top, sheet->width(), rows}));
    return {std::move(parts), second_left_, between_};
}

void PictureBands::draw(const std::function<void(const DrawnBand& band)>& take,
                        const io::Progress& progress) const {
    const int rows = ahead_.rows_of_band(width(), height());
    for (int top = 0; top < height(); top += rows) {
        take(band(top, std::min(rows, height() - top)));
        io::tell(progress, "Drawing", std::min(1.0, double(top + rows) / height()));
    }
}

}  // namespace app
