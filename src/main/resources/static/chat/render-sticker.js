/**
 * @import { StickerFragment } from "../room/message.js"
 */
import { picture } from "./picture.js";

/** @param {StickerFragment} sticker @param {boolean} still */
export const renderSticker = (sticker, still) => picture("sticker", sticker, still);
