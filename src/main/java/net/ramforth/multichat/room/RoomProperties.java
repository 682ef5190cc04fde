package net.ramforth.multichat.room;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How much of a room is remembered.
 *
 * @param pageLimit messages of each platform that a page gets when it opens, at most
 * @param feedLimit messages of each platform that the team can do something with, at most
 * @param logLimit updates that a page may have missed and still get one by one
 * @param removedLimit removals remembered for the case that the message comes later
 */
@ConfigurationProperties("multichat.room")
record RoomProperties(
    @DefaultValue("200") int pageLimit,
    @DefaultValue("1000") int feedLimit,
    @DefaultValue("500") int logLimit,
    @DefaultValue("2000") int removedLimit) {}
