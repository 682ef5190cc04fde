package net.ramforth.multichat.youtube.innertube.action;

import tools.jackson.databind.JsonNode;

/** One that this version does not know. Kept whole, so that it can become a recording. */
public record UnknownAction(String key, JsonNode body) implements Action {}
