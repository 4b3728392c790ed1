package org.commspubliques.core.media;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** The size and the duration of an MP4 or a QuickTime file: its movie box (ISO/IEC 14496-12, 8.2 and 8.3). */
final class MovieHeader {

    /** The boxes one level may hold before it is taken for no movie: real files have some tens. */
    private static final int MAX_BOXES = 10_000;

    private static final double UNIT_OF_MATRIX = 0x10000;

    private final Octets file;
    private @Nullable Duration duration;
    private @Nullable PixelSize size;

    private MovieHeader(Octets file) {
        this.file = file;
    }

    static MovieHeader of(Octets file) {
        MovieHeader header = new MovieHeader(file);
        header.read(0, file.length(), 0);
        return header;
    }

    @Nullable Duration duration() {
        return duration;
    }

    @Nullable PixelSize size() {
        return size;
    }

    /** Movie and track boxes are entered, which nest two deep. */
    private void read(long from, long end, int depth) {
        long at = from;
        for (int i = 0; i < MAX_BOXES && at + 8 <= end; i++) {
            long length = file.u32(at);
            long content = at + 8;
            if (length == 1) {
                length = file.u64(content);
                content += 8;
            } else if (length == 0) {
                length = end - at;
            }
            if (length < content - at || length > end - at) {
                return;
            }
            enter(at, content, at + length, depth);
            at += length;
        }
    }

    private void enter(long box, long content, long end, int depth) {
        if (depth == 0 && file.reads(box + 4, "moov")) {
            read(content, end, 1);
        } else if (depth == 1 && file.reads(box + 4, "trak")) {
            read(content, end, 2);
        } else if (depth == 1 && file.reads(box + 4, "mvhd")) {
            duration = duration(content);
        } else if (depth == 2 && size == null && file.reads(box + 4, "tkhd")) {
            size = size(content);
        }
    }

    private @Nullable Duration duration(long content) {
        boolean wide = file.u8(content) == 1;
        long scale = file.u32(content + (wide ? 20 : 12));
        long units = wide ? file.u64(content + 24) : file.u32(content + 16);
        boolean unknown = wide ? units < 0 : units == 0xFFFFFFFFL;
        return scale == 0 || unknown ? null : Duration.ofSeconds(units / scale, units % scale * 1_000_000_000L / scale);
    }

    /** A telephone held upright films lying, and notes a matrix that turns by a quarter. */
    private @Nullable PixelSize size(long content) {
        long matrix = content + (file.u8(content) == 1 ? 52 : 40);
        boolean turned = file.u32(matrix) == 0 && file.u32(matrix + 4) != 0;
        long width = Math.round(file.u32(matrix + 36) / UNIT_OF_MATRIX);
        long height = Math.round(file.u32(matrix + 40) / UNIT_OF_MATRIX);
        return MediaFile.sizeOf(width, height, turned);
    }
}
