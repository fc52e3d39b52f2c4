import { fromBase64Url, toBase64Url } from "./bytes-as-text.ts";

/** How a text was packed: deflated, or as it is where the browser cannot deflate. */
type Way = "z" | "j";

export type Unpacked =
  | { readonly kind: "text"; readonly text: string }
  | { readonly kind: "damaged" }
  /** More comes out than is allowed: it is not unpacked any further. */
  | { readonly kind: "tooLarge" }
  /** This browser has no means to unpack it. */
  | { readonly kind: "cannotUnpack" };

/** A text in letters that an address may have, as short as this browser can make it. */
export async function packText(text: string): Promise<string> {
  const bytes = new TextEncoder().encode(text);
  if (typeof CompressionStream === "undefined") return written("j", bytes);
  const deflated = new Blob([bytes]).stream().pipeThrough(new CompressionStream("deflate-raw"));
  return written("z", new Uint8Array(await new Response(deflated).arrayBuffer()));
}

/** The text again, of at most so many bytes. Never throws, whatever is given. */
export async function unpackText(packed: string, mostBytes: number): Promise<Unpacked> {
  const bytes = fromBase64Url(packed.slice(1));
  const way = packed.charAt(0);
  if (bytes === null || (way !== "z" && way !== "j")) return { kind: "damaged" };
  if (way === "z" && typeof DecompressionStream === "undefined") return { kind: "cannotUnpack" };
  try {
    const all = way === "j" ? bytes : await inflate(bytes, mostBytes);
    if (all === null || all.length > mostBytes) return { kind: "tooLarge" };
    return { kind: "text", text: new TextDecoder("utf-8", { fatal: true }).decode(all) };
  } catch {
    return { kind: "damaged" };
  }
}

/** Null as soon as there is more than allowed: a few thousand letters can hold a gigabyte of zeros. */
async function inflate(bytes: Uint8Array<ArrayBuffer>, mostBytes: number): Promise<Uint8Array | null> {
  const reader = new Blob([bytes]).stream().pipeThrough(new DecompressionStream("deflate-raw")).getReader();
  const parts: Uint8Array[] = [];
  let total = 0;
  for (let part = await reader.read(); !part.done; part = await reader.read()) {
    total += part.value.length;
    if (total > mostBytes) {
      await reader.cancel();
      return null;
    }
    parts.push(part.value);
  }
  const all = new Uint8Array(total);
  parts.reduce((at, part) => (all.set(part, at), at + part.length), 0);
  return all;
}

function written(way: Way, bytes: Uint8Array): string {
  return way + toBase64Url(bytes);
}
