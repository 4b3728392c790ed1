package org.commspubliques.core.media;

import org.jspecify.annotations.Nullable;

/**
 * The size of a JPEG: the frame header (ITU-T T.81, B.2.2), turned where the photograph’s Exif note says that the camera
 * was (orientations 5 to 8).
 */
final class JpegHeader {

    private static final int EXIF = 0xE1;
    private static final int START_OF_SCAN = 0xDA;
    private static final int ORIENTATION = 0x0112;

    private JpegHeader() {}

    static @Nullable PixelSize size(Octets file) {
        boolean turned = false;
        long at = 2;
        while (file.has(at, 4)) {
            if (file.u8(at) != 0xFF) {
                return null;
            }
            int marker = file.u8(at + 1);
            if (marker == 0xFF) {
                at++;
                continue;
            }
            if (standsAlone(marker)) {
                at += 2;
                continue;
            }
            if (marker == START_OF_SCAN) {
                return null;
            }
            int length = file.u16(at + 2);
            if (length < 2) {
                return null;
            }
            if (marker == EXIF && file.reads(at + 4, "Exif\0\0")) {
                turned |= orientation(file, at + 10, at + 2 + length) >= 5;
            }
            if (isFrame(marker)) {
                return MediaFile.sizeOf(file.u16(at + 7), file.u16(at + 5), turned);
            }
            at += 2L + length;
        }
        return null;
    }

    private static boolean standsAlone(int marker) {
        return marker == 0x01 || (marker >= 0xD0 && marker <= 0xD8);
    }

    /** SOF0 to SOF15 but for the tables and the reserved marker between them. */
    private static boolean isFrame(int marker) {
        return marker >= 0xC0 && marker <= 0xCF && marker != 0xC4 && marker != 0xC8 && marker != 0xCC;
    }

    /** The orientation in a TIFF directory; 1, upright, where there is none. */
    private static int orientation(Octets file, long tiff, long end) {
        boolean little = file.reads(tiff, "II");
        long directory = tiff + (little ? file.u32le(tiff + 4) : file.u32(tiff + 4));
        int entries = little ? file.u16le(directory) : file.u16(directory);
        for (int i = 0; i < entries; i++) {
            long entry = directory + 2 + 12L * i;
            if (entry + 12 > end) {
                return 1;
            }
            int tag = little ? file.u16le(entry) : file.u16(entry);
            if (tag == ORIENTATION) {
                int value = little ? file.u16le(entry + 8) : file.u16(entry + 8);
                return value >= 1 && value <= 8 ? value : 1;
            }
        }
        return 1;
    }
}
