package org.commspubliques.core.media;

import java.nio.charset.StandardCharsets;

/** The bytes of a file that nobody vouches for: what lies beyond its end reads as zero. */
final class Octets {

    private final byte[] bytes;

    Octets(byte[] bytes) {
        this.bytes = bytes;
    }

    int length() {
        return bytes.length;
    }

    /** Whether so many bytes are there from a place on. */
    boolean has(long at, long count) {
        return at >= 0 && count >= 0 && at <= bytes.length - count;
    }

    int u8(long at) {
        return has(at, 1) ? bytes[(int) at] & 0xFF : 0;
    }

    /** Two bytes, the greater first. */
    int u16(long at) {
        return u8(at) << 8 | u8(at + 1);
    }

    /** Two bytes, the lesser first. */
    int u16le(long at) {
        return u8(at) | u8(at + 1) << 8;
    }

    int u24le(long at) {
        return u16le(at) | u8(at + 2) << 16;
    }

    long u32(long at) {
        return (long) u16(at) << 16 | u16(at + 2);
    }

    long u32le(long at) {
        return u16le(at) | (long) u16le(at + 2) << 16;
    }

    /** Eight bytes, the greater first; negative where it is beyond what a long holds. */
    long u64(long at) {
        return u32(at) << 32 | u32(at + 4);
    }

    /** Whether the letters are there, byte by byte. */
    boolean reads(long at, String ascii) {
        if (!has(at, ascii.length())) {
            return false;
        }
        for (int i = 0; i < ascii.length(); i++) {
            if (u8(at + i) != ascii.charAt(i)) {
                return false;
            }
        }
        return true;
    }

    /** The beginning as text, for formats that are text. */
    String beginning(int count) {
        return new String(bytes, 0, Math.min(count, bytes.length), StandardCharsets.UTF_8);
    }
}
