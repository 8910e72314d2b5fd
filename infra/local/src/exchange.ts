import { connect } from "node:net";

/**
 * Sends `request` to a port of this machine and gives the first bytes that come back; undefined where nothing answers
 * within two seconds.
 */
export function exchange(port: number, request: string | Uint8Array): Promise<Buffer | undefined> {
  return new Promise((resolve) => {
    const socket = connect({ host: "127.0.0.1", port });
    const end = (answer?: Buffer): void => {
      socket.destroy();
      resolve(answer);
    };
    socket.setTimeout(2000, () => end());
    socket.once("error", () => end());
    socket.once("close", () => end());
    socket.once("data", end);
    socket.write(request);
  });
}
