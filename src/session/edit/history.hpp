#pragma once

#include <cstddef>
#include <functional>
#include <memory>
#include <string>
#include <vector>

#include "claims/atlas.hpp"

namespace session {

/// Every state that the atlas has been in since it was opened, and which of
/// them is shown. Snapshots share what did not change between them, so that a
/// step costs what it changed.
class History {
 public:
    using Snapshot = std::shared_ptr<const claims::Atlas>;

    struct Step {
        std::string words;  ///< "Moved “Shelling of Ganja” 3.2 km"; the first: "Opened"
        Snapshot atlas;
    };

    explicit History(Snapshot opened);

    /// A new step after the present one; steps that were undone are dropped.
    void push(std::string words, Snapshot atlas);

    bool can_undo() const { return position_ > 0; }
    bool can_redo() const { return position_ + 1 < steps_.size(); }
    /// What undo would take back and redo bring again; empty when there is
    /// nothing.
    const std::string& undo_words() const;
    const std::string& redo_words() const;

    /// Puts another atlas in the place of each.
    void replace_snapshots(const std::function<Snapshot(const claims::Atlas&)>& other);

    /// Goes to a step by its number; one that does not exist changes nothing.
    void go_to(std::size_t step);

    const std::vector<Step>& steps() const { return steps_; }
    std::size_t position() const { return position_; }
    const Snapshot& current() const { return steps_[position_].atlas; }

 private:
    std::vector<Step> steps_;
    std::size_t position_ = 0;
};

}  // namespace session
