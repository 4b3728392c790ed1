package org.commspubliques.core.media;

import org.jspecify.annotations.Nullable;

/**
 * The size of a PNG (W3C, chunk IHDR), a GIF (GIF89a, logical screen) and a WebP (RFC 9649), and whether they move.
 *
 * @param size the size; null where the header does not tell
 * @param animated whether there is more than one picture
 */
record ImageHeader(@Nullable PixelSize size, boolean animated) {

    private static final int EXTENSION = 0x21;
    private static final int PICTURE = 0x2C;

    static ImageHeader ofPng(Octets file) {
        if (!file.reads(12, "IHDR")) {
            return new ImageHeader(null, false);
        }
        PixelSize size = MediaFile.sizeOf(file.u32(16), file.u32(20), false);
        long at = 8;
        while (file.has(at, 8) && !file.reads(at + 4, "IDAT")) {
            if (file.reads(at + 4, "acTL")) {
                return new ImageHeader(size, file.u32(at + 8) > 1);
            }
            at += 12 + file.u32(at);
        }
        return new ImageHeader(size, false);
    }

    static ImageHeader ofGif(Octets file) {
        PixelSize size = MediaFile.sizeOf(file.u16le(6), file.u16le(8), false);
        long at = 13L + colours(file.u8(10));
        int pictures = 0;
        while (file.has(at, 1) && pictures < 2) {
            if (file.u8(at) == EXTENSION) {
                at = afterBlocks(file, at + 2);
            } else if (file.u8(at) == PICTURE) {
                pictures++;
                at = afterBlocks(file, at + 10 + colours(file.u8(at + 9)) + 1);
            } else {
                break;
            }
        }
        return new ImageHeader(size, pictures > 1);
    }

    /** The bytes of a table of colours, as its flags tell. */
    private static int colours(int flags) {
        return (flags & 0x80) == 0 ? 0 : 3 << ((flags & 0x07) + 1);
    }

    private static long afterBlocks(Octets file, long at) {
        long end = at;
        while (file.has(end, 1) && file.u8(end) != 0) {
            end += 1L + file.u8(end);
        }
        return end + 1;
    }

    static ImageHeader ofWebp(Octets file) {
        if (file.reads(12, "VP8X")) {
            return new ImageHeader(
                    MediaFile.sizeOf(1L + file.u24le(24), 1L + file.u24le(27), false),
                    file.has(24, 6) && (file.u8(20) & 0x02) != 0);
        }
        if (file.reads(12, "VP8L") && file.u8(20) == 0x2F && file.has(21, 4)) {
            long bits = file.u32le(21);
            return new ImageHeader(MediaFile.sizeOf(1 + (bits & 0x3FFF), 1 + (bits >> 14 & 0x3FFF), false), false);
        }
        if (file.reads(12, "VP8 ") && file.u8(23) == 0x9D && file.u8(24) == 0x01 && file.u8(25) == 0x2A) {
            return new ImageHeader(MediaFile.sizeOf(file.u16le(26) & 0x3FFF, file.u16le(28) & 0x3FFF, false), false);
        }
        return new ImageHeader(null, false);
    }
}
