package net.ramforth.multichat.account;

import java.util.List;
import java.util.Optional;
import net.ramforth.multichat.chat.Channel;
import org.springframework.data.repository.CrudRepository;

interface ChannelRows extends CrudRepository<ChannelRow, String> {

  List<ChannelRow> findByAccountIdOrderByLinkedAtAsc(String accountId);

  Optional<ChannelRow> findByPlatformAndPlatformIdAndAnonymousFalse(
      String platform, String platformId);

  Optional<ChannelRow> findByAccountIdAndPlatformAndPlatformId(
      String accountId, String platform, String platformId);

  Optional<ChannelRow> findFirstByPlatformAndPlatformIdAndChosenNotNull(
      String platform, String platformId);

  default List<ChannelRow> of(AccountId account) {
    return findByAccountIdOrderByLinkedAtAsc(account.toString());
  }

  default Optional<ChannelRow> of(AccountId account, Channel channel) {
    return findByAccountIdAndPlatformAndPlatformId(
        account.toString(), channel.platform().code(), channel.id());
  }

  /** The one that somebody signed in with. */
  default Optional<ChannelRow> owned(Channel channel) {
    return findByPlatformAndPlatformIdAndAnonymousFalse(channel.platform().code(), channel.id());
  }

  default Optional<ChannelRow> chosenIn(Channel channel) {
    return findFirstByPlatformAndPlatformIdAndChosenNotNull(
        channel.platform().code(), channel.id());
  }
}
