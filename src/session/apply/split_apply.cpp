#include <utility>

#include "session/apply/explorer.hpp"

namespace session {

void Session::Explorer::operator()(const SetSplit& set) {
    if (set.sides == s.view_.split && s.view_.side.empty()) return;
    s.view_.side.clear();
    s.view_.split = set.sides;
    s.hear_sides();
    s.place();
}

void Session::Explorer::operator()(const HearSide& hear) {
    if (hear.side == s.view_.side && !s.view_.split) return;
    s.view_.split.reset();
    s.view_.side = hear.side;
    s.hear_sides();
    s.place();
}

void Session::Explorer::operator()(const SplitMap&) {
    if (s.view_.split) return (*this)(SetSplit{});
    std::vector<std::string> sides = claims::sides_of(s.atlas());
    if (sides.size() < 2) {
        s.message_ = {
            "Fewer than two sides speak in this atlas: there is nothing to put side by side."};
        return;
    }
    (*this)(SetSplit{SplitSides{std::move(sides[0]), std::move(sides[1])}});
}

void Session::hear_sides() {
    halves_.clear();
    std::vector<std::string> sides;
    if (view_.split) sides = {view_.split->left, view_.split->right};
    if (!view_.side.empty()) sides = {view_.side};
    const auto account_of = [this](std::size_t half, const std::string& side) {
        if (side.empty()) return claims::SideAccount{overview_.rows, overview_.statuses, 0};
        claims::DerivedStatuses& said = side_statuses_[half];
        said.hear(side);
        return claims::account_of(overview_.rows,
                                  said.of(atlas(), view_.filter.known_on, workers_));
    };
    for (std::size_t i = 0; i < sides.size(); ++i)
        halves_.push_back({sides[i], account_of(i, sides[i]), std::nullopt, {}});
}

Sheet Session::sheet(std::size_t number) const {
    if (number >= halves_.size()) return {{}, overview_.rows, overview_.statuses, marks_, 0};
    const Half& half = halves_[number];
    return {half.side, half.account.rows, half.account.statuses, half.marks, half.account.silent};
}

}  // namespace session
