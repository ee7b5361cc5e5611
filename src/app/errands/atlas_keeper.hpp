#pragma once

#include "app/errands/background_job.hpp"
#include "io/kept/kept_atlas.hpp"

namespace app {

/// Keeps a large atlas that was read, beside the window and behind everything else that is done
/// there; nobody is told of it.
class AtlasKeeper {
 public:
    AtlasKeeper() = default;
    ~AtlasKeeper() { job_.give_up(); }
    AtlasKeeper(const AtlasKeeper&) = delete;
    AtlasKeeper& operator=(const AtlasKeeper&) = delete;

    /// In the place of one that is not kept yet.
    void keep(io::KeptAtlas atlas);
    /// What is under way is not wanted any more.
    void stop() { job_.stop(); }
    void poll();

 private:
    BackgroundJob job_;
};

}  // namespace app
