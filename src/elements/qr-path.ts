import { encode } from 'uqr';

/** An address as a QR code for drawing: modules on a side, and their outline as path data, quiet zone included. */
export function qrPath(address: string): { readonly size: number; readonly path: string } {
  const { size, data } = encode(address, { ecc: 'M', border: 2 });
  const path = data.flatMap((row, y) => row.flatMap((dark, x) => (dark ? [`M${x} ${y}h1v1h-1z`] : []))).join('');
  return { size, path };
}
