package net.ramforth.multichat.youtube.web;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.http.HttpResponse.BodySubscriber;
import java.nio.ByteBuffer;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Flow.Subscription;
import org.jspecify.annotations.Nullable;

/** Collects a body up to a size. More is a failure, never a body cut short. */
final class BoundedBody implements BodySubscriber<byte[]> {

  private final CompletableFuture<byte[]> whole = new CompletableFuture<>();
  private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
  private final long largest;
  private @Nullable Subscription subscription;

  BoundedBody(long largest) {
    this.largest = largest;
  }

  @Override
  public CompletionStage<byte[]> getBody() {
    return whole;
  }

  @Override
  public void onSubscribe(Subscription body) {
    subscription = body;
    body.request(Long.MAX_VALUE);
  }

  @Override
  public void onNext(List<ByteBuffer> buffers) {
    for (ByteBuffer buffer : buffers) {
      if (bytes.size() + (long) buffer.remaining() > largest) {
        if (subscription != null) {
          subscription.cancel();
        }
        whole.completeExceptionally(new TooLarge());
        return;
      }
      var chunk = new byte[buffer.remaining()];
      buffer.get(chunk);
      bytes.write(chunk, 0, chunk.length);
    }
  }

  @Override
  public void onError(Throwable failure) {
    whole.completeExceptionally(failure);
  }

  @Override
  public void onComplete() {
    whole.complete(bytes.toByteArray());
  }

  /** The answer is larger than we keep. */
  static final class TooLarge extends IOException {

    private static final long serialVersionUID = 1;

    TooLarge() {
      super("the answer is too large");
    }
  }
}
