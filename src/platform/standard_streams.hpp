#pragma once

#include <string>

namespace platform {

/// Takes the place of standard input, output and error where the caller closed them, so that no
/// file that is opened later is taken for one. What is written to a closed standard output fails.
void hold_standard_streams();

/// Writes out what is still to be written to standard output. Returns a sentence when something
/// that was written to it did not arrive; empty when all did.
std::string finish_standard_output();

}  // namespace platform
