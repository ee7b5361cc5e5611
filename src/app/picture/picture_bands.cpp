#include "app/picture/picture_bands.hpp"

#include <algorithm>
#include <cmath>
#include <future>

#include "app/picture/side_by_side.hpp"
#include "style/palette.hpp"

namespace app {

// The ground is made while the picture is laid out.
PictureBands::PictureBands(render::MapRenderer& renderer, PictureAhead& ahead)
    : ahead_(ahead),
      second_left_(static_cast<int>(
          std::lround(ahead.session().second_left() * ahead.session().viewport().pixel_ratio))),
      between_(style::palette(ahead.session().view().theme).panel_line) {
    std::future<render::GroundAhead> ground = ahead.take_ground();
    if (!ground.valid() && renderer.lacks_ground(ahead.scenes().front())) {
        ahead.begin_ground(renderer.workers());
        ground = ahead.take_ground();
    }
    // Only of the first sheet is there a layout.
    for (const render::Scene& scene : ahead.scenes())
        sheets_.push_back(
            std::make_unique<render::PictureInParts>(renderer, scene, ahead.take_layout()));
    if (ground.valid()) renderer.take(ground.get());
}

int PictureBands::width() const {
    return sheets_.back()->width() + (sheets_.size() > 1 ? second_left_ : 0);
}

int PictureBands::height() const {
    return sheets_.front()->height();
}

style::Picture PictureBands::band(int top, int rows) const {
    const auto part = [&](const auto& sheet) {
        return sheet->draw({0, top, sheet->width(), rows});
    };
    style::Picture first = part(sheets_.front());
    if (sheets_.size() == 1) return first;
    return side_by_side(first, part(sheets_.back()), second_left_, between_);
}

void PictureBands::draw(const std::function<void(const style::Picture& band)>& take,
                        const io::Progress& progress) const {
    const int rows = ahead_.rows_of_band(width(), height());
    for (int top = 0; top < height(); top += rows) {
        take(band(top, std::min(rows, height() - top)));
        io::tell(progress, "Drawing", std::min(1.0, double(top + rows) / height()));
    }
}

}  // namespace app
