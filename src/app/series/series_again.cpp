#include "app/series/series_again.hpp"

#include "app/kept/views.hpp"
#include "app/series/stage.hpp"

namespace app {
namespace {

Shot shot_of(const io::SeriesPicture& picture, const claims::Atlas& atlas) {
    return {{},
            picture.words,
            picture.seconds,
            {session::ShowView{to_session(io::view_from_json(picture.view)), false},
             session::Select{picture.selected.empty() ? std::nullopt
                                                      : atlas.find_event(picture.selected)}}};
}

}  // namespace

void draw_again(const ShownAgain& again, const io::Evidence& was, SeriesInOneFile& series) {
    Staging staging = staging_of(again.session);
    staging.whole = was.viewport;
    Series shots;
    for (const io::SeriesPicture& picture : was.pictures)
        shots.shots.push_back(shot_of(picture, again.session.atlas()));
    const StageDirections as_listed;
    series.begin(staging, frames_of(staging, shots, as_listed));
    Stage stage(staging, shots, as_listed);
    PictureMaker maker;
    for (std::size_t number = 0; number < shots.shots.size(); ++number) {
        PictureStyle style = again.style;
        style.told = was.pictures[number].told;
        style.prints = staging.prints;
        series.draw(number, maker, stage.show(shots.shots[number]), style, {});
    }
}

}  // namespace app
