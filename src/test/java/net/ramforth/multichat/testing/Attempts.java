package net.ramforth.multichat.testing;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** When each account tried something, for asking afterwards whether a rate limit was kept. */
public final class Attempts {

  private final Map<String, List<Long>> nanosByAccount = new ConcurrentHashMap<>();

  public void note(String account) {
    long now = System.nanoTime();
    nanosByAccount.compute(
        account,
        (_, times) -> {
          var all = times == null ? new ArrayList<Long>() : times;
          all.add(now);
          return all;
        });
  }

  /** How often the account with this login tried, ever. */
  public int of(String account) {
    return timesOf(account).size();
  }

  public int ofEverybody() {
    return everybody().size();
  }

  /** The greatest number of attempts of one account within any stretch of real time this long. */
  public int mostOf(String account, Duration window) {
    return most(timesOf(account), window);
  }

  public int mostOfEverybody(Duration window) {
    return most(everybody(), window);
  }

  private List<Long> timesOf(String account) {
    var copy = new ArrayList<Long>();
    nanosByAccount.computeIfPresent(
        account,
        (_, times) -> {
          copy.addAll(times);
          return times;
        });
    return copy;
  }

  private List<Long> everybody() {
    var all = new ArrayList<Long>();
    nanosByAccount.keySet().forEach(account -> all.addAll(timesOf(account)));
    all.sort(null);
    return all;
  }

  private static int most(List<Long> sorted, Duration window) {
    int most = 0;
    int first = 0;
    for (int last = 0; last < sorted.size(); last++) {
      while (sorted.get(last) - sorted.get(first) >= window.toNanos()) {
        first++;
      }
      most = Math.max(most, last - first + 1);
    }
    return most;
  }
}
