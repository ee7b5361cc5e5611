#include "session/edit/history.hpp"

namespace session {
namespace {
const std::string nothing;
}

History::History(Snapshot opened) {
    steps_.push_back({"Opened", std::move(opened)});
}

void History::push(std::string words, Snapshot atlas) {
    steps_.resize(position_ + 1);
    steps_.push_back({std::move(words), std::move(atlas)});
    ++position_;
}

const std::string& History::undo_words() const {
    return can_undo() ? steps_[position_].words : nothing;
}

const std::string& History::redo_words() const {
    return can_redo() ? steps_[position_ + 1].words : nothing;
}

void History::replace_snapshots(const std::function<Snapshot(const claims::Atlas&)>& other) {
    for (Step& step : steps_) step.atlas = other(*step.atlas);
}

void History::go_to(std::size_t step) {
    if (step < steps_.size()) position_ = step;
}

}  // namespace session
