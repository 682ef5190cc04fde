package net.ramforth.multichat.account;

import java.util.List;
import java.util.Optional;
import org.springframework.data.repository.CrudRepository;

interface ChannelRows extends CrudRepository<ChannelRow, String> {

  List<ChannelRow> findByAccountIdOrderByLinkedAt(String accountId);

  Optional<ChannelRow> findByAccountIdAndPlatform(String accountId, String platform);

  /** The channel that somebody proved to be theirs; several may read it anonymously. */
  Optional<ChannelRow> findFirstByPlatformAndPlatformIdAndAnonymous(
      String platform, String platformId, int anonymous);
}
