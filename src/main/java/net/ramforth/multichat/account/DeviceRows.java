package net.ramforth.multichat.account;

import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.CrudRepository;

interface DeviceRows extends CrudRepository<DeviceRow, String> {

  List<DeviceRow> findByAccountIdOrderByPairedAtDescIdAsc(String accountId);

  Optional<DeviceRow> findBySessionId(String sessionId);

  List<DeviceRow> findByAccountIdAndSeenAtLessThan(String accountId, long seenAt);

  /** Leaves alone a device that was revoked meanwhile, where saving its row would bring it back. */
  @Modifying
  @Query("update DeviceRow device set device.seenAt = :seenAt where device.id = :id")
  void see(String id, long seenAt);
}
