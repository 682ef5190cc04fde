package net.ramforth.multichat.youtube.innertube.renderer;

import tools.jackson.databind.JsonNode;

/** One that this version does not know. Kept whole, so that it can become a recording. */
public record UnknownRenderer(String key, JsonNode body) implements Renderer {}
