#pragma once

#include <string>
#include <string_view>

#include "claims/claim.hpp"
#include "ui/frame.hpp"

namespace ui {

/// "asserts, accusing Armenia", "denies the accusation against Armenia, having checked it"
std::string verb_in_words(const claims::Atlas& atlas, const claims::Claim& claim);

/// One claim: who, verb, what, figure, date, source chain and links to read it. `remark` says why
/// it does not count and is empty when it does.
void draw_claim(Frame& frame, const claims::Claim& claim, std::string_view remark);

/// A chain of sources in words, with links to those that can be opened.
void draw_source(Frame& frame, claims::TableIndex source);

}  // namespace ui
