#pragma once

#include <cstdint>
#include <random>

#include "claims/edit/edit.hpp"
#include "claims/filter/filter.hpp"

namespace test {

/// An atlas in which everything that a filter may ask has several answers: claims of all stances by
/// parties and others, on all sorts of days, quoted figures, texts in four scripts. The same seed
/// gives the same atlas.
claims::Atlas varied_atlas(std::uint32_t seed, int events);

/// Asks about some of it, by chance; often about several things at once.
claims::Filter varied_filter(std::mt19937& random);

/// For the texts that varied_filter() looks for.
claims::OtherNames varied_names();

}  // namespace test
