package org.commspubliques.core.media;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MediaFileTest {

    @Nested
    class APicture {

        @Test
        void inPngTellsItsSize() {
            MediaFile file = MediaFile.read(FileBytes.png(1200, 630));

            assertThat(file.format()).isEqualTo(MediaFormat.PNG);
            assertThat(file.size()).contains(new PixelSize(1200, 630));
            assertThat(file.bytes()).isEqualTo(FileBytes.png(1200, 630).length);
            assertThat(file.animated()).isFalse();
            assertThat(file.duration()).isEmpty();
        }

        @Test
        void inPngMovesWhereItHasFrames() {
            byte[] file = FileBytes.pngHeader(10, 10)
                    .u32(8)
                    .text("acTL")
                    .u32(3)
                    .u32(0)
                    .u32(0)
                    .done();

            assertThat(MediaFile.read(file).animated()).isTrue();
        }

        @ParameterizedTest
        @CsvSource({"0,800,600", "1,800,600", "3,800,600", "6,600,800", "8,600,800", "9,800,600"})
        void inJpegHasTheSizeItIsSeenIn(int orientation, int width, int height) {
            assertThat(MediaFile.read(FileBytes.jpeg(800, 600, orientation)).size())
                    .contains(new PixelSize(width, height));
        }

        @Test
        void inJpegMayTellItsOrientationTheOtherWayRound() {
            byte[] note = new FileBytes()
                    .text("Exif\0\0II*\0")
                    .u32le(8)
                    .u16le(1)
                    .u16le(0x0112)
                    .u16le(3)
                    .u32le(1)
                    .u16le(6)
                    .u16le(0)
                    .done();
            byte[] file = new FileBytes()
                    .bytes(0xFF, 0xD8, 0xFF, 0xE1)
                    .u16(note.length + 2)
                    .add(note)
                    .bytes(0xFF, 0xC0)
                    .u16(8)
                    .bytes(8)
                    .u16(600)
                    .u16(800)
                    .bytes(3)
                    .done();

            assertThat(MediaFile.read(file).size()).contains(new PixelSize(600, 800));
        }

        @Test
        void inGifTellsItsSizeAndWhetherItMoves() {
            FileBytes one = new FileBytes()
                    .text("GIF89a")
                    .u16le(320)
                    .u16le(200)
                    .bytes(0x80, 0, 0)
                    .add(new byte[6])
                    .bytes(0x21, 0xF9, 4, 0, 0, 0, 0, 0)
                    .bytes(0x2C)
                    .add(new byte[8])
                    .bytes(0, 2, 1, 7, 0);
            byte[] still = one.done();
            byte[] moving =
                    one.bytes(0x2C).add(new byte[8]).bytes(0, 2, 0, 0x3B).done();

            assertThat(MediaFile.read(still).size()).contains(new PixelSize(320, 200));
            assertThat(MediaFile.read(still).animated()).isFalse();
            assertThat(MediaFile.read(moving).animated()).isTrue();
        }

        @Test
        void inWebpTellsItsSizeInAllThreeForms() {
            byte[] lossy = webp("VP8 ")
                    .bytes(0, 0, 0, 0x9D, 1, 0x2A)
                    .u16le(640)
                    .u16le(480)
                    .done();
            byte[] lossless = webp("VP8L").bytes(0x2F).u32le(639 | 479 << 14).done();
            byte[] extended =
                    webp("VP8X").bytes(2, 0, 0, 0, 0x7F, 2, 0, 0xDF, 1, 0).done();

            assertThat(MediaFile.read(lossy).size()).contains(new PixelSize(640, 480));
            assertThat(MediaFile.read(lossless).size()).contains(new PixelSize(640, 480));
            assertThat(MediaFile.read(extended).size()).contains(new PixelSize(640, 480));
            assertThat(MediaFile.read(extended).animated()).isTrue();
            assertThat(MediaFile.read(lossy).animated()).isFalse();
        }

        private static FileBytes webp(String chunk) {
            return new FileBytes()
                    .text("RIFF")
                    .u32le(22)
                    .text("WEBP")
                    .text(chunk)
                    .u32le(10);
        }
    }

    @Nested
    class AFilm {

        @Test
        void tellsItsSizeAndItsLength() {
            MediaFile file = MediaFile.read(FileBytes.mp4(1920, 1080, 905));

            assertThat(file.format()).isEqualTo(MediaFormat.MP4);
            assertThat(file.size()).contains(new PixelSize(1920, 1080));
            assertThat(file.duration()).contains(Duration.ofMillis(90_500));
        }

        @Test
        void heldUprightIsSeenUpright() {
            byte[] file = FileBytes.mp4(1920, 1080, 10);
            int matrix = new String(file, StandardCharsets.ISO_8859_1).indexOf("tkhd") + 4 + 40;
            Arrays.fill(file, matrix, matrix + 4, (byte) 0);
            file[matrix + 5] = 1;

            assertThat(MediaFile.read(file).size()).contains(new PixelSize(1080, 1920));
        }

        @Test
        void ofUnknownLengthHasNone() {
            byte[] file = FileBytes.mp4(10, 10, -1);

            assertThat(MediaFile.read(file).duration()).isEmpty();
        }
    }

    @ParameterizedTest
    @CsvSource({
        "%PDF-1.7,PDF",
        "OggS,OGG",
        "ID3,MP3",
        "RIFF....WAVE,WAV",
        "RIFF....AVI x,AVI",
        "RIFF....none,OTHER",
        "....ftypavif,AVIF",
        "....ftypheic,HEIC",
        "....ftypqt  x,MOV",
        "....ftypmp42,MP4",
        "<svg width='1'>,SVG",
        "<?xml version='1.0'?> <svg>,SVG",
        "MM.*,OTHER",
        "Bonjour,OTHER",
        "<html>,OTHER",
        "'',OTHER"
    })
    void aFormatIsToldByTheFirstBytes(String beginning, MediaFormat format) {
        assertThat(MediaFile.read(new FileBytes().text(beginning).done()).format())
                .isEqualTo(format);
    }

    @ParameterizedTest
    @CsvSource({
        "image/jpeg,JPEG",
        "IMAGE/JPG,JPEG",
        "image/svg+xml; charset=utf-8,SVG",
        "audio/x-wav,WAV",
        "video/mp4,MP4"
    })
    void aMediaTypeNamesAFormat(String mediaType, MediaFormat format) {
        assertThat(MediaFormat.of(mediaType)).contains(format);
    }

    @Test
    void anotherMediaTypeNamesNone() {
        assertThat(MediaFormat.of("text/plain")).isEmpty();
        assertThat(MediaFormat.of("application/octet-stream")).isEmpty();
    }

    @Test
    void everyFormatIsKnownByItsMediaType() {
        assertThat(MediaFormat.values())
                .filteredOn(format -> format != MediaFormat.OTHER)
                .allSatisfy(
                        format -> assertThat(MediaFormat.of(format.mediaType())).contains(format));
    }

    @Test
    void whatTheFileDoesNotSayIsAddedByHand() {
        MediaFile sound = MediaFile.of(MediaFormat.MP3, 4_000_000).playing(Duration.ofMinutes(4));
        MediaFile drawing = MediaFile.of(MediaFormat.SVG, 900).sized(new PixelSize(16, 9));

        assertThat(sound.duration()).contains(Duration.ofMinutes(4));
        assertThat(drawing.size().orElseThrow().ratio()).isEqualTo(16 / 9.0);
        assertThat(drawing.size().orElseThrow()).hasToString("16 × 9");
    }

    @Test
    void whatCannotBeIsRefused() {
        assertThatIllegalArgumentException().isThrownBy(() -> new PixelSize(0, 5));
        assertThatIllegalArgumentException().isThrownBy(() -> new PixelSize(5, 0));
        assertThatIllegalArgumentException().isThrownBy(() -> MediaFile.of(MediaFormat.PNG, -1));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> MediaFile.of(MediaFormat.MP3, 1).playing(Duration.ofSeconds(-1)));
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 0x7FFFFFFF, -1})
    void aSizeThatIsNoneIsNotKnown(int width) {
        assertThat(MediaFile.read(FileBytes.png(width, 0)).size()).isEmpty();
    }

    @Timeout(5)
    @Test
    void aFileThatGoesRoundInCirclesIsReadInLinearTime() {
        FileBytes boxes = new FileBytes().u32(8).text("ftyp");
        FileBytes segments = new FileBytes().bytes(0xFF, 0xD8);
        FileBytes blocks = new FileBytes().text("GIF89a").add(new byte[7]);
        FileBytes chunks = FileBytes.pngHeader(1, 1);
        for (int i = 0; i < 200_000; i++) {
            boxes.u32(8).text("moov");
            segments.bytes(0xFF, 0xE1).u16(2);
            blocks.bytes(0x21, 0, 0);
            chunks.u32(0).text("tEXt").u32(0);
        }

        assertThat(MediaFile.read(boxes.done()).duration()).isEmpty();
        assertThat(MediaFile.read(segments.done()).size()).isEmpty();
        assertThat(MediaFile.read(blocks.done()).animated()).isFalse();
        assertThat(MediaFile.read(chunks.done()).animated()).isFalse();
    }

    /** Every file there is a reader for, cut anywhere and with bytes overwritten, is read without complaint. */
    @Property
    void noFileIsRefused(
            @ForAll @IntRange(max = 3) int which, @ForAll long seed, @ForAll @IntRange(max = 300) int end) {
        byte[] file = switch (which) {
            case 0 -> FileBytes.png(5, 7);
            case 1 -> FileBytes.jpeg(5, 7, 6);
            case 2 -> FileBytes.mp4(5, 7, 3);
            default -> new FileBytes().text("GIF89a").add(new byte[200]).done();
        };
        Random random = new Random(seed);
        for (int i = 0; i < 6; i++) {
            file[random.nextInt(file.length)] = (byte) random.nextInt();
        }
        byte[] cut = Arrays.copyOf(file, Math.min(end, file.length));

        assertThat(MediaFile.read(cut).bytes()).isEqualTo(cut.length);
    }

    @Property
    void noBytesAreRefused(@ForAll @Size(max = 100) byte[] bytes) {
        assertThat(MediaFile.read(bytes).bytes()).isEqualTo(bytes.length);
    }
}
