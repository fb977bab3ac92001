import { renderSVG } from 'uqr';

/** The address of a picture of a QR code that leads to a whole address, black on white. */
export function qrImage(address: string): string {
  return `data:image/svg+xml,${encodeURIComponent(renderSVG(address, { ecc: 'M', border: 2 }))}`;
}
