/** A new UUID. Offices reach the page over plain HTTP, where browsers have no `crypto.randomUUID`. */
export const newUuid = (): string => {
  const bytes = window.crypto.getRandomValues(new Uint8Array(16));
  bytes[6] = (bytes[6]! & 0x0f) | 0x40;
  bytes[8] = (bytes[8]! & 0x3f) | 0x80;
  const hex = [...bytes].map((byte) => byte.toString(16).padStart(2, "0")).join("");
  return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join("-");
};

const UUID = /^[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}$/;

/** Enough of an id to tell entries apart by; one that a person gave stands whole. */
export const shortId = (id: string): string => (UUID.test(id) ? id.slice(0, 8) : id);
