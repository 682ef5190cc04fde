/**
 * The one place that speaks STOMP: opens a socket, asks for the room, hands over what arrives, and
 * says what little a page has to say.
 *
 * @import { Socket, SocketCalls } from "./room-connection.js"
 */
import { Client } from "/webjars/stomp__stompjs/7.2.1/esm6/client.js";

const DESTINATION = "/app/room";

/** How often the server shall show that it is alive, in milliseconds. */
const HEARTBEAT_EXPECTED_MILLIS = 8_000;

/** How much later than expected a heartbeat may come. Dead sockets are noticed within 20 s. */
const HEARTBEAT_TOLERANCE = 1.5;

/**
 * How often we show that we are alive, in milliseconds. Hidden pages run their timers once a minute,
 * so a server that waits three times as long does not cut them off.
 */
const HEARTBEAT_SENT_MILLIS = 25_000;

/**
 * Makes the function that opens sockets to the room.
 *
 * @param {object} room
 * @param {Record<string, string>} [room.headers] who we are; the session's cookie says it otherwise
 * @param {() => {log: string, number: number} | null} room.position the last we have
 * @returns {(calls: SocketCalls) => Socket}
 */
export function stompSockets({ headers = {}, position }) {
  return (calls) => {
    const client = new Client({
      brokerURL: `${location.protocol === "https:" ? "wss" : "ws"}://${location.host}/ws`,
      connectHeaders: headers,
      reconnectDelay: 0,
      heartbeatIncoming: HEARTBEAT_EXPECTED_MILLIS,
      heartbeatOutgoing: HEARTBEAT_SENT_MILLIS,
      heartbeatToleranceMultiplier: HEARTBEAT_TOLERANCE,
      discardWebsocketOnCommFailure: true,
      onConnect: () => {
        calls.heard();
        client.subscribe(DESTINATION, ({ body }) => calls.received(body), after(position()));
      },
      onHeartbeatReceived: () => calls.heard(),
      onStompError: ({ headers: { message = "" } }) => calls.refused(message),
      onWebSocketClose: ({ code }) => calls.closed(code),
    });
    client.activate();
    return {
      close: () => void client.deactivate({ force: true }),
      tell: (what) => client.publish({ destination: `/app/${what}` }),
    };
  };
}

/** @param {{log: string, number: number} | null} position @returns {Record<string, string>} */
const after = (position) => (position ? { log: position.log, after: String(position.number) } : {});
