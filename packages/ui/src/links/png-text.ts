/** Texts inside a PNG picture: chunks of the kind iTXt (W3C PNG 3rd edition, 11.3.3.4), UTF-8 and not compressed. */

const signature = [137, 80, 78, 71, 13, 10, 26, 10];
/** Length, kind and checksum of a chunk, in bytes. */
const chunkFrame = 12;

/** The same picture with a text under a keyword of Latin letters, before the mark of its end. */
export function withPngText(
  png: Uint8Array<ArrayBuffer>,
  { keyword, text }: { readonly keyword: string; readonly text: string },
): Uint8Array<ArrayBuffer> {
  const end = [...chunksOf(png)].find(({ kind }) => kind === "IEND");
  if (end === undefined) throw new Error("This is no PNG picture.");
  const chunk = toChunk(encode(`iTXt${keyword}\0\0\0\0\0${text}`));
  const all = new Uint8Array(png.length + chunk.length);
  all.set(png.subarray(0, end.at));
  all.set(chunk, end.at);
  all.set(png.subarray(end.at), end.at + chunk.length);
  return all;
}

/** The text under a keyword; null where there is none, whatever is given. */
export function pngTextOf(bytes: Uint8Array<ArrayBuffer>, keyword: string): string | null {
  const head = encode(`${keyword}\0\0\0\0\0`);
  for (const { kind, data } of chunksOf(bytes)) {
    if (kind !== "iTXt" || !head.every((byte, index) => data[index] === byte)) continue;
    return new TextDecoder().decode(data.subarray(head.length));
  }
  return null;
}

interface PngChunk {
  readonly kind: string;
  readonly data: Uint8Array<ArrayBuffer>;
  /** Where the chunk begins. */
  readonly at: number;
}

/** The chunks of a picture, as far as they are whole. */
function* chunksOf(bytes: Uint8Array<ArrayBuffer>): Generator<PngChunk> {
  if (!signature.every((byte, index) => bytes[index] === byte)) return;
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let at = signature.length;
  while (at + chunkFrame <= bytes.length) {
    const length = view.getUint32(at);
    if (at + chunkFrame + length > bytes.length) return;
    const kind = String.fromCharCode(...bytes.subarray(at + 4, at + 8));
    yield { kind, data: bytes.subarray(at + 8, at + 8 + length), at };
    at += chunkFrame + length;
  }
}

function toChunk(kindAndData: Uint8Array): Uint8Array {
  const chunk = new Uint8Array(kindAndData.length + 8);
  const view = new DataView(chunk.buffer);
  view.setUint32(0, kindAndData.length - 4);
  chunk.set(kindAndData, 4);
  view.setUint32(kindAndData.length + 4, crc32(kindAndData));
  return chunk;
}

/** The checksum that PNG asks for (ISO 3309, reflected 0xedb88320). */
function crc32(bytes: Uint8Array): number {
  let crc = 0xffffffff;
  for (const byte of bytes) {
    crc ^= byte;
    for (let bit = 0; bit < 8; bit++) crc = crc & 1 ? (crc >>> 1) ^ 0xedb88320 : crc >>> 1;
  }
  return (crc ^ 0xffffffff) >>> 0;
}

function encode(text: string): Uint8Array<ArrayBuffer> {
  return new TextEncoder().encode(text);
}
