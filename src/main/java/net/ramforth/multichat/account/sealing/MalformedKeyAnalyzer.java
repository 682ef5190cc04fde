package net.ramforth.multichat.account.sealing;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Tells the operator what is wrong with the key and how to make a good one. */
final class MalformedKeyAnalyzer extends AbstractFailureAnalyzer<MalformedKey> {

  @Override
  protected FailureAnalysis analyze(Throwable rootFailure, MalformedKey cause) {
    return new FailureAnalysis(
        "The encryption key is unusable: " + cause.getMessage(),
        """
        An encryption key is 32 random bytes in url-safe base64. This makes one:

            openssl rand -base64 32 | tr '+/' '-_'

        If accounts exist already, put their old key back: what was sealed with it opens with no \
        other. To change keys, move the old one to ENCRYPTION_KEY_PREVIOUS.\
        """,
        cause);
  }
}
