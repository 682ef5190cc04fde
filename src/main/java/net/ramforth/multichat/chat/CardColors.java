package net.ramforth.multichat.chat;

/**
 * The colours that a platform gives a paid message, as 32-bit ARGB.
 *
 * @param header behind the author and the amount
 * @param headerText the amount
 * @param body behind the text
 * @param bodyText the text
 * @param author the author's name
 */
public record CardColors(int header, int headerText, int body, int bodyText, int author) {}
