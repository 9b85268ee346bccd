/** Bytes taken in one step. */
const SLICE = 8;

/** For each place in a step and each byte, what it adds to the checksum. */
const table = new Uint32Array(SLICE * 256);
for (let byte = 0; byte < 256; byte++) {
  let value = byte;
  for (let bit = 0; bit < 8; bit++) value = value & 1 ? 0xedb88320 ^ (value >>> 1) : value >>> 1;
  table[byte] = value;
}
for (let index = 256; index < table.length; index++) {
  const before = at(index - 256);
  table[index] = at(before & 255) ^ (before >>> 8);
}

function at(index: number): number {
  return table[index] ?? 0;
}

/** The checksum of zip entries (ISO 3309), unsigned. Eight bytes a step: parts have a hundred megabytes. */
export function crc32(bytes: Uint8Array): number {
  let crc = 0xffffffff;
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const whole = bytes.length - (bytes.length % SLICE);
  for (let index = 0; index < whole; index += SLICE) {
    const low = crc ^ view.getUint32(index, true);
    const high = view.getUint32(index + 4, true);
    crc =
      at(0x700 + (low & 255)) ^
      at(0x600 + ((low >>> 8) & 255)) ^
      at(0x500 + ((low >>> 16) & 255)) ^
      at(0x400 + (low >>> 24)) ^
      at(0x300 + (high & 255)) ^
      at(0x200 + ((high >>> 8) & 255)) ^
      at(0x100 + ((high >>> 16) & 255)) ^
      at(high >>> 24);
  }
  for (let index = whole; index < bytes.length; index++) {
    crc = at((crc ^ (bytes[index] ?? 0)) & 255) ^ (crc >>> 8);
  }
  return (crc ^ 0xffffffff) >>> 0;
}
