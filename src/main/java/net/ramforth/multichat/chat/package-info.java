/**
 * What happens in a chat, in words no platform owns; the ports {@code ChatSource} and {@code
 * ChatSink}.
 */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package net.ramforth.multichat.chat;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
