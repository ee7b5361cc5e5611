#include "io/evidence/sha256.hpp"

#include <fmt/format.h>
#include <gcrypt.h>

#include <algorithm>

#include "io/error.hpp"
#include "io/evidence/gcrypt.hpp"

namespace io {
namespace {

gcry_md_hd_t as_gcrypt(void* context) {
    return static_cast<gcry_md_hd_t>(context);
}

void* new_context() {
    gcry_md_hd_t context = nullptr;
    if (!has_gcrypt() || gcry_md_open(&context, GCRY_MD_SHA256, 0) != 0)
        throw Error("Libgcrypt does not offer SHA-256: no fingerprint can be made.");
    return context;
}

}  // namespace

void Sha256::Free::operator()(void* context) const {
    gcry_md_close(as_gcrypt(context));
}

Sha256::Sha256() : context_(new_context()) {}

Digest Sha256::of(std::string_view bytes) {
    begin();
    add(bytes);
    return end();
}

void Sha256::begin() {
    gcry_md_reset(as_gcrypt(context_.get()));
}

void Sha256::add(std::string_view bytes) {
    gcry_md_write(as_gcrypt(context_.get()), bytes.data(), bytes.size());
}

Digest Sha256::end() {
    Digest digest{};
    const unsigned char* found = gcry_md_read(as_gcrypt(context_.get()), GCRY_MD_SHA256);
    std::copy_n(found, digest.size(), digest.begin());
    return digest;
}

std::string hex(std::span<const std::uint8_t> bytes) {
    std::string digits;
    for (const std::uint8_t byte : bytes) digits += fmt::format("{:02x}", byte);
    return digits;
}

}  // namespace io
