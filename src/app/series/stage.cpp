#include "app/series/stage.hpp"

#include <cmath>
#include <optional>
#include <string>
#include <utility>

namespace app {
namespace {

/// What a picture shows, save for words about dates.
struct Shown {
    std::vector<std::vector<claims::EventRow>> rows;  ///< of each sheet
    std::vector<claims::Status> statuses;             ///< of these
    std::vector<const geo::Boundary*> hidden;
    session::View view;
    std::optional<claims::EventRow> selected;
    std::string caption;

    friend bool operator==(const Shown&, const Shown&) = default;
};

Shown shown_by(const session::Session& session) {
    Shown shown{{}, {}, session.hidden_boundaries(), session.view(), session.selected(), {}};
    for (std::size_t number = 0; number < session.sheet_count(); ++number) {
        const session::Sheet sheet = session.sheet(number);
        shown.rows.push_back(sheet.rows);
        for (const claims::EventRow row : sheet.rows) shown.statuses.push_back(sheet.statuses[row]);
    }
    shown.view.filter = {};
    if (const session::NarrativeStep* step = session::told_step(session))
        shown.caption = step->caption;
    return shown;
}

/// The same ground on a smaller map.
void shrink_map(session::Session& session, const geo::Viewport& whole, double by) {
    geo::Camera camera = session.view().camera;
    camera.zoom -= std::log2(by);
    fill(session, shrunk(whole, by));
    session.apply(session::FlyTo{camera, false});
}

}  // namespace

geo::Viewport shrunk(const geo::Viewport& whole, double by) {
    if (by == 1.0) return whole;
    return {std::round(whole.width / by), std::round(whole.height / by), whole.pixel_ratio};
}

Stage::Stage(const Staging& staging, const Series& series, const StageDirections& directions)
    : staging_(staging), directions_(directions), session_(staged(staging)) {
    for (const session::Action& action : series.first) session_.apply(action);
}

const session::Session& Stage::show(const Shot& shot) {
    // Whatever this session has shown before.
    session_.apply(session::DismissMessage{});
    session_.apply(session::ShowView{{{}, staging_.view, true}, false});
    fill(session_, staging_.whole);
    for (const session::Action& action : shot.actions) session_.apply(action);
    fill(session_, staging_.whole);
    if (directions_.last) {
        directions_.last(session_);
        fill(session_, staging_.whole);
    }
    if (directions_.shrink != 1.0) shrink_map(session_, staging_.whole, directions_.shrink);
    return session_;
}

std::vector<SeriesFrame> frames_of(const Staging& staging, const Series& series,
                                   const StageDirections& directions) {
    std::vector<SeriesFrame> frames;
    Stage stage(staging, series, directions);
    Shown last;
    for (const Shot& shot : series.shots) {
        if (directions.skip_unchanged) {
            Shown now = shown_by(stage.show(shot));
            const bool is_same = !frames.empty() && now == last;
            last = std::move(now);
            if (is_same) {
                frames.back().seconds += shot.seconds;
                continue;
            }
        }
        frames.push_back({&shot, shot.seconds});
    }
    return frames;
}

}  // namespace app
