package net.ramforth.multichat.account;

import static net.ramforth.multichat.account.TestBrowser.locationOf;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Pattern;

/** The browser in OBS that opens the dock; it shows a code until a person says yes. */
record Dock(TestBrowser browser, String address) {

  private static final String OBS = "Chrome/127.0.0.0 Safari/537.36 OBS/31.0.2";
  private static final Pattern CODE = Pattern.compile("data-code=\"([A-Z]{4}-[A-Z]{4})\"");
  private static final AtomicInteger DOCKS = new AtomicInteger();

  static Dock in(RunningProduct product) {
    return new Dock(product.browser(), "2001:db8::" + DOCKS.incrementAndGet());
  }

  static Dock pairedWith(TestBrowser person, RunningProduct product) {
    var dock = in(product);
    var code = dock.showCode();
    person.submit("/pair", "code", code, "answer", "approve");
    assertThat(dock.claim(code)).isEqualTo("paired");
    return dock;
  }

  Dock at(RunningProduct product) {
    return new Dock(browser.at(product), address);
  }

  String showCode() {
    var page = browser.get("/dock/pair", "User-Agent", OBS, "X-Forwarded-For", address).body();
    var match = CODE.matcher(page);
    assertThat(match.find()).as(page).isTrue();
    return match.group(1);
  }

  /** What became of the code. */
  String claim(String code) {
    var answer = browser.ask("POST", "/dock/pair/claim", "{\"code\":\"" + code + "\"}");
    assertThat(answer.statusCode()).isEqualTo(200);
    return answer.body().replaceAll(".*\"state\":\"(\\w+)\".*", "$1");
  }

  /** Whether the APIs of rooms answer; there is nothing at this address, and strangers get 401. */
  boolean isPaired() {
    return browser.get("/api/rooms/own/nothing").statusCode() == 404;
  }

  String redirectedFrom(String path) {
    return locationOf(browser.get(path));
  }
}
