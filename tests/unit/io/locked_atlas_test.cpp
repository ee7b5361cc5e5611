#include "io/kept/locked_atlas.hpp"

#include <doctest/doctest.h>

#include <algorithm>
#include <cstdint>
#include <memory>
#include <span>
#include <string>
#include <vector>

#include "io/kept/atlas_stamp.hpp"
#include "io/kept/block_cipher.hpp"
#include "scratch.hpp"
#include "workspace_atlas.hpp"

TEST_CASE("an atlas is locked by its secret") {
    const test::Scratch scratch("locked_atlas");
    io::KeptRest rest;
    rest.reading.atlas = std::make_shared<const claims::Atlas>(test::made_atlas(5, 30));
    rest.reading.prints =
        std::make_shared<const io::Fingerprints>(io::fingerprints_of(*rest.reading.atlas));
    const test::fs::path file = scratch / "locked";
    io::write_locked_atlas(file, "secret", rest, {});
    CHECK(io::read_locked_atlas(file, "secret", {}));
    CHECK_FALSE(io::read_locked_atlas(file, "Secret", {}));
    CHECK_FALSE(io::read_locked_atlas(file, "", {}));
}

TEST_CASE("blocks cannot change places") {
    io::BlockCipher cipher(io::random_bytes());
    const io::Block one{1, 2, 3}, two{};
    io::Block first = one, second = two;
    cipher.lock(1, first);
    cipher.lock(2, second);
    CHECK(first != one);
    io::Block as_second = first;
    CHECK_FALSE(cipher.unlock(2, as_second));
    REQUIRE(cipher.unlock(1, first));
    CHECK(first == one);
    REQUIRE(cipher.unlock(2, second));
    CHECK(second == two);
}

TEST_CASE("what an atlas is locked by lies all over its files") {
    std::vector<std::uint8_t> file(1 << 20);
    const auto digest = [&] {
        return io::digest_of_pieces(
            file.size(), [&](std::size_t begin, std::span<std::uint8_t> bytes) {
                REQUIRE(begin + bytes.size() <= file.size());
                std::copy_n(file.begin() + static_cast<long>(begin), bytes.size(), bytes.begin());
            });
    };
    const std::string before = digest();
    std::size_t noticed = 0;
    for (std::size_t at = 0; at < file.size(); at += 1024) {
        file[at] = 1;
        noticed += digest() != before ? 1 : 0;
        file[at] = 0;
    }
    CHECK(noticed == 64 * 4);
    for (const std::size_t at : {std::size_t{0}, file.size() - 1}) {
        file[at] = 1;
        CHECK(digest() != before);
        file[at] = 0;
    }
    for (const std::size_t size : {0, 1, 100, 4096, 4097}) {
        file.assign(size, 0);
        const std::string small = digest();
        if (size > 0) file[size / 2] = 1;
        CHECK((digest() != small) == (size > 0));
    }
}
