#include "io/import/import_builder.hpp"

#include <fmt/format.h>

#include "claims/dates/edtf.hpp"
#include "io/atlas/words.hpp"

namespace io {
namespace {

template <class Entry>
claims::TableIndex put(std::unordered_map<std::string, claims::TableIndex>& known,
                       std::vector<Entry>& table, const Entry& entry) {
    const auto [at, is_new] =
        known.emplace(entry.id, static_cast<claims::TableIndex>(table.size()));
    if (is_new) table.push_back(entry);
    return at->second;
}

}  // namespace

claims::TableIndex ImportBuilder::actor(const claims::Actor& actor) {
    return put(actors_, atlas_.actors, actor);
}

claims::TableIndex ImportBuilder::source(const claims::Source& source) {
    return put(sources_, atlas_.sources, source);
}

void ImportBuilder::leave_out(std::size_t line, std::string sentence) {
    ++left_out_;
    problems_.add(line, sentence + "; the row is left out.");
}

bool ImportBuilder::know(std::string_view id, std::size_t line, bool is_own_id) {
    const auto [at, is_new] = lines_.emplace(id, line);
    if (is_new) return true;
    if (is_own_id)
        leave_out(line, fmt::format("the id {} is used before, on {} {}", in_quotes(id),
                                    problems_.unit(), at->second));
    else
        ++repeated_;
    return false;
}

void ImportBuilder::add(claims::Event event, std::vector<claims::Claim>& claims, std::size_t line,
                        bool is_own_id) {
    if (!know(event.id, line, is_own_id)) return;
    event.when = claims::read_extent(event.when_text);
    for (claims::Claim& claim : claims) claim.made = claims::read_extent(claim.made_text);
    if (event.is_located()) {
        swapped_.add(line, event.at);
        sample(event.at);
    }
    if (chunk_->is_full()) finish_chunk();
    chunk_->push_back(event, claims);
}

/// Every first, second, fourth … place, as the file turns out to be long.
void ImportBuilder::sample(const geo::LngLat& at) {
    if (located_++ % stride_ != 0) return;
    if (places_.size() == ImportPreview::most_places) {
        std::vector<geo::LngLat> half;
        for (std::size_t i = 0; i < places_.size(); i += 2) half.push_back(places_[i]);
        places_ = std::move(half);
        stride_ *= 2;
        if ((located_ - 1) % stride_ != 0) return;
    }
    places_.push_back(at);
}

void ImportBuilder::finish_chunk() {
    if (chunk_->size() == 0) return;
    atlas_.add_chunk(std::move(chunk_));
    chunk_ = std::make_shared<claims::EventChunk>();
}

claims::Atlas ImportBuilder::finish(ImportPreview& preview) {
    finish_chunk();
    FileProblems swapped(problems_.file(), problems_.unit());
    swapped_.report(swapped);
    if (swapped.count() > 0) {
        preview.suspicions.push_back(fmt::format(
            "{} far from all others and would lie among them if longitude and latitude were "
            "exchanged; see the problems.",
            swapped.count() == 1 ? "1 place lies"
                                 : with_thousands(swapped.count()) + " places lie"));
        swapped_.report(problems_);
    }
    preview.left_out += left_out_;
    preview.repeated += repeated_;
    preview.joined += joined_;
    preview.untold_places = untold_count_;
    preview.untold_precision = untold_;
    preview.places = std::move(places_);
    return std::move(atlas_);
}

}  // namespace io
