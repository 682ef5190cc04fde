package net.ramforth.multichat.room;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Semaphore;
import java.util.concurrent.locks.ReentrantLock;
import net.ramforth.multichat.account.AccountDeleted;
import net.ramforth.multichat.account.AccountId;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.event.EventListener;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Stages in the database. A room never waits for it: the newest stage of each is written as soon as
 * the one before has been, and those between are skipped.
 */
@Component
final class StoredStages implements Stages, AutoCloseable {

  private static final Logger log = LoggerFactory.getLogger(StoredStages.class);

  private final Map<AccountId, Stage> unwritten = new ConcurrentHashMap<>();
  private final Semaphore news = new Semaphore(0);
  private final ReentrantLock writing = new ReentrantLock();
  private final JdbcClient database;
  private final MessageJson json;
  private final Thread writer;

  StoredStages(JdbcClient database, MessageJson json) {
    this.database = database;
    this.json = json;
    this.writer = Thread.ofVirtual().name("stages").start(this::writeWhenNew);
  }

  @Override
  public Stage of(AccountId room) {
    var newest = unwritten.get(room);
    if (newest != null) {
      return newest;
    }
    return database
        .sql("select json from stage where account_id = ?")
        .param(room.toString())
        .query(String.class)
        .optional()
        .flatMap(json::readStage)
        .orElse(Stage.EMPTY);
  }

  @Override
  public void keep(AccountId room, Stage stage) {
    unwritten.put(room, stage);
    news.release();
  }

  @EventListener
  void on(AccountDeleted event) {
    unwritten.remove(event.account());
  }

  private void writeWhenNew() {
    try {
      while (true) {
        news.acquire();
        news.drainPermits();
        writeAll();
      }
    } catch (InterruptedException _) {
      Thread.currentThread().interrupt();
    }
  }

  private void writeAll() {
    writing.lock();
    try {
      unwritten.forEach(this::write);
    } finally {
      writing.unlock();
    }
  }

  private void write(AccountId room, Stage stage) {
    try {
      var text = json.write(stage);
      var id = room.toString();
      if (database.sql("update stage set json = ? where account_id = ?").params(text, id).update()
          == 0) {
        database
            .sql("insert into stage (account_id, json) select id, ? from account where id = ?")
            .params(text, id)
            .update();
      }
      unwritten.remove(room, stage);
    } catch (DataAccessException e) {
      // It stays among the unwritten and is tried again with the next change.
      log.atWarn().setCause(e).addKeyValue("room", room).log("A stage could not be stored");
    }
  }

  @Override
  public void close() {
    writer.interrupt();
    writeAll();
  }
}
