#include "ui/parts/where.hpp"

namespace ui {

const std::string& Where::at(const session::Session& session, const geo::LngLat& place) {
    if (is_known_ && place == place_ && base_ == session.base() &&
        hidden_ == session.hidden_boundaries() && names_ == session.view().names)
        return words_;
    is_known_ = true;
    place_ = place;
    base_ = session.base();
    hidden_ = session.hidden_boundaries();
    names_ = session.view().names;
    words_ = in_words_(session, place);
    return words_;
}

}  // namespace ui
