#pragma once

#include <string>
#include <string_view>

namespace io {

// A spreadsheet takes text that begins with one of = + - @, a tab or a line end for a formula and
// runs it. Tables for spreadsheets have an apostrophe before such text, which makes it text there.
// So that the apostrophe can be told from one that belongs to the text, text that begins with
// apostrophes and such a sign gets another one. Source: OWASP, “CSV Injection”.

/// The text as it is written into a table for spreadsheets. A plain number such as -5 stays as it
/// is.
std::string without_formula(std::string_view text);

/// The text that without_formula() made into this one.
std::string_view with_formula(std::string_view cell);

}  // namespace io
