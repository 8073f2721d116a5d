/** Rooms and their addresses, and in which of them a page is. */
import { useLocation } from "@tanstack/react-router";
import { useWords } from "../words/use-words.ts";
import { useMe } from "./me.ts";

const addresses = {
  reading: "/",
  registers: "/registers",
  measures: "/measures",
  compose: "/compose",
  reconcile: "/reconcile",
  declared: "/declared",
  periods: "/periods",
  verify: "/verify",
  units: "/units",
  accounts: "/accounts",
} as const;

type RoomName = keyof typeof addresses;

interface Room {
  readonly to: (typeof addresses)[RoomName];
  readonly mark: string;
  readonly name: string;
  readonly isHere: boolean;
}

const isWithin = (path: string, room: string): boolean =>
  room === "/" ? path === "/" || path.startsWith("/readings/") : path === room || path.startsWith(`${room}/`);

export const useRooms = (): Room[] => {
  const words = useWords().rooms;
  const path = useLocation({ select: ({ pathname }) => pathname });
  const { mayAdminister, mayReconcile } = useMe();
  return (Object.keys(addresses) as RoomName[])
    .filter((room) => (room !== "accounts" && room !== "units") || mayAdminister)
    .filter((room) => room !== "reconcile" || mayReconcile)
    .map((room) => ({ to: addresses[room], ...words[room], isHere: isWithin(path, addresses[room]) }));
};
