package net.ramforth.multichat.account.storage;

import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class DatabaseConfiguration {

  /** Tells Boot where to connect; also makes sure that the directory exists before it does. */
  @Bean
  JdbcConnectionDetails databaseConnection(StorageProperties storage) {
    var url = storage.jdbcUrl();
    return new JdbcConnectionDetails() {
      @Override
      public String getUsername() {
        return "";
      }

      @Override
      public String getPassword() {
        return "";
      }

      @Override
      public String getJdbcUrl() {
        return url;
      }
    };
  }
}
