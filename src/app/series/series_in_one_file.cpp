#include "app/series/series_in_one_file.hpp"

#include <algorithm>
#include <iterator>
#include <utility>

#include "app/kept/views.hpp"
#include "app/picture/evidence.hpp"
#include "io/files/files.hpp"

namespace app {

void SeriesInOneFile::begin(const Staging& staging, const std::vector<SeriesFrame>& frames) {
    atlas_ = staging.atlas;
    whole_ = staging.whole;
    begin_pictures(staging, frames);
    prints_ = staging.prints;
    for (const SeriesFrame& frame : frames)
        evidence_.pictures.push_back({frame.shot->words, frame.seconds, {}, {}, {}});
}

void SeriesInOneFile::draw(std::size_t number, PictureMaker& maker, const session::Session& session,
                           const PictureStyle& style, const io::Progress& progress) {
    note(number, maker, session, style);
    draw_picture(number, maker, session, style, progress);
}

void SeriesInOneFile::note(std::size_t number, PictureMaker& maker, const session::Session& session,
                           const PictureStyle& style) {
    const std::vector<claims::EventRow> rows = visible_events(session);
    const std::scoped_lock lock(mutex_);
    io::SeriesPicture& picture = evidence_.pictures[number];
    picture.view = io::json_text(view_json(session.view()));
    if (session.selected()) picture.selected = session.atlas().event(*session.selected()).id;
    picture.told = style.told;
    std::vector<claims::EventRow> joined;
    std::ranges::set_union(visible_, rows, std::back_inserter(joined));
    visible_ = std::move(joined);
    if (number > 0) return;
    first_view_ = session.view();
    std::vector<io::SeriesPicture> pictures = std::move(evidence_.pictures);
    evidence_ = maker.evidence(session, style);
    evidence_.pictures = std::move(pictures);
}

io::Evidence SeriesInOneFile::evidence() const {
    io::Evidence evidence = evidence_;
    evidence.form = form_;
    evidence.viewport = whole_;
    evidence.second_left = 0.0;  // each picture tells whether it is split
    evidence.selected.clear();
    evidence.told.reset();
    tell_visible(evidence, *atlas_, *prints_->get(), visible_);
    return evidence;
}

void SeriesBytes::begin(const Staging& staging, const std::vector<SeriesFrame>& frames) {
    series_->begin(staging, frames);
}

void SeriesBytes::draw(std::size_t number, PictureMaker& maker, const session::Session& session,
                       const PictureStyle& style, const io::Progress& progress) {
    series_->draw(number, maker, session, style, progress);
}

void SeriesBytes::finish() {
    bytes_ = series_->finish(series_->evidence());
}

SeriesFile::SeriesFile(const std::filesystem::path& file, std::unique_ptr<SeriesInOneFile> series)
    : SeriesBytes(std::move(series)), file_(file, io::NewPath::Kind::file) {}

void SeriesFile::finish() {
    SeriesBytes::finish();
    io::write_file(file_.path(), bytes());
    file_.finish();
}

}  // namespace app
