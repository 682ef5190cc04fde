package net.ramforth.multichat;

import java.time.Clock;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;
import org.springframework.scheduling.TaskScheduler;
import org.springframework.scheduling.concurrent.SimpleAsyncTaskScheduler;

/** Starts everything: one process serves the pages, reads the chats and delivers them. */
@SpringBootApplication(proxyBeanMethods = false)
@ConfigurationPropertiesScan
public class MultiChatOverlay {

  /**
   * A virtual thread that waits inside SQLite, or for a class to be initialised, keeps the thread
   * that carries it. There are as many carriers as cores by default, so on two cores two such waits
   * could stop everything, and with it what they wait for.
   */
  private static final String CARRIERS = "jdk.virtualThreadScheduler.parallelism";

  private static final int FEWEST_CARRIERS = 16;

  public static void main(String[] args) {
    if (System.getProperty(CARRIERS) == null) {
      int cores = Runtime.getRuntime().availableProcessors();
      System.setProperty(CARRIERS, String.valueOf(Math.max(cores, FEWEST_CARRIERS)));
    }
    // Before anything speaks HTTP: otherwise the JDK sends no password to a proxy that opens
    // tunnels.
    System.setProperty("jdk.http.auth.tunneling.disabledSchemes", "none");
    SpringApplication.run(MultiChatOverlay.class, args);
  }

  @Bean
  Clock clock() {
    return Clock.systemUTC();
  }

  /** One thread watches the time; what is due runs on a virtual thread of its own. */
  @Bean
  @Primary
  TaskScheduler taskScheduler(Clock clock) {
    var scheduler = new SimpleAsyncTaskScheduler();
    scheduler.setThreadNamePrefix("due-");
    scheduler.setVirtualThreads(true);
    scheduler.setClock(clock);
    return scheduler;
  }
}
