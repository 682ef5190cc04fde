package net.ramforth.multichat.room;

import net.ramforth.multichat.account.AccountId;

/** Keeps stages for the next start. */
interface Stages {

  /** As it was kept last; an empty one if none was. */
  Stage of(AccountId room);

  /** Does not wait until it is written. */
  void keep(AccountId room, Stage stage);
}
