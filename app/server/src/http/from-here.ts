/** Where a request comes from, by its socket; heads of the request may only make it less trusted. */
import type { FastifyRequest } from "fastify";

const isLoopback = (address: string): boolean => address === "::1" || /^(?:::ffff:)?127\./.test(address);

/** A machine may speak to itself by any of its addresses. What a proxy passed on came from elsewhere. */
export const isFromHere = ({ socket, headers }: FastifyRequest): boolean => {
  const from = socket.remoteAddress ?? "";
  const isPassedOn = headers["x-forwarded-for"] !== undefined || headers["forwarded"] !== undefined;
  return !isPassedOn && (isLoopback(from) || (from !== "" && from === socket.localAddress));
};

/** Whether the browser speaks https: to us, or to a proxy on this machine, which says so. */
export const isSecure = ({ protocol, socket, headers }: FastifyRequest): boolean =>
  protocol === "https" || (isLoopback(socket.remoteAddress ?? "") && headers["x-forwarded-proto"] === "https");
