package net.ramforth.multichat.dashboard;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.util.Optional;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;

/** Signs a browser out whose account is no more. */
@ControllerAdvice
class AccountGoneAdvice {

  @ExceptionHandler(AccountGone.class)
  String signOut(HttpServletRequest request) {
    Optional.ofNullable(request.getSession(false)).ifPresent(HttpSession::invalidate);
    return "redirect:/?said=deleted";
  }
}
