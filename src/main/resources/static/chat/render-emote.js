/** @import { EmoteFragment } from "../room/room-update.js" */
import { picture } from "./picture.js";

/** Style sheets size it through `--chat-emote-size`. */
const BOX_PX = 28;

/** @param {EmoteFragment} emote */
export const renderEmote = (emote) => picture("emote", emote, BOX_PX);
