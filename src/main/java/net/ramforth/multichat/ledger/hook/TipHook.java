package net.ramforth.multichat.ledger.hook;

import java.time.Instant;
import net.ramforth.multichat.account.AccountId;
import org.jspecify.annotations.Nullable;

/**
 * Where a site tells of an account's tips.
 *
 * @param key in the address; opens nothing but this
 * @param secret by which the site proves itself: Ko-fi's verification token, or ours for signing;
 *     null while Ko-fi's is missing
 * @param usedAt when a tip last came; null if none ever did
 * @param refused how often somebody had the address and not the secret
 */
record TipHook(
    String id,
    AccountId account,
    HookSource source,
    String key,
    @Nullable String secret,
    @Nullable Instant usedAt,
    long refused) {

  @Override
  public String toString() {
    return "TipHook[" + source + "]";
  }
}
