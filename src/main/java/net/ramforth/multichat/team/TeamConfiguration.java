package net.ramforth.multichat.team;

import java.util.List;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

@Configuration(proxyBeanMethods = false)
class TeamConfiguration implements WebMvcConfigurer {

  private final Team team;

  TeamConfiguration(Team team) {
    this.team = team;
  }

  @Override
  public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
    resolvers.add(new SeatArgument(team));
  }
}
