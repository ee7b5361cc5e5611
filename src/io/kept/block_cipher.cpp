#include "io/kept/block_cipher.hpp"

#include <gcrypt.h>

#include <array>
#include <cstring>

#include "io/error.hpp"
#include "io/evidence/gcrypt.hpp"

namespace io {
namespace {

constexpr std::size_t tag_size = 16;

gcry_cipher_hd_t of_gcrypt(void* cipher) {
    return static_cast<gcry_cipher_hd_t>(cipher);
}

void insist(bool is_done) {
    if (!is_done) throw Error("Libgcrypt does not offer AES-256 in the mode OCB.");
}

}  // namespace

void BlockCipher::Free::operator()(void* cipher) const {
    gcry_cipher_close(of_gcrypt(cipher));
}

BlockCipher::BlockCipher(const Digest& key) {
    gcry_cipher_hd_t cipher = nullptr;
    insist(has_gcrypt());
    insist(gcry_cipher_open(&cipher, GCRY_CIPHER_AES256, GCRY_CIPHER_MODE_OCB, 0) == 0);
    cipher_.reset(cipher);
    insist(gcry_cipher_setkey(cipher, key.data(), key.size()) == 0);
}

void BlockCipher::begin(std::uint64_t number) {
    std::array<std::uint8_t, 12> nonce{};
    std::memcpy(nonce.data(), &number, sizeof(number));
    insist(gcry_cipher_reset(of_gcrypt(cipher_.get())) == 0);
    insist(gcry_cipher_setiv(of_gcrypt(cipher_.get()), nonce.data(), nonce.size()) == 0);
    insist(gcry_cipher_final(of_gcrypt(cipher_.get())) == 0);
}

void BlockCipher::lock(std::uint64_t number, Block& block) {
    begin(number);
    const std::size_t size = block.size();
    insist(gcry_cipher_encrypt(of_gcrypt(cipher_.get()), block.data(), size, nullptr, 0) == 0);
    block.resize(size + tag_size);
    insist(gcry_cipher_gettag(of_gcrypt(cipher_.get()), block.data() + size, tag_size) == 0);
}

bool BlockCipher::unlock(std::uint64_t number, Block& block) {
    if (block.size() < tag_size) return false;
    begin(number);
    const std::size_t size = block.size() - tag_size;
    insist(gcry_cipher_decrypt(of_gcrypt(cipher_.get()), block.data(), size, nullptr, 0) == 0);
    const bool is_it =
        gcry_cipher_checktag(of_gcrypt(cipher_.get()), block.data() + size, tag_size) == 0;
    block.resize(size);
    return is_it;
}

Digest random_bytes() {
    if (!has_gcrypt()) throw Error("Libgcrypt does not offer random bytes.");
    Digest bytes{};
    gcry_create_nonce(bytes.data(), bytes.size());
    return bytes;
}

}  // namespace io
