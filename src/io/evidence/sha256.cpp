#include "io/evidence/sha256.hpp"

#include <fmt/format.h>
#include <openssl/evp.h>

#include "io/error.hpp"

namespace io {
namespace {

EVP_MD_CTX* as_openssl(void* context) {
    return static_cast<EVP_MD_CTX*>(context);
}

void insist(bool done) {
    if (!done) throw Error("OpenSSL does not offer SHA-256: no fingerprint can be made.");
}

}  // namespace

void Sha256::Free::operator()(void* context) const {
    EVP_MD_CTX_free(as_openssl(context));
}

Sha256::Sha256() : context_(EVP_MD_CTX_new()) {
    insist(context_ && EVP_DigestInit_ex(as_openssl(context_.get()), EVP_sha256(), nullptr) == 1);
}

Digest Sha256::of(std::string_view bytes) {
    begin();
    add(bytes);
    return end();
}

void Sha256::begin() {
    // Without a name of a digest the context takes the one that it has: there is no looking up.
    insist(EVP_DigestInit_ex(as_openssl(context_.get()), nullptr, nullptr) == 1);
}

void Sha256::add(std::string_view bytes) {
    insist(EVP_DigestUpdate(as_openssl(context_.get()), bytes.data(), bytes.size()) == 1);
}

Digest Sha256::end() {
    Digest digest{};
    insist(EVP_DigestFinal_ex(as_openssl(context_.get()), digest.data(), nullptr) == 1);
    return digest;
}

std::string hex(std::span<const std::uint8_t> bytes) {
    std::string digits;
    for (const std::uint8_t byte : bytes) digits += fmt::format("{:02x}", byte);
    return digits;
}

}  // namespace io
