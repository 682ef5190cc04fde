package net.ramforth.multichat.account.signin;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import net.ramforth.multichat.account.BaseUrl;
import org.junit.jupiter.api.Test;
import org.springframework.context.ApplicationContext;
import org.springframework.context.support.StaticApplicationContext;
import org.springframework.mock.web.MockFilterChain;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.security.config.ObjectPostProcessor;
import org.springframework.security.config.annotation.authentication.builders.AuthenticationManagerBuilder;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.web.FilterChainProxy;

class PageHeadersTests {

  private static final String CSP = "Content-Security-Policy";

  @Test
  void everyPageRefusesWhatIsNotOurs() throws Exception {
    var response = answer(new Page());
    assertThat(response.getHeader("X-Content-Type-Options")).isEqualTo("nosniff");
    assertThat(response.getHeader("Referrer-Policy")).isEqualTo("no-referrer");
    assertThat(response.getHeader("X-Frame-Options")).isEqualTo("SAMEORIGIN");
    assertThat(response.getHeaders(CSP))
        .singleElement()
        .isEqualTo(
            "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:;"
                + " connect-src 'self' wss://ada.example; font-src 'self'; frame-src 'self';"
                + " manifest-src 'self'; base-uri 'none'; form-action 'self'; frame-ancestors"
                + " 'self'");
  }

  @Test
  void aPageMayBringItsOwnPolicy() throws Exception {
    var response =
        answer(
            new Page() {
              @Override
              protected void doGet(HttpServletRequest request, HttpServletResponse response) {
                response.setHeader(CSP, "default-src 'self'");
              }
            });
    assertThat(response.getHeaders(CSP)).containsExactly("default-src 'self'");
    assertThat(response.getHeader("Referrer-Policy")).isEqualTo("no-referrer");
  }

  private static MockHttpServletResponse answer(HttpServlet page) throws Exception {
    var http =
        new HttpSecurity(
            ObjectPostProcessor.identity(),
            new AuthenticationManagerBuilder(ObjectPostProcessor.identity()),
            Map.of(ApplicationContext.class, new StaticApplicationContext()));
    http.headers(new PageHeaders(BaseUrl.parse("https://ada.example")));
    var response = new MockHttpServletResponse();
    new FilterChainProxy(http.build())
        .doFilter(new MockHttpServletRequest("GET", "/"), response, new MockFilterChain(page));
    return response;
  }

  private static class Page extends HttpServlet {
    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) {}
  }
}
