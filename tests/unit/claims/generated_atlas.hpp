#pragma once

#include <cstdint>

#include "claims/atlas.hpp"

/// An atlas of random events with few kinds, layers, places and days, so that filters meet many.
/// The same seed gives the same atlas.
claims::Atlas generated_atlas(std::uint32_t seed, std::size_t events);
