package net.ramforth.multichat.youtube;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How often we look for broadcasts, and how we read their chats. Every wait is spread at random, so
 * that thousands of listeners do not ask in step.
 *
 * @param look how long a look for broadcasts is followed by none, while nothing is live, and for
 *     ten minutes after something began; up to two thirds more. After half an hour it is twice as
 *     long, after three hours five times.
 * @param lookWhileLive the same while a chat is read: others may begin, and viewers are counted
 * @param lookWhenDue the same shortly before a broadcast's planned start
 * @param looksApart no two looks for one channel are closer than this, whoever asks for them;
 *     except when a chat ended
 * @param fastestPoll how soon after an answer the same chat is asked again at the earliest
 * @param slowestPoll how long a quiet chat is left alone, if YouTube allows that much
 * @param retries how often a request that failed is sent again before the page is read anew
 * @param firstRetry wait before the first of them; doubles with each further one
 * @param longestRetry the wait stops growing here
 * @param rest how long a chat that may not be read is left alone
 * @param backlog how many messages of a chat are kept for those who join later
 */
@ConfigurationProperties("multichat.youtube")
record YoutubeProperties(
    @DefaultValue("30s") Duration look,
    @DefaultValue("2m") Duration lookWhileLive,
    @DefaultValue("30s") Duration lookWhenDue,
    @DefaultValue("10s") Duration looksApart,
    @DefaultValue("1s") Duration fastestPoll,
    @DefaultValue("8s") Duration slowestPoll,
    @DefaultValue("5") int retries,
    @DefaultValue("1s") Duration firstRetry,
    @DefaultValue("30s") Duration longestRetry,
    @DefaultValue("10m") Duration rest,
    @DefaultValue("100") int backlog) {}
