package net.ramforth.multichat.emote.image;

import java.io.ByteArrayOutputStream;
import java.net.http.HttpResponse.BodySubscriber;
import java.nio.ByteBuffer;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Flow.Subscription;
import org.jspecify.annotations.Nullable;

/** Collects a body up to a size; more is nothing at all, and is not waited for. */
final class BoundedBody implements BodySubscriber<Optional<byte[]>> {

  private final CompletableFuture<Optional<byte[]>> whole = new CompletableFuture<>();
  private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
  private final long largest;
  private @Nullable Subscription subscription;

  /**
   * @param largest in bytes; 0 ends the answer at once
   */
  BoundedBody(long largest) {
    this.largest = largest;
  }

  @Override
  public CompletionStage<Optional<byte[]>> getBody() {
    return whole;
  }

  @Override
  public void onSubscribe(Subscription body) {
    subscription = body;
    if (largest == 0) {
      giveUp();
    } else {
      body.request(Long.MAX_VALUE);
    }
  }

  @Override
  public void onNext(List<ByteBuffer> buffers) {
    for (ByteBuffer buffer : buffers) {
      if (bytes.size() + (long) buffer.remaining() > largest) {
        giveUp();
        return;
      }
      var chunk = new byte[buffer.remaining()];
      buffer.get(chunk);
      bytes.write(chunk, 0, chunk.length);
    }
  }

  private void giveUp() {
    if (subscription != null) {
      subscription.cancel();
    }
    whole.complete(Optional.empty());
  }

  @Override
  public void onError(Throwable failure) {
    whole.completeExceptionally(failure);
  }

  @Override
  public void onComplete() {
    whole.complete(Optional.of(bytes.toByteArray()));
  }
}
