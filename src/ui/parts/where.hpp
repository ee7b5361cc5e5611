#pragma once

#include <memory>
#include <string>
#include <vector>

#include "ui/frame.hpp"

namespace ui {

/// What the base map knows of a place, in words; looked up only when the place, the boundaries that
/// are shown, or the names changed.
class Where {
 public:
    using InWords = std::string (*)(const session::Session&, const geo::LngLat&);
    explicit Where(InWords in_words) : in_words_(in_words) {}

    const std::string& at(const session::Session& session, const geo::LngLat& place);

 private:
    InWords in_words_;
    bool is_known_ = false;
    geo::LngLat place_;
    std::shared_ptr<const geo::BaseMap> base_;
    std::vector<const geo::Boundary*> hidden_;
    geo::Names names_ = geo::Names::usual;
    std::string words_;
};

}  // namespace ui
