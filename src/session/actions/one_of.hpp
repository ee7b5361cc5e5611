#pragma once

#include <any>
#include <array>
#include <cstddef>
#include <type_traits>
#include <utility>

namespace session {

/// A value of one of many kinds. std::variant is the same for a few; for a hundred and more it
/// takes a compiler longer to read than all the rest of a file, in time that grows with the square
/// of their number. One that was moved from can only be given a value or destroyed.
template <class... Kinds>
class OneOf {
 public:
    template <class Kind>
    requires(std::is_same_v<Kind, Kinds> || ...) OneOf(Kind what)
        : kind_(place_of<Kind>()), what_(std::move(what)) {}

    template <class Kind>
    [[nodiscard]] bool is() const {
        return kind_ == place_of<Kind>();
    }

    /// Null where it is of another kind.
    template <class Kind>
    [[nodiscard]] const Kind* get_if() const {
        return std::any_cast<Kind>(&what_);
    }

    /// Calls `visitor` with what this is; it must return the same type for every kind.
    template <class Visitor>
    auto visit(Visitor&& visitor) const {
        using Result = std::common_type_t<std::invoke_result_t<Visitor&, const Kinds&>...>;
        static_assert(
            (std::is_same_v<Result, std::invoke_result_t<Visitor&, const Kinds&>> && ...));
        using Call = Result (*)(Visitor&, const std::any&);
        static constexpr std::array<Call, sizeof...(Kinds)> calls{
            [](Visitor& asked, const std::any& what) -> Result {
                return asked(*std::any_cast<Kinds>(&what));
            }...};
        return calls[kind_](visitor, what_);
    }

 private:
    template <class Kind>
    static constexpr std::size_t place_of() {
        constexpr std::array<bool, sizeof...(Kinds)> is{std::is_same_v<Kind, Kinds>...};
        std::size_t place = 0;
        while (!is[place]) ++place;
        return place;
    }

    std::size_t kind_;
    std::any what_;
};

}  // namespace session
