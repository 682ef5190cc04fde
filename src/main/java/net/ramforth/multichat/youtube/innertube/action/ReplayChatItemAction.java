package net.ramforth.multichat.youtube.innertube.action;

import java.util.List;
import tools.jackson.databind.JsonNode;

/** Wraps the actions of a recorded chat. */
public record ReplayChatItemAction(List<JsonNode> actions) implements Action {}
