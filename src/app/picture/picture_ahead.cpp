#include "app/picture/picture_ahead.hpp"

#include <algorithm>

#include "app/fonts.hpp"
#include "app/picture/compose.hpp"
#include "app/picture/evidence.hpp"
#include "render/frame.hpp"

namespace app {

PictureAhead::PictureAhead(const session::Session& session, const PictureStyle& style)
    : session_(session), style_(style) {
    for (std::size_t sheet = 0; sheet < session.sheet_count(); ++sheet)
        scenes_.push_back(compose(session, session.sheet(sheet), style));
}

void PictureAhead::begin_ground(const claims::Workers& workers) {
    const render::Scene& scene = scenes_.front();
    if (!scene.base) return;
    const int width = render::device_width(scene.viewport);
    const int rows = rows_of_band(width, render::device_height(scene.viewport));
    ground_ = io::Ahead<render::GroundAhead>([&scene, width, rows, workers] {
        return render::ground_ahead(scene, {0, 0, width, rows}, workers);
    });
}

void PictureAhead::lay_out() {
    layout_ = std::make_unique<render::OverlayLayout>(fonts());
    layout_->update(scenes_.front());
}

void PictureAhead::begin_evidence() {
    evidence_ = io::Ahead<io::Evidence>([this] { return evidence_of(session_, style_, ""); });
}

int PictureAhead::rows_of_band(int width, int height) const {
    const auto fitting =
        static_cast<int>(style_.largest_band / static_cast<std::size_t>(std::max(width, 1)));
    return std::max(1, std::min(fitting, height));
}

void PictureAhead::carry(const io::Evidence& evidence) {
    carried_ = evidence;
}

io::Evidence PictureAhead::take_evidence(const std::string& renderer) {
    if (carried_) return *std::exchange(carried_, std::nullopt);
    io::Evidence evidence = evidence_.get();
    evidence.renderer = renderer;
    return evidence;
}

}  // namespace app
