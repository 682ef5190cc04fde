package net.ramforth.multichat.team;

import java.security.Principal;
import java.util.Map;
import net.ramforth.multichat.account.AccountId;
import net.ramforth.multichat.account.SignedIn;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.security.core.Authentication;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.context.request.RequestAttributes;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;
import org.springframework.web.servlet.HandlerMapping;

/**
 * Gives a controller that asks for a {@link Seat} the one that the signed-in person has in the room
 * of the path's {@code {room}}: an account's id, or {@code own}. So no controller can forget to
 * look.
 */
final class SeatArgument implements HandlerMethodArgumentResolver {

  private static final String OWN = "own";

  private final Team team;

  SeatArgument(Team team) {
    this.team = team;
  }

  @Override
  public boolean supportsParameter(MethodParameter parameter) {
    return parameter.getParameterType().equals(Seat.class);
  }

  @Override
  public Object resolveArgument(
      MethodParameter parameter,
      @Nullable ModelAndViewContainer container,
      NativeWebRequest request,
      @Nullable WebDataBinderFactory binders) {
    var person = personOf(request.getUserPrincipal());
    return team.seat(person, room(request, person)).orElseThrow(NotInTeam::new);
  }

  private static AccountId personOf(@Nullable Principal principal) {
    if (principal instanceof Authentication authentication
        && authentication.getPrincipal() instanceof SignedIn(var account)) {
      return account;
    }
    throw new NotInTeam();
  }

  private static AccountId room(NativeWebRequest request, AccountId person) {
    var variables =
        request.getAttribute(
            HandlerMapping.URI_TEMPLATE_VARIABLES_ATTRIBUTE, RequestAttributes.SCOPE_REQUEST);
    var room = variables instanceof Map<?, ?> map ? map.get("room") : null;
    if (room == null || OWN.equals(room)) {
      return person;
    }
    try {
      return AccountId.of(room.toString());
    } catch (IllegalArgumentException _) {
      throw new NotInTeam();
    }
  }
}
