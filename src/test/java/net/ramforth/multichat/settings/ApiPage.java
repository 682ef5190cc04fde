package net.ramforth.multichat.settings;

import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.authentication;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import net.ramforth.multichat.account.AccountId;
import net.ramforth.multichat.account.Reach;
import net.ramforth.multichat.account.SignedIn;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** A signed-in page that asks the API. */
record ApiPage(MockMvcTester browser, AccountId account) {

  MvcTestResult get(String uri) {
    return browser.get().uri(uri).with(authentication(signedIn())).exchange();
  }

  MvcTestResult send(HttpMethod method, String uri, String json) {
    return browser
        .method(method)
        .uri(uri)
        .contentType(MediaType.APPLICATION_JSON)
        .content(json)
        .with(csrf())
        .with(authentication(signedIn()))
        .exchange();
  }

  private UsernamePasswordAuthenticationToken signedIn() {
    return UsernamePasswordAuthenticationToken.authenticated(
        new SignedIn(account), null, Reach.PERSON.granted());
  }
}
