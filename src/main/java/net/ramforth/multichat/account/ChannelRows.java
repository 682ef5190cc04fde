package net.ramforth.multichat.account;

import java.util.List;
import java.util.Optional;
import net.ramforth.multichat.chat.Channel;
import org.springframework.data.repository.CrudRepository;

interface ChannelRows extends CrudRepository<ChannelRow, String> {

  List<ChannelRow> findByAccountIdOrderByLinkedAtAsc(String accountId);

  Optional<ChannelRow> findByPlatformAndPlatformId(String platform, String platformId);

  default List<ChannelRow> of(AccountId account) {
    return findByAccountIdOrderByLinkedAtAsc(account.toString());
  }

  default Optional<ChannelRow> of(Channel channel) {
    return findByPlatformAndPlatformId(channel.platform().code(), channel.id());
  }
}
