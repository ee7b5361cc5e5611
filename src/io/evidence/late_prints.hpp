#pragma once

#include <memory>
#include <mutex>
#include <utility>

#include "io/evidence/fingerprint.hpp"

namespace io {

/// The fingerprints of an atlas, worked out when somebody first asks for them, perhaps several
/// threads at a time.
class LatePrints {
 public:
    /// `known` are those of the atlas, or null.
    explicit LatePrints(std::shared_ptr<const claims::Atlas> atlas,
                        std::shared_ptr<const Fingerprints> known = nullptr)
        : atlas_(std::move(atlas)), prints_(std::move(known)) {}

    /// For `progress` see fingerprints_of().
    std::shared_ptr<const Fingerprints> get(const Progress& progress = {}) const {
        const std::scoped_lock lock(mutex_);
        if (!prints_)
            prints_ = std::make_shared<const Fingerprints>(fingerprints_of(*atlas_, progress));
        return prints_;
    }

 private:
    std::shared_ptr<const claims::Atlas> atlas_;
    mutable std::mutex mutex_;
    mutable std::shared_ptr<const Fingerprints> prints_;
};

}  // namespace io
