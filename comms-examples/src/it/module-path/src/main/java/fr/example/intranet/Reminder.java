package fr.example.intranet;

import java.time.LocalDate;
import org.commspubliques.core.channel.ChannelId;

/**
 * A record of the application’s own, which holds values of the library.
 *
 * @param on when
 * @param channel by which channel
 * @param text what is said
 */
public record Reminder(LocalDate on, ChannelId channel, String text) {}
