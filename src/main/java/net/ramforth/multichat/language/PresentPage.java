package net.ramforth.multichat.language;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;

/** Tells every page its own path, to which it comes back when its language was changed. */
@ControllerAdvice(annotations = Controller.class)
class PresentPage {

  @ModelAttribute("presentPage")
  String path(HttpServletRequest request) {
    if (request.getDispatcherType() == DispatcherType.ERROR) {
      return "/";
    }
    var query = request.getQueryString();
    return query == null ? request.getRequestURI() : request.getRequestURI() + "?" + query;
  }
}
