package org.commspubliques.core.media;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;

/** Headers of media files, written byte by byte. */
public final class FileBytes {

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();

    /** Starts a file without bytes. */
    public FileBytes() {}

    /** Adds letters. */
    FileBytes text(String latin) {
        out.writeBytes(latin.getBytes(StandardCharsets.ISO_8859_1));
        return this;
    }

    /** Adds single bytes. */
    FileBytes bytes(int... values) {
        for (int value : values) {
            out.write(value);
        }
        return this;
    }

    FileBytes u16(int value) {
        return bytes(value >> 8, value);
    }

    FileBytes u16le(int value) {
        return bytes(value, value >> 8);
    }

    FileBytes u32(long value) {
        return u16((int) (value >> 16)).u16((int) value);
    }

    FileBytes u32le(long value) {
        return u16le((int) value).u16le((int) (value >> 16));
    }

    FileBytes add(byte[] more) {
        out.writeBytes(more);
        return this;
    }

    byte[] done() {
        return out.toByteArray();
    }

    /** A PNG of a size, up to where its pixels begin. */
    public static byte[] png(int width, int height) {
        return pngHeader(width, height).u32(0).text("IDAT").done();
    }

    static FileBytes pngHeader(int width, int height) {
        return new FileBytes()
                .bytes(0x89)
                .text("PNG\r\n\u001A\n")
                .u32(13)
                .text("IHDR")
                .u32(width)
                .u32(height)
                .bytes(8, 6, 0, 0, 0)
                .u32(0);
    }

    /** A JPEG of a size, taken in an orientation from 1 to 8; without an Exif note where it is 0. */
    public static byte[] jpeg(int width, int height, int orientation) {
        FileBytes file = new FileBytes().bytes(0xFF, 0xD8);
        if (orientation > 0) {
            byte[] note = new FileBytes()
                    .text("Exif\0\0MM\0*")
                    .u32(8)
                    .u16(1)
                    .u16(0x0112)
                    .u16(3)
                    .u32(1)
                    .u16(orientation)
                    .u16(0)
                    .u32(0)
                    .done();
            file.bytes(0xFF, 0xE1).u16(note.length + 2).add(note);
        }
        return file.bytes(0xFF, 0xDB)
                .u16(4)
                .u16(0)
                .bytes(0xFF, 0xFF, 0xC2)
                .u16(8)
                .bytes(8)
                .u16(height)
                .u16(width)
                .bytes(3)
                .done();
    }

    /** An MP4 of a size and a length, its movie box after its pictures. */
    public static byte[] mp4(int width, int height, int tenths) {
        byte[] track = new FileBytes()
                .u32(92)
                .text("tkhd")
                .u32(7)
                .add(new byte[36])
                .u32(0x10000)
                .add(new byte[32])
                .u32((long) width << 16)
                .u32((long) height << 16)
                .done();
        byte[] film = new FileBytes()
                .u32(28)
                .text("mvhd")
                .add(new byte[12])
                .u32(10)
                .u32(tenths)
                .u32(8L + track.length)
                .text("trak")
                .add(track)
                .done();
        return new FileBytes()
                .u32(16)
                .text("ftypisom")
                .u32(0)
                .u32(12)
                .text("mdat")
                .u32(0)
                .u32(8L + film.length)
                .text("moov")
                .add(film)
                .done();
    }
}
