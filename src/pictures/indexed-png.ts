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

/** Colours in the order in which they occur; each stands for the first colour of its neighbourhood. */
function quantise(pixels: Uint8Array): { palette: Buffer; indices: Uint8Array } {
  const count = pixels.length / 4;
  for (let bits = 0; ; bits++) {
    const mask = (0xff << bits) & 0xff;
    const known = new Map<number, number>();
    const palette: number[] = [];
    const indices = new Uint8Array(count);
    let [last, lastIndex] = [-1, 0];
    for (let pixel = 0; pixel < count && known.size <= COLOURS; pixel++) {
      const at = pixel * 4;
      const [red, green, blue] = [pixels[at]!, pixels[at + 1]!, pixels[at + 2]!];
      const key = ((red & mask) << 16) | ((green & mask) << 8) | (blue & mask);
      if (key !== last) {
        last = key;
        lastIndex = known.get(key) ?? known.size;
        if (!known.has(key)) {
          known.set(key, lastIndex);
          palette.push(red, green, blue);
        }
      }
      indices[pixel] = lastIndex;
    }
    if (known.size <= COLOURS) return { palette: Buffer.from(palette), indices };
  }
}

function chunk(type: string, data: Buffer): Buffer {
  const out = Buffer.alloc(data.length + 12);
  out.writeUInt32BE(data.length, 0);
  out.write(type, 4, 'latin1');
  out.set(data, 8);
  out.writeUInt32BE(crc32(out.subarray(4, data.length + 8)), data.length + 8);
  return out;
}
