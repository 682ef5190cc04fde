package net.ramforth.multichat.testing;

/** What all IRC connections share. */
record IrcWorld(
    TokenBook tokens,
    Faults faults,
    IrcRooms rooms,
    ChannelVoices voices,
    Attempts logins,
    Attempts joins) {}
