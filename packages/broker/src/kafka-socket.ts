import { connect } from "node:net";
import type { ISocketFactory } from "kafkajs";

/**
 * Connects to a broker. While Kafka is away kafkajs gives one connection up again and again, each time with one listener
 * more, of which Node would warn on stderr; they all go with the socket.
 */
export const kafkaSocket: ISocketFactory = ({ host, port, onConnect }) =>
  connect({ host, port }, onConnect).setKeepAlive(true, 60_000).setMaxListeners(0);
