package net.ramforth.multichat.youtube.web;

import java.net.URI;

/**
 * A page as a server sent it.
 *
 * @param address where it came from, after redirects
 */
public record WebPage(URI address, int status, String body) {}
