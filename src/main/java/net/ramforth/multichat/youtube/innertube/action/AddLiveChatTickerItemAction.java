package net.ramforth.multichat.youtube.innertube.action;

/** The strip on top. It repeats what the chat had, hours ago perhaps, so it is never a message. */
public record AddLiveChatTickerItemAction() implements Action {}
