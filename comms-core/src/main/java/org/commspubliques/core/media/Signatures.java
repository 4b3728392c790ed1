package org.commspubliques.core.media;

import com.google.common.base.Ascii;

/** Tells a format by the first bytes of a file. */
final class Signatures {

    /** How far an SVG drawing may begin with comments and declarations. */
    private static final int PROLOGUE = 1024;

    private Signatures() {}

    static MediaFormat of(Octets file) {
        if (file.u16(0) == 0xFFD8 && file.u8(2) == 0xFF) {
            return MediaFormat.JPEG;
        }
        if (file.u8(0) == 0x89 && file.reads(1, "PNG\r\n\u001A\n")) {
            return MediaFormat.PNG;
        }
        if (file.reads(0, "GIF87a") || file.reads(0, "GIF89a")) {
            return MediaFormat.GIF;
        }
        if (file.reads(0, "RIFF")) {
            return file.reads(8, "WEBP")
                    ? MediaFormat.WEBP
                    : file.reads(8, "WAVE")
                            ? MediaFormat.WAV
                            : file.reads(8, "AVI ") ? MediaFormat.AVI : MediaFormat.OTHER;
        }
        if (file.reads(4, "ftyp")) {
            return ofBrand(file);
        }
        if (file.reads(0, "%PDF-")) {
            return MediaFormat.PDF;
        }
        if (file.reads(0, "II*\0") || file.reads(0, "MM\0*")) {
            return MediaFormat.TIFF;
        }
        if (file.u32(0) == 0x1A45DFA3L) {
            return MediaFormat.WEBM;
        }
        if (file.reads(0, "OggS")) {
            return MediaFormat.OGG;
        }
        if (file.reads(0, "ID3") || (file.u8(0) == 0xFF && (file.u8(1) & 0xE6) == 0xE2)) {
            return MediaFormat.MP3;
        }
        if (file.reads(0, "BM") && file.u32le(2) == file.length()) {
            return MediaFormat.BMP;
        }
        return isDrawing(file) ? MediaFormat.SVG : MediaFormat.OTHER;
    }

    /** The brand of an ISO base media file (ISO/IEC 14496-12) tells what it is meant for. */
    private static MediaFormat ofBrand(Octets file) {
        if (file.reads(8, "avif") || file.reads(8, "avis")) {
            return MediaFormat.AVIF;
        }
        if (file.reads(8, "heic") || file.reads(8, "heix") || file.reads(8, "mif1") || file.reads(8, "msf1")) {
            return MediaFormat.HEIC;
        }
        return file.reads(8, "qt  ") ? MediaFormat.MOV : MediaFormat.MP4;
    }

    private static boolean isDrawing(Octets file) {
        String beginning = Ascii.toLowerCase(file.beginning(PROLOGUE));
        int first = 0;
        while (first < beginning.length()
                && (Character.isWhitespace(beginning.charAt(first)) || beginning.charAt(first) == '\uFEFF')) {
            first++;
        }
        return beginning.startsWith("<", first) && beginning.contains("<svg");
    }
}
