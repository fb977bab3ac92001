import { crc32, deflateSync } from 'node:zlib';

const SIGNATURE = Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a);
const COLOURS = 256;

/**
 * A PNG of at most 256 colours, which flat pictures need no more of; https://www.w3.org/TR/png/
 * Where smooth edges make more, neighbouring colours become one, by as few bits as will do.
 * @param pixels opaque RGBA, four bytes a pixel, row by row
 */
export function indexedPng(pixels: Uint8Array, width: number, height: number): Buffer {
  const { palette, indices } = quantise(pixels);
  const rows = Buffer.alloc((width + 1) * height);
  for (let row = 0; row < height; row++) rows.set(indices.subarray(row * width, (row + 1) * width), row * (width + 1) + 1);
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header.set([8, 3, 0, 0, 0], 8);
  return Buffer.concat([SIGNATURE, chunk('IHDR', header), chunk('PLTE', palette), chunk('IDAT', deflateSync(rows, { level: 6 })), chunk('IEND', Buffer.alloc(0))]);
}

/** Each colour stands for the first of its neighbourhood, in the order in which they occur. */
function quantise(pixels: Uint8Array): { palette: Buffer; indices: Uint8Array } {
  const { colours, places } = distinct(pixels);
  const indexOf = new Uint8Array(colours.length);
  for (let bits = 0; ; bits++) {
    const mask = ((0xff << bits) & 0xff) * 0x010101;
    const known = new Map<number, number>();
    const palette: number[] = [];
    for (const [place, colour] of colours.entries()) {
      const key = colour & mask;
      if (!known.has(key)) {
        known.set(key, known.size);
        palette.push(colour & 0xff, (colour >> 8) & 0xff, (colour >> 16) & 0xff);
      }
      indexOf[place] = known.get(key)!;
    }
    if (known.size > COLOURS) continue;
    const indices = new Uint8Array(places.length);
    for (let pixel = 0; pixel < places.length; pixel++) indices[pixel] = indexOf[places[pixel]!]!;
    return { palette: Buffer.from(palette), indices };
  }
}

/** The colours, as blue, green, red from the highest byte, and for each pixel the place of its colour among them. */
function distinct(pixels: Uint8Array): { colours: number[]; places: Uint32Array } {
  const places = new Uint32Array(pixels.length / 4);
  const known = new Map<number, number>();
  let [last, lastPlace] = [-1, 0];
  for (let pixel = 0; pixel < places.length; pixel++) {
    const at = pixel * 4;
    const colour = pixels[at]! | (pixels[at + 1]! << 8) | (pixels[at + 2]! << 16);
    if (colour !== last) {
      last = colour;
      lastPlace = known.get(colour) ?? known.size;
      if (lastPlace === known.size) known.set(colour, lastPlace);
    }
    places[pixel] = lastPlace;
  }
  return { colours: [...known.keys()], places };
}

function chunk(type: string, data: Buffer): Buffer {
  const out = Buffer.alloc(data.length + 12);
  out.writeUInt32BE(data.length, 0);
  out.write(type, 4, 'latin1');
  out.set(data, 8);
  out.writeUInt32BE(crc32(out.subarray(4, data.length + 8)), data.length + 8);
  return out;
}
