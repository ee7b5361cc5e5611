#pragma once

#include <string>
#include <string_view>

namespace claims {

/// A name as it stands in the middle of an English sentence: "the Russian Foreign Ministry", but
/// "Xinhua" and "Ilham Aliyev". Goes by common nouns in the name, such as "ministry".
/// One that runs from the right is isolated.
std::string with_article(std::string_view name);

}  // namespace claims
