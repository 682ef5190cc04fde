package net.ramforth.multichat.twitch;

import java.net.URI;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Where Twitch is and how long we wait for it.
 *
 * @param ircUrl IRC over WebSocket
 * @param idUrl where tokens are validated, under {@code /oauth2/validate}
 * @param recentMessagesUrl who tells what was said while we could not listen; null: nobody is asked
 * @param connectTimeout from the first packet until Twitch's welcome
 * @param joinTimeout until the channel lets us in; a channel that is not there never answers
 * @param pingAfter how long a connection may be silent before we ask whether it is there
 * @param pongTimeout how long it may then take to answer anything
 * @param validateEvery how often a token in use is validated; Twitch demands every hour
 * @param validateTimeout how long one validation may take
 * @param reconnectPause how soon Twitch may ask us to reconnect again; one that asks at once is
 *     left to the supervisor's patience
 */
@ConfigurationProperties("multichat.twitch")
record TwitchProperties(
    @DefaultValue("wss://irc-ws.chat.twitch.tv:443") URI ircUrl,
    @DefaultValue("https://id.twitch.tv") URI idUrl,
    @Nullable URI recentMessagesUrl,
    @DefaultValue("10s") Duration connectTimeout,
    @DefaultValue("10s") Duration joinTimeout,
    @DefaultValue("60s") Duration pingAfter,
    @DefaultValue("10s") Duration pongTimeout,
    @DefaultValue("1h") Duration validateEvery,
    @DefaultValue("10s") Duration validateTimeout,
    @DefaultValue("30s") Duration reconnectPause) {}
