#include "app/draw_series.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <atomic>
#include <exception>
#include <memory>
#include <mutex>
#include <optional>
#include <stdexcept>
#include <thread>
#include <utility>
#include <vector>

#include "app/furniture.hpp"
#include "io/files.hpp"
#include "io/new_path.hpp"

namespace app {
namespace {

/// A session that shows one picture of the series after the other.
class Stage {
 public:
    Stage(const Staging& staging, const Series& series, const SeriesWishes& wishes)
        : staging_(staging), wishes_(wishes), session_(staged(staging)) {
        for (const session::Action& action : series.first) session_.apply(action);
    }

    const session::Session& show(const Shot& shot) {
        // Whatever this session has shown before.
        session_.apply(session::DismissMessage{});
        session_.apply(session::ShowView{{{}, staging_.view, true}, false});
        for (const session::Action& action : shot.actions) session_.apply(action);
        fill(session_, staging_.whole);
        if (!wishes_.last) return session_;
        wishes_.last(session_);
        fill(session_, staging_.whole);
        return session_;
    }

 private:
    const Staging& staging_;
    const SeriesWishes& wishes_;
    session::Session session_;
};

/// What a picture shows, save for words about dates.
struct Shown {
    std::vector<claims::EventRow> rows;
    std::vector<claims::Status> statuses;
    std::vector<const geo::Boundary*> hidden;
    session::View view;
    std::optional<claims::EventRow> selected;
    std::string caption;

    friend bool operator==(const Shown&, const Shown&) = default;
};

Shown shown_by(const session::Session& session) {
    Shown shown{session.overview().rows, {}, session.hidden_boundaries(), session.view(),
                session.selected(),      {}};
    for (const claims::EventRow row : shown.rows)
        shown.statuses.push_back(session.overview().statuses[row]);
    shown.view.filter = {};
    if (const session::NarrativeStep* step = session::told_step(session))
        shown.caption = step->caption;
    return shown;
}

std::vector<const Shot*> shots_to_draw(const Staging& staging, const Series& series,
                                       const SeriesWishes& wishes) {
    std::vector<const Shot*> shots;
    Stage stage(staging, series, wishes);
    Shown last;
    for (const Shot& shot : series.shots) {
        if (wishes.skip_unchanged) {
            Shown now = shown_by(stage.show(shot));
            const bool is_same = !shots.empty() && now == last;
            last = std::move(now);
            if (is_same) continue;
        }
        shots.push_back(&shot);
    }
    return shots;
}

/// Names that several shots have get a number.
std::vector<std::string> file_names(const std::vector<const Shot*>& shots, PictureFormat format) {
    std::vector<std::string> names;
    std::set<std::string> taken;
    for (const Shot* shot : shots) {
        const std::string ending = fmt::format(".{}", to_word(format));
        std::string name = shot->name + ending;
        for (int number = 2; !taken.insert(name).second; ++number)
            name = fmt::format("{} ({}){}", shot->name, number, ending);
        names.push_back(std::move(name));
    }
    return names;
}

/// What the jobs share: who draws which picture next, and what went wrong first.
struct Work {
    std::atomic<std::size_t> next = 0, done = 0;
    std::atomic<bool> is_over = false;
    std::mutex mutex;
    std::exception_ptr error;
    std::set<std::string> remarks;

    void fail(std::exception_ptr why) {
        const std::scoped_lock lock(mutex);
        if (!error) error = std::move(why);
        is_over = true;
    }
};

}  // namespace

std::string in_words(const SeriesResult& result) {
    std::string words =
        fmt::format("{} {}", result.drawn, result.drawn == 1 ? "picture" : "pictures");
    if (result.skipped > 0)
        words += fmt::format("; {} that would show nothing new left out", result.skipped);
    return words;
}

SeriesResult draw_series(const Staging& staging, const Series& series, const SeriesWishes& wishes,
                         const io::Progress& progress) {
    if (series.shots.empty()) throw std::runtime_error("There is nothing to take pictures of.");
    io::NewPath folder(wishes.folder, io::NewPath::Kind::folder);
    const std::vector<const Shot*> shots = shots_to_draw(staging, series, wishes);
    const std::vector<std::string> names = file_names(shots, wishes.format);
    PictureStyle every = wishes.style;
    if (wishes.format == PictureFormat::png)
        every.prints =
            std::make_shared<const io::Fingerprints>(io::fingerprints_of(*staging.atlas));
    Work work;
    const auto share_done = [&] {
        return static_cast<double>(work.done) / static_cast<double>(shots.size());
    };
    // Within a picture it is only asked whether to go on.
    const auto within = [&](std::string_view, double) {
        const std::scoped_lock lock(work.mutex);
        return !work.is_over && (!progress || progress("Drawing", share_done()));
    };
    const auto draw = [&] {
        try {
            PictureMaker maker;
            Stage stage(staging, series, wishes);
            for (std::size_t i = work.next++; i < shots.size() && !work.is_over; i = work.next++) {
                const session::Session& session = stage.show(*shots[i]);
                PictureStyle style = every;
                style.told = told_words(session);
                io::write_file(folder.path() / names[i],
                               maker.make(wishes.format, session, style, within));
                const std::scoped_lock lock(work.mutex);
                if (!session.message().empty()) work.remarks.insert(session.message());
                ++work.done;
                io::tell(progress, "Drawing", share_done());
            }
        } catch (...) {
            work.fail(std::current_exception());
        }
    };
    {
        std::vector<std::jthread> others;
        const std::size_t jobs = std::clamp<std::size_t>(wishes.jobs, 1, shots.size());
        for (std::size_t i = 1; i < jobs; ++i) others.emplace_back(draw);
        draw();
    }
    if (work.error) std::rethrow_exception(work.error);
    folder.finish();
    return {shots.size(), series.shots.size() - shots.size(), std::move(work.remarks)};
}

}  // namespace app
