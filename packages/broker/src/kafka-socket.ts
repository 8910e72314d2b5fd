import { connect, isIP } from "node:net";
import { connect as connectSecurely } from "node:tls";
import type { ISocketFactory } from "kafkajs";

/**
 * Connects to a broker. While Kafka is away kafkajs gives one connection up again and again, each time with one listener
 * more, of which Node would warn on stderr; they all go with the socket.
 */
export const kafkaSocket: ISocketFactory = ({ host, port, ssl, onConnect }) => {
  // A name that is an address is none that a server could be asked for.
  const servername = isIP(host) === 0 ? { servername: host } : {};
  const socket = ssl
    ? connectSecurely({ host, port, ...servername, ...ssl }, onConnect)
    : connect({ host, port }, onConnect);
  return socket.setKeepAlive(true, 60_000).setMaxListeners(0);
};
