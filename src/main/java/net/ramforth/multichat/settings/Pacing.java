package net.ramforth.multichat.settings;

/**
 * How fast chat goes on stream. Pages do it themselves; the team sees everything at once.
 *
 * @param speed see {@link Speed}
 * @param messagesPerSecond how many there may be with {@link Speed#CALM}; paid ones, moderators,
 *     mentions of the streamer and first messages are not counted
 * @param holdSeconds how long moderators see a message before the stream does
 */
public record Pacing(
    @Setting(in = Section.SPEED, initially = "smooth") Speed speed,
    @Setting(in = Section.SPEED, initially = "3", least = 1, most = 20, unit = "/s")
        int messagesPerSecond,
    @Setting(in = Section.SPEED, initially = "0", most = 10, unit = "s") int holdSeconds) {}
