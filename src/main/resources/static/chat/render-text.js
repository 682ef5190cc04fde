/**
 * @import { TextFragment } from "../room/room-update.js"
 *
 * @param {TextFragment} fragment
 * @returns {Text} what the viewer typed, never read as markup
 */
export const renderText = ({ text }) => document.createTextNode(text);
