#pragma once

#include <cstddef>
#include <memory>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "claims/draft.hpp"
#include "io/atlas/swapped_places.hpp"
#include "io/files/file_problems.hpp"
#include "io/import/read_import.hpp"

namespace io {

/// Gathers what the rows of a foreign table become. Keeps little besides the events themselves.
class ImportBuilder {
 public:
    /// `untold`: how exactly places are known whose rows do not tell.
    ImportBuilder(FileProblems& problems, claims::Precision untold)
        : problems_(problems), untold_(untold) {}

    /// The number of an actor or a source; added when it is new.
    claims::TableIndex actor(const claims::Actor& actor);
    claims::TableIndex source(const claims::Source& source);

    /// Views of texts that live until add() returns. Dates are read from their texts.
    /// `is_own_id`: the file itself gives the id, so that a second row with it is a fault; without,
    /// the id says what the row says, and a second one is a repetition.
    void add(claims::Event event, std::vector<claims::Claim>& claims, std::size_t line,
             bool is_own_id);
    void report(std::size_t line, std::string sentence) {
        problems_.add(line, std::move(sentence));
    }
    void leave_out(std::size_t line, std::string sentence);
    /// How exactly a place counts as known whose row does not tell; they are counted.
    claims::Precision untold_precision(const geo::LngLat& at) {
        if (geo::is_plausible(at)) ++untold_count_;
        return untold_;
    }
    /// So many rows say what another said.
    void repeat(std::size_t rows) { repeated_ += rows; }
    /// So many rows tell of the event of another.
    void join(std::size_t rows) { joined_ += rows; }

    /// Ends the work.
    claims::Atlas finish(ImportPreview& preview);

 private:
    bool know(std::string_view id, std::size_t line, bool is_own_id);
    void sample(const geo::LngLat& at);
    void finish_chunk();

    FileProblems& problems_;
    claims::Precision untold_;
    std::size_t untold_count_ = 0;
    claims::Atlas atlas_;
    std::shared_ptr<claims::EventChunk> chunk_ = std::make_shared<claims::EventChunk>();
    std::unordered_map<std::string, claims::TableIndex> actors_, sources_;
    std::unordered_map<std::string, std::size_t> lines_;  ///< of events by id
    std::size_t left_out_ = 0, repeated_ = 0, joined_ = 0;
    SwappedPlaces swapped_;
    std::vector<geo::LngLat> places_;
    std::size_t stride_ = 1, located_ = 0;
};

}  // namespace io
