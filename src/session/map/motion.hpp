#pragma once

#include "geo/camera.hpp"

namespace session {

/// How the camera moves by itself: a short ease towards a target, or a fling that slows down.
class Motion {
 public:
    void ease_to(const geo::Camera& from, const geo::Camera& to);
    void fling(double dx, double dy);  ///< px per second
    void stop();
    bool is_moving() const { return kind_ != Kind::none; }
    /// Where an ease will end; meaningful only while easing.
    bool is_easing() const { return kind_ == Kind::ease; }
    const geo::Camera& target() const { return to_; }

    /// The camera after `seconds` more.
    geo::Camera advanced(const geo::Camera& camera, double seconds);

 private:
    enum class Kind { none, ease, fling };
    Kind kind_ = Kind::none;
    geo::Camera from_, to_;
    double elapsed_ = 0.0;
    double dx_ = 0.0, dy_ = 0.0;
};

}  // namespace session
