#pragma once

#include <CLI/CLI.hpp>

namespace app {

// What the text of an option has to be.

/// A number; unlike CLI::Range this lets no “nan” pass.
CLI::Validator number_within(double least, double most);

/// Of a text, as io::is_known_encoding() knows it.
CLI::Validator known_encoding();

/// Not empty.
CLI::Validator some_name();

}  // namespace app
