#include <utility>

#include "session/explorer.hpp"

namespace session {

void Session::Explorer::operator()(const SetSplit& set) {
    if (set.sides == s.view_.split) return;
    s.view_.split = set.sides;
    s.hear_sides();
    s.place();
}

void Session::Explorer::operator()(const SplitMap&) {
    if (s.view_.split) return (*this)(SetSplit{});
    std::vector<std::string> sides = claims::sides_of(s.atlas());
    if (sides.size() < 2) {
        s.message_ =
            "Fewer than two sides speak in this atlas: there is nothing to put side by side.";
        return;
    }
    (*this)(SetSplit{SplitSides{std::move(sides[0]), std::move(sides[1])}});
}

void Session::hear_sides() {
    halves_.clear();
    if (!view_.split) return;
    for (const std::string& side : {view_.split->left, view_.split->right}) {
        Half half{side, {overview_.rows, overview_.statuses, 0}, std::nullopt, {}};
        if (!side.empty())
            half.account = claims::account_of(atlas(), overview_.rows, side, view_.filter.known_on);
        halves_.push_back(std::move(half));
    }
}

Sheet Session::sheet(std::size_t number) const {
    if (number >= halves_.size()) return {{}, overview_.statuses, marks_, 0};
    const Half& half = halves_[number];
    return {half.side, half.account.statuses, half.marks, half.account.silent};
}

}  // namespace session
