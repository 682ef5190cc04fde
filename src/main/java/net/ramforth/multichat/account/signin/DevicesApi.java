package net.ramforth.multichat.account.signin;

import java.util.Map;
import net.ramforth.multichat.account.DeviceId;
import net.ramforth.multichat.account.Devices;
import net.ramforth.multichat.account.NoSuchDevice;
import net.ramforth.multichat.account.SignedIn;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.PatchMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Names and revokes the account's devices. */
@RestController
@RequestMapping("/api/devices/{id}")
class DevicesApi {

  private final Devices devices;

  DevicesApi(Devices devices) {
    this.devices = devices;
  }

  /** What a device is to be called. */
  record Wish(@Nullable String name) {}

  /** A device as the API has it. */
  record Entry(String id, @Nullable String name) {}

  @PatchMapping
  Entry rename(
      @AuthenticationPrincipal SignedIn signedIn, @PathVariable String id, @RequestBody Wish wish) {
    var name = wish.name() == null ? "" : wish.name();
    var device = devices.rename(signedIn.account(), DeviceId.orNone(id), name);
    return new Entry(device.id().toString(), device.name());
  }

  @DeleteMapping
  @ResponseStatus(HttpStatus.NO_CONTENT)
  void revoke(@AuthenticationPrincipal SignedIn signedIn, @PathVariable String id) {
    devices.revoke(signedIn.account(), DeviceId.orNone(id));
  }

  @ExceptionHandler(NoSuchDevice.class)
  @ResponseStatus(HttpStatus.NOT_FOUND)
  Map<String, String> refuseUnknown() {
    return Map.of("error", "no-such-device");
  }

  @ExceptionHandler(IllegalArgumentException.class)
  @ResponseStatus(HttpStatus.BAD_REQUEST)
  Map<String, String> refuseName() {
    return Map.of("error", "bad-name");
  }
}
