#include "app/picture_bands.hpp"

#include <algorithm>
#include <cmath>
#include <future>

#include "app/compose.hpp"
#include "app/side_by_side.hpp"
#include "render/frame.hpp"
#include "style/palette.hpp"

namespace app {

PictureBands::PictureBands(render::MapRenderer& renderer, const session::Session& session,
                           const PictureStyle& style)
    : second_left_(
          static_cast<int>(std::lround(session.second_left() * session.viewport().pixel_ratio))),
      between_(style::palette(session.view().theme).panel_line),
      largest_band_(style.largest_band) {
    for (std::size_t sheet = 0; sheet < session.sheet_count(); ++sheet)
        scenes_.push_back(compose(session, session.sheet(sheet), style));
    for (const render::Scene& scene : scenes_) add_sheet(renderer, scene);
}

/// Of a band that has all the pixels it may have.
int PictureBands::rows_of(int width, int height) const {
    const auto fitting =
        static_cast<int>(largest_band_ / static_cast<std::size_t>(std::max(width, 1)));
    return std::max(1, std::min(fitting, height));
}

// The first band's ground is made while the picture is laid out.
void PictureBands::add_sheet(render::MapRenderer& renderer, const render::Scene& scene) {
    std::future<render::GroundAhead> ground;
    const int width = render::device_width(scene.viewport);
    const render::PicturePart first{0, 0, width,
                                    rows_of(width, render::device_height(scene.viewport))};
    if (renderer.lacks_ground(scene))
        ground = std::async(std::launch::async, [&] { return renderer.make_ground(scene, first); });
    sheets_.push_back(std::make_unique<render::PictureInParts>(renderer, scene));
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
    const int rows = rows_of(width(), height());
    for (int top = 0; top < height(); top += rows) {
        take(band(top, std::min(rows, height() - top)));
        io::tell(progress, "Drawing", std::min(1.0, double(top + rows) / height()));
    }
}

}  // namespace app
