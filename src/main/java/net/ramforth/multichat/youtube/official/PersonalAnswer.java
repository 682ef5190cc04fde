package net.ramforth.multichat.youtube.official;

import tools.jackson.databind.JsonNode;

/**
 * What the Data API answered to somebody.
 *
 * @param body missing if it was not JSON
 */
record PersonalAnswer(int status, JsonNode body) {

  /** Why it was refused, in the words of the API's reference; empty if it was not. */
  String reason() {
    var error = body.path("error");
    var classic = error.path("errors").path(0).path("reason").asString("");
    // Newer front ends of Google say it here, in capitals.
    return classic.isEmpty() ? error.path("details").path(0).path("reason").asString("") : classic;
  }

  /** The same as a sentence. */
  String message() {
    return body.at("/error/message").asString("");
  }

  boolean isGood() {
    return status >= 200 && status < 300;
  }
}
