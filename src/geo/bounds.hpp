#pragma once

#include "geo/lng_lat.hpp"

namespace geo {

/// A window of longitudes and latitudes in degrees. Empty until something is put in.
struct Bounds {
    double west = 1e9;
    double south = 1e9;
    double east = -1e9;
    double north = -1e9;

    bool is_empty() const { return west > east || south > north; }
    bool contains(const LngLat& at) const {
        return at.lng >= west && at.lng <= east && at.lat >= south && at.lat <= north;
    }
    LngLat centre() const { return {(west + east) / 2, (south + north) / 2}; }
    void include(const LngLat& at);
    void include(const Bounds& other);

    friend bool operator==(const Bounds&, const Bounds&) = default;
};

}  // namespace geo
