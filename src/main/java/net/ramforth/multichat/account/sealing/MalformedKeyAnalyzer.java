package net.ramforth.multichat.account.sealing;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Tells the operator why the process did not start, and what to do. */
final class MalformedKeyAnalyzer extends AbstractFailureAnalyzer<MalformedKey> {

  @Override
  protected FailureAnalysis analyze(Throwable rootFailure, MalformedKey cause) {
    return new FailureAnalysis(
        cause.getMessage(),
        "Set it to 32 bytes in url-safe base64. This makes a new one:"
            + " openssl rand -base64 32 | tr '+/' '-_'. Leave ENCRYPTION_KEY out, and a key is made"
            + " in the data directory.",
        cause);
  }
}
