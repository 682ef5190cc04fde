/** @import { StickerFragment } from "../room/room-update.js" */
import { picture } from "./picture.js";

/** Style sheets size it. */
const BOX_PX = 72;

/** @param {StickerFragment} sticker */
export const renderSticker = (sticker) => picture("sticker", sticker, BOX_PX);
