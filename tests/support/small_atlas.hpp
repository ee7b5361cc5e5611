#pragma once

#include <memory>
#include <string>
#include <utility>
#include <vector>

#include "claims/atlas.hpp"
#include "claims/dates/edtf.hpp"

namespace support {

/// An event as a test needs it; the rest stays empty.
struct SmallEvent {
    std::string id;
    geo::LngLat at;
    std::string when = "2020-10-11";
    std::string title = "An event";
    double radius_m = 0.0;
    std::string place = {};
};

/// An atlas of these events without claims: each is "reported".
inline std::shared_ptr<const claims::Atlas> small_atlas(const std::vector<SmallEvent>& events) {
    auto atlas = std::make_shared<claims::Atlas>();
    atlas->title = "Small atlas";
    auto chunk = std::make_shared<claims::EventChunk>();
    for (const SmallEvent& small : events) {
        if (chunk->is_full())
            atlas->add_chunk(std::exchange(chunk, std::make_shared<claims::EventChunk>()));
        claims::Event event;
        event.id = small.id;
        event.title = small.title;
        event.at = small.at;
        event.when_text = small.when;
        event.when = claims::read_edtf(small.when).date.value().extent;
        event.radius_m = small.radius_m;
        event.place = small.place;
        chunk->push_back(event, {});
    }
    atlas->add_chunk(std::move(chunk));
    return atlas;
}

}  // namespace support
