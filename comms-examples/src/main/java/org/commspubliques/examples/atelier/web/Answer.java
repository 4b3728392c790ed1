package org.commspubliques.examples.atelier.web;

import com.google.common.collect.ImmutableMap;
import java.util.Map;
import org.commspubliques.core.json.JsonCodec;

/**
 * What a request is answered with.
 *
 * @param status the HTTP status
 * @param type the media type
 * @param body the body, to be sent in UTF-8
 * @param headers further headers
 */
record Answer(int status, String type, String body, Map<String, String> headers) {

    static final int OK = 200;
    static final int CREATED = 201;

    private static final String JSON = "application/json; charset=utf-8";

    Answer {
        headers = ImmutableMap.copyOf(headers);
    }

    static <T> Answer json(int status, JsonCodec<T> codec, T value) {
        return new Answer(status, JSON, codec.write(value), Map.of("Cache-Control", "no-store"));
    }

    static <T> Answer json(JsonCodec<T> codec, T value) {
        return json(OK, codec, value);
    }

    Answer with(String header, String value) {
        return new Answer(
                status,
                type,
                body,
                ImmutableMap.<String, String>builder()
                        .putAll(headers)
                        .put(header, value)
                        .buildKeepingLast());
    }
}
