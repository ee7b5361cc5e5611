#pragma once

#include <array>
#include <vector>

#include "style/status_symbol.hpp"

namespace test {

/// Linear red, green and blue, 0…1.
using Light = std::array<double, 3>;

Light linear(const style::Colour& colour);
/// `over` laid on `under` by its alpha.
style::Colour laid_over(const style::Colour& over, const style::Colour& under);

/// How somebody sees colours: a matrix on linear light.
struct Sight {
    const char* name;
    std::array<Light, 3> rows;
};

/// Full sight, protanopia and deuteranopia, and sight in grey.
/// Source: Machado, Oliveira, Fernandes, "A Physiologically-based Model for Simulation of Color
/// Vision Deficiency", IEEE TVCG 15(6), 2009, severity 1.0; grey by the luminance of sRGB.
const std::vector<Sight>& sights();

/// A symbol sampled on a square of places from −1.5 to 1.5 in both directions, on a ground.
std::vector<style::Colour> sampled(const style::Symbol& symbol, const style::Colour& ground);

/// Distance of two colours as somebody sees them, in CIELAB (2.3 is just noticeable).
double seen_distance(const style::Colour& one, const style::Colour& other, const Sight& sight);

}  // namespace test
