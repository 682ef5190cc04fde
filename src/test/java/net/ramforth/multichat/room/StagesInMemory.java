package net.ramforth.multichat.room;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import net.ramforth.multichat.account.AccountId;

/** Stages that a test keeps. */
final class StagesInMemory implements Stages {

  private final Map<AccountId, Stage> stages = new ConcurrentHashMap<>();

  @Override
  public Stage of(AccountId room) {
    return stages.getOrDefault(room, Stage.EMPTY);
  }

  @Override
  public void keep(AccountId room, Stage stage) {
    stages.put(room, stage);
  }
}
