package net.ramforth.multichat.youtube.innertube.action;

/** One that is known, and nothing that anybody would see in a chat. */
public record IgnoredAction(String key) implements Action {}
